using System.Globalization;

namespace CaseTools.ModuleTests;

/// <summary>What a date, a number, a delimiter or a culture may be given as: the same in every culture, and nothing that could mean two things.</summary>
public sealed class ArgumentTests(ArgumentTests.Benches benches) : IClassFixture<ArgumentTests.Benches>
{
    public static TheoryData<string> Cultures => ["", "de-DE", "tr-TR", "ar-SA", "fa-IR"];

    public static TheoryData<string, string> Instants => Cross(
        "2022-09-27T12:00:00+03:00", "'2022-09-27 12:00 +03'", "2022-09-27T09:00:00Z", "([datetimeoffset]::new(2022, 9, 27, 12, 0, 0, [timespan]::FromHours(3)))",
        "([datetime]::new(2022, 9, 27, 9, 0, 0, [DateTimeKind]::Utc))", "([datetime]::new(2022, 9, 27, 9, 0, 0, [DateTimeKind]::Utc).ToLocalTime())");

    public static TheoryData<string, string> NoInstants => Cross(
        "27/9/2022", "9/27/2022", "27.09.2022", "2022-09-27", "'2022-09-27 12:00'", "2022-13-27T12:00:00+03:00", "([datetime]::new(2022, 9, 27, 12, 0, 0))", "1", "$null", "now");

    public static TheoryData<string, string> Days => Cross(
        "2022-10-04", "2022-10-04T23:30:00+03:00", "([datetime]::new(2022, 10, 4))", "([datetime]::new(2022, 10, 4, 23, 0, 0, [DateTimeKind]::Utc))", "([datetimeoffset]::new(2022, 10, 4, 23, 0, 0, [timespan]::FromHours(3)))");

    public static TheoryData<string, string> NoDays => Cross("4/10/2022", "10/4/2022", "04.10.2022", "2022-10", "2022-02-30", "tomorrow", "20221004", "$null");

    [Theory]
    [MemberData(nameof(Instants))]
    public void An_instant_is_one_moment(string culture, string instant) => Assert.Equal(
        new DateTimeOffset(2022, 9, 27, 9, 0, 0, TimeSpan.Zero),
        ((DateTimeOffset)benches.Of(culture).RunWhole($"($borders | Get-BorderStatus -RouteId RU-KZ -AsOf {instant}).AsOf").Values[0]!).ToUniversalTime());

