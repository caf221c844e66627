using System.Globalization;

namespace CaseTools.ModuleTests;

/// <summary>The Tab key, as a user presses it: what is offered, found, said and put in.</summary>
public sealed class CompletionTests(CompletionBench bench) : IClassFixture<CompletionBench>
{
    [Theory]
    [InlineData("$borders | Get-BorderStatus -From Kaz", "KZ")]
    [InlineData("$borders | Get-BorderStatus -To kaz", "KZ")]
    [InlineData("$borders | Get-BorderStatus -From каз", "KZ")]
    [InlineData("$borders | Get-BorderStatus -From 'Kaz", "KZ")]
    [InlineData("$borders | Get-BorderStatus -From RU, geo", "GE")]
    [InlineData("$borders | Get-BorderStatus -From nowhere", "")]
    [InlineData("Get-BorderStatus -From Mongo", "MN")]
    [InlineData("$borders | Get-BorderStatus -RouteId ", "RU-GE RU-KZ")]
    [InlineData("$borders | Get-BorderStatus -RouteId ru-k", "RU-KZ")]
    [InlineData("$borders | Get-BorderStatus -RouteId \"ru-k", "RU-KZ")]
    [InlineData("$borders[0] | Get-BorderStatus -RouteId ", "RU-GE RU-KZ")]
    [InlineData("Get-BorderStatus $borders -RouteId RU-KZ, ", "RU-GE RU-KZ")]
    [InlineData("Get-BorderStatus -RouteId r", "RU-GE RU-KZ")]
    [InlineData("Import-BorderStatus more-borders.csv | Get-BorderStatus -RouteId ", "'RU-MN ''steppe'''")]
    [InlineData("$b = Import-BorderStatus -Path more-borders.csv -Encoding utf-8; $b | Get-BorderStatus -RouteId r", "'RU-MN ''steppe'''")]
    [InlineData("Import-BorderStatus none.csv | Get-BorderStatus -RouteId r", "RU-GE RU-KZ")]
    [InlineData("$borders | Get-BorderStatus -RouteId nothing", "")]
    [InlineData("$cases | Set-CaseUrgency -Band ", "Emergency Urgent Priority Standard")]
    [InlineData("Set-CaseUrgency -Band u", "Urgent")]
    [InlineData("$cases | Set-CaseUrgency -Band x", "")]
    [InlineData("$cases | Set-CaseUrgency -CaseId ", "A-2 A-1")]
    [InlineData("$cases | Set-CaseUrgency -CaseId a-1", "A-1")]
    [InlineData("$cases | Set-CaseUrgency -CaseId 'a-1", "A-1")]
    [InlineData("$cases | Set-CaseUrgency -CaseId A-1, ", "A-2 A-1")]
    [InlineData("$cases.Where({ $_.Score -gt 1 }) | Set-CaseUrgency -CaseId ", "A-2 A-1")]
    [InlineData("($cases) | Where-Object Score -gt 1 | Set-CaseUrgency -CaseId ", "A-2 A-1")]
    [InlineData("Set-CaseUrgency -InputObject $cases -CaseId ", "A-2 A-1")]
    [InlineData("$cases | Set-CaseUrgency -CaseId X", "")]
    [InlineData("Import-CaseIntake x.csv -Encoding win", "windows-1251 windows-1252 windows-1254")]
    [InlineData("Test-CaseIntake x.csv -Encoding KOI", "koi8-r koi8-u")]
    [InlineData("Import-BorderStatus x.csv -Encoding cp", "cp866")]
    [InlineData("Import-CaseIntake x.csv -Culture ru-r", "ru-RU")]
    [InlineData("Import-CaseIntake x.csv -Culture Ukrainian", "uk-UA")]
    [InlineData("Import-CaseIntake x.csv -Delimiter ", "comma semicolon tab pipe")]
    [InlineData("Import-CaseIntake x.csv -Delimiter T", "tab")]
    [InlineData("Import-CaseIntake x.csv -DateOrder ", "DayMonthYear MonthDayYear YearMonthDay")]
    [InlineData("Export-CaseReport x.xlsx -Sheet Queue, w", "Why")]
    [InlineData("Export-CaseReport x.xlsx -Privacy ", "Partner Public Restricted Team")]
    [InlineData("New-CaseIntakeTemplate x.csv -Language ", "en kk ru uk")]
    [InlineData("Find-CaseDuplicate -Language r", "ru")]
    [InlineData("Measure-CaseUrgency -BorderStatus ", "$borders")]
    [InlineData("Measure-CaseUrgency -Scenario bor", "$borders")]
    [InlineData("Compare-CaseUrgency -ReferenceObject ", "$cases $hostile")]
    [InlineData("Test-UrgencyModel -InputObject c", "$cases")]
    [InlineData("Export-CaseReport x.xlsx -Previous cas", "$cases")]
    [InlineData("Get-BorderStatus -Model ", "")]
    public void A_line_is_completed(string line, string offers) => Assert.Equal(offers, string.Join(' ', bench.TextsAt(line)));