    [Theory]
    [MemberData(nameof(NoInstants))]
    public void What_could_be_two_moments_is_refused(string culture, string text)
    {
        foreach (var statement in new[] { "$borders | Get-BorderStatus", "$records | Measure-CaseUrgency", "$records | Protect-CaseRecord", "$cases | Set-CaseUrgency @set" })
        {
            var error = Assert.Single(benches.Of(culture).Run($"{statement} -AsOf {text}").Errors);
            Assert.StartsWith("ParameterArgumentTransformationError", error.FullyQualifiedErrorId);
            Assert.Contains("2022-09-27T12:00:00+03:00", error.Exception.Message, StringComparison.Ordinal);
            Assert.Contains("UTC offset", error.Exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void A_day_is_one_day(string culture, string day) => Assert.Equal(
        [new DateTime(2022, 10, 4)],
        benches.Of(culture).RunWhole($"$set.ReviewOn = {Quoted(day)}; ($cases | Set-CaseUrgency -CaseId A-1 @set -AsOf 2022-09-27T11:00:00+03:00).Decision.ReviewOn").Values);

    [Theory]
    [MemberData(nameof(NoDays))]
    public void What_could_be_two_days_is_refused(string culture, string text)
    {
        var error = Assert.Single(benches.Of(culture).Run($"$cases | Set-CaseUrgency -Path d.csv -Band Urgent -By K. -Reason why -ReviewOn {text}").Errors);

        Assert.StartsWith("ParameterArgumentTransformationError", error.FullyQualifiedErrorId);
        Assert.Contains("Expected a day such as 2022-10-04", error.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Numbers_mean_the_same(string culture)
    {
        var bench = benches.Of(culture);

        Assert.Equal(
            [0.0125m, 0.5m, 60.5m, 2m],
            bench.RunWhole("foreach ($rate in 0.0125, '0,5', '60.5', 2) { ($records | Measure-CaseUrgency -AsOf $at -ExchangeRate @{ EUR = $rate } -WarningAction Ignore)[0].ExchangeRates['EUR'] }").Values);
        Assert.Equal([8m, 8m, 8m], bench.RunWhole("foreach ($change in 0.3, '0.3', '0,3') { ($cases | Test-UrgencyModel -Change $change).Where({ $_.Weight -eq 'documents.noTravelPassport' }).Higher }").Values);
        Assert.Equal(3, bench.Run("Find-CaseDuplicate @() -Threshold 0.8; Find-CaseDuplicate @() -Threshold '0,8'; $cases | Test-UrgencyModel -Change 'half'").Errors.Count);
        Assert.Empty(bench.RunWhole("Find-CaseDuplicate @() -Threshold 80; Find-CaseDuplicate @() -Threshold '80'; Find-CaseDuplicate @() -Threshold 80.0").Output);
        Assert.All(
            bench.Run("foreach ($rate in '1,234', '-1', $true, $null, 'EUR') { $records | Measure-CaseUrgency -AsOf $at -ExchangeRate @{ EUR = $rate } -WarningAction Ignore }").Errors.GroupBy(error => error.FullyQualifiedErrorId),
            same => Assert.Equal(("ExchangeRateInvalid,CaseTools.MeasureCaseUrgencyCommand", 5), (same.Key, same.Count())));
    }

    // A capital I is no i in Turkish.
    [Theory]
    [MemberData(nameof(Cultures))]
    public void Names_are_taken_in_capital_and_small_letters(string culture) => Assert.Equal(
        ["Public", "KZ", "Priority"],
        benches.Of(culture).RunWhole(
            """
            $cases | Export-CaseReport names.xlsx -Sheet DICTIONARY, quality, OPTIONS, why -Privacy TEAM -Language EN
            ($records | Protect-CaseRecord PUBLIC -WarningAction Ignore) | ForEach-Object { 'Public' } | Select-Object -First 1
            ($borders | Get-BorderStatus -To KAZAKHSTAN, kiribati -RouteId ru-kz).ToCountry
            ($cases | Set-CaseUrgency -CaseId A-1 -Band PRIORITY -Path names.csv -By K. -Reason why -ReviewOn 2022-10-04 -AsOf 2022-09-27T11:00:00+03:00).Band
            """).Values);

    [Theory]
    [InlineData("';'")]
    [InlineData("semicolon")]
    [InlineData("SEMICOLON")]
    [InlineData("([char]';')")]
    public void A_delimiter_is_a_sign_or_a_word(string delimiter) =>
        Assert.Equal(["S-1"], Workbench.CaseIds(benches.Of("tr-TR").RunWhole($"Import-CaseIntake semicolons.csv -Delimiter {delimiter}")));

    [Theory]
    [InlineData("\"`t\"")]
    [InlineData("tab")]
    [InlineData("'\\t'")]
    [InlineData("'`t'")]
    public void A_tab_can_be_given_in_every_usual_way(string delimiter) =>
        Assert.Equal(["T-1"], Workbench.CaseIds(benches.Of("").RunWhole($"Import-CaseIntake tabs.csv -Delimiter {delimiter}")));

    [Theory]
    [InlineData("Delimiter 'ab'", "one of the words comma, semicolon, tab and pipe")]
    [InlineData("Delimiter ''", "one of the words comma, semicolon, tab and pipe")]
    [InlineData("Culture german", "Expected the name of a culture, such as de-DE")]
    [InlineData("Culture xx-XX", "Expected the name of a culture, such as de-DE")]
    [InlineData("Culture ''", "Expected the name of a culture, such as de-DE")]
    [InlineData("Encoding 1.5", "Expected the name of an encoding such as windows-1251")]
    public void What_is_no_such_thing_is_refused_with_an_example(string argument, string words) =>
        Assert.Contains(words, Assert.Single(benches.Of("").Run($"Import-CaseIntake intake.csv -{argument}").Errors).Exception.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("DE-de")]
    [InlineData("de")]
    [InlineData("([cultureinfo]::GetCultureInfo('de-DE'))")]
    public void A_culture_is_a_name_or_an_object(string culture) =>
        Assert.Equal([1234m], benches.Of("tr-TR").RunWhole($"(Import-CaseIntake money.csv -Culture {culture}).FundsAmount").Values);

    private static string Quoted(string argument) => argument.StartsWith('(') ? argument : $"'{argument}'";

    private static TheoryData<string, string> Cross(params string[] values)
    {
        var data = new TheoryData<string, string>();
        foreach (var culture in new[] { "", "de-DE", "fa-IR" })
        {
            foreach (var value in values)
            {
                data.Add(culture, value);
            }
        }

        return data;
    }

    public sealed class Benches : IDisposable
    {
        private readonly Dictionary<string, Workbench> benches = [];

        internal Workbench Of(string culture)
        {
            if (!benches.TryGetValue(culture, out var bench))
            {
                benches.Add(culture, bench = new Workbench(CultureInfo.GetCultureInfo(culture), allCommands: true));
                _ = bench.Folder.Write("semicolons.csv", "case_id;given_name\nS-1;Anna\n");
                _ = bench.Folder.Write("tabs.csv", "case_id\tgiven_name\nT-1\tAnna\n");
                _ = bench.Folder.Write("money.csv", "case_id,funds_amount,funds_currency\nM-1,1.234,RUB\n");
                _ = bench.Folder.Write("six.csv", "case_id\n1\n2\n3\n4\n5\n6\n");
                _ = bench.RunWhole(
                    Workbench.Assess +
                    """
                    $at = '2022-09-27T12:00:00+03:00'
                    $records = Import-CaseIntake six.csv
                    $set = @{ Path = 'decisions.csv'; Band = 'Urgent'; By = 'K.'; Reason = 'as agreed'; ReviewOn = '2022-10-04' }
                    """);
            }

            return bench;
        }

        public void Dispose()
        {
            foreach (var bench in benches.Values)
            {
                bench.Dispose();
            }
        }
    }
}