    [Theory]
    [InlineData("$borders | Get-BorderStatus -From Kaz", "KZ: Kazakhstan | Казахстан | Қазақстан")]
    [InlineData("$borders | Get-BorderStatus -RouteId RU-K", "RU-KZ: RU to KZ")]
    [InlineData("$cases | Set-CaseUrgency -CaseId A-2", "A-2: Boris: rank 1, Standard, score 19")]
    [InlineData("$cases | Set-CaseUrgency -Band Em", "Emergency: from 70 points; contact within 24 hours")]
    [InlineData("Import-CaseIntake x.csv -Culture de-DE", "de-DE: German (Germany): 1.234,50")]
    [InlineData("Import-CaseIntake x.csv -Delimiter semi", "semicolon: The cells are parted by ;")]
    [InlineData("Measure-CaseUrgency -BorderStatus ", "$borders: holds 2 BorderStatus")]
    public void What_is_offered_is_told(string line, string told)
    {
        var (_, shown, said) = Assert.Single(bench.At(line));

        Assert.Equal(told, $"{shown}: {said}");
    }

    // They come before the 240 others.
    [Fact]
    public void The_countries_of_the_border_data_come_first()
    {
        var offers = bench.TextsAt("$borders | Get-BorderStatus -From ");

        Assert.Equal(["GE", "KZ", "RU", "AD"], offers.Take(4));
        Assert.True(offers.Length > 200, $"{offers.Length} countries");
    }

    [Fact]
    public void A_file_may_stand_where_cases_do() => Assert.Contains(bench.At("Export-CaseReport x.xlsx -Previous more"), offer => offer.Shown == "more-borders.csv");

    [Theory]
    [InlineData("Encoding", 10)]
    [InlineData("Culture", 100)]
    [InlineData("Delimiter", 4)]
    public void Whatever_is_offered_is_taken(string parameter, int least)
    {
        var offers = bench.TextsAt($"Import-CaseIntake x.csv -{parameter} ");

        Assert.True(offers.Length >= least, $"{offers.Length} of {parameter}");
        var result = bench.Bench.RunWhole($"foreach ($offer in {string.Join(", ", offers.Select(offer => $"'{offer}'"))}) {{ @() | Import-CaseIntake -{parameter} $offer; $offer }}");
        Assert.Equal(offers, result.Values);
    }

    [Fact]
    public void An_instant_is_offered_with_the_offset_that_it_needs()
    {
        var offers = bench.TextsAt("Measure-CaseUrgency -AsOf ");

        Assert.Equal(4, offers.Length);
        Assert.InRange(DateTimeOffset.ParseExact(offers[0], "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), DateTimeOffset.Now.AddMinutes(-5), DateTimeOffset.Now);
        _ = bench.Bench.RunWhole($"$null = $borders | Get-BorderStatus -AsOf {offers[0]}");
    }

    [Fact]
    public void Days_of_review_are_counted_from_the_day_of_the_decision() => Assert.Equal(
        ["2022-10-05", "2022-10-07", "2022-10-11", "2022-10-18", "2022-11-03"],
        bench.TextsAt("$cases | Set-CaseUrgency -AsOf 2022-10-04T23:30:00+03:00 -ReviewOn "));

    [Fact]
    public void A_hostile_case_id_is_put_in_as_a_text_and_nothing_in_it_is_run()
    {
        var offers = bench.TextsAt("$hostile | Set-CaseUrgency -CaseId ");

        Assert.Equal(4, offers.Length);
        Assert.All(offers, offer => Assert.Matches("^'.*'$", offer));
        var ids = bench.Bench.RunWhole(string.Join('\n', offers)).Values;
        Assert.Equal(["$env:PATH", "001", "A B", CompletionBench.HostileId], ids.Cast<string>().Order(StringComparer.Ordinal));
        Assert.DoesNotContain("pwned", bench.Bench.Names);
    }

    [Fact]
    public void The_put_in_id_decides_that_case_alone()
    {
        const string set = "-Band Urgent -Reason 'as agreed' -By K. -ReviewOn 2022-10-04 -AsOf 2022-09-27T11:00:00+03:00 -Path decided.csv";
        var offer = Assert.Single(bench.TextsAt("$hostile | Set-CaseUrgency -CaseId x"));

        Assert.Equal([CompletionBench.HostileId], Workbench.CaseIds(bench.Bench.RunWhole($"$hostile | Set-CaseUrgency -CaseId {offer} {set}")));
        Assert.DoesNotContain("pwned", bench.Bench.Names);
    }

    // It would turn the line around in the terminal.
    [Fact]
    public void An_id_with_signs_that_nobody_sees_is_not_offered() => Assert.Empty(bench.TextsAt("$hostile | Set-CaseUrgency -CaseId Z"));

    [Fact]
    public void No_more_of_a_person_is_told_than_the_first_name() => Assert.All(
        bench.At("$hostile | Set-CaseUrgency -CaseId ").Concat(bench.At("Compare-CaseUrgency -ReferenceObject ")),
        offer => Assert.DoesNotMatch("Secretova|MARK", offer.Shown + offer.Said));

    [Theory]
    [InlineData("(Set-Content ran 1) | Set-CaseUrgency -CaseId ")]
    [InlineData("Set-CaseUrgency -InputObject (Set-Content ran 1) -CaseId ")]
    [InlineData("Import-BorderStatus \"$(Set-Content ran 1)\" | Get-BorderStatus -RouteId ")]
    public void Nothing_is_evaluated_to_find_what_to_offer(string line)
    {
        Assert.NotEmpty(bench.TextsAt(line));

        Assert.DoesNotContain("ran", bench.Bench.Names);
    }
}
