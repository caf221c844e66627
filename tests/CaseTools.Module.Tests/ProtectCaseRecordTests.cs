using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>Protect-CaseRecord as its user meets it.</summary>
public sealed class ProtectCaseRecordTests : IDisposable
{
    private const string By = ",CaseTools.ProtectCaseRecordCommand";

    private const string Load = "function New-Secret([string] $text) { $made = [securestring]::new(); $text.ToCharArray().ForEach({ $made.AppendChar($_) }); $made }\n$key = New-Secret 'a sentence of several words'\n$records = Import-CaseIntake people.csv\n";

    private readonly Workbench bench = new();

    public ProtectCaseRecordTests() => bench.Folder.Write(
        "people.csv",
        "case_id,full_name,given_name,family_name,phone,national_id,notes,sex,age,nationality,current_country,stay_until,draft_status,shoe\n" +
        string.Concat(Enumerable.Range(1, 6).Select(number => $"C-{number},Anna Ivanovna Secretova,Anna,Secretova,+77010001122,4509123456,MARKnote,f,30,RU,KZ,2022-10-1{number},none_known,MARKshoe\n")));

    public void Dispose() => bench.Dispose();

    [Fact]
    public void For_the_team_the_records_come_at_once_with_first_name_and_case_id_and_score_as_before()
    {
        var scores = bench.RunWhole(Load + "$records, ($records | Protect-CaseRecord) | ForEach { ($_ | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore | ForEach { \"$($_.CaseId) $($_.Rank) $($_.Score) $($_.Band) $($_.LeadName)\" }) -join ';' }".Replace("ForEach {", "ForEach-Object {", StringComparison.Ordinal)).Values;
        var record = Assert.Single(bench.RunWhole(Load + "$records[0] | Protect-CaseRecord").Output);

        Assert.Equal(scores[0], scores[1]);
        Assert.Equal("CaseTools.IntakeRecord", record.TypeNames[0]);
        Assert.Equal(("C-1", "Anna"), (record.Properties["CaseId"].Value, record.Properties["GivenName"].Value));
        Assert.All(record.Properties, property => Assert.DoesNotMatch("Secretova|7701000|4509123|MARK", $"{property.Value}"));
    }

    [Fact]
    public void The_given_records_stay_as_they_are() =>
        Assert.Equal("4509123456", Assert.Single(bench.RunWhole(Load + "$null = $records | Protect-CaseRecord Team; $records[0].NationalId").Values));

    [Fact]
    public void For_a_partner_there_are_pseudonyms_and_coarse_values()
    {
        var records = bench.RunWhole(Load + "$records | Protect-CaseRecord Partner -Recipient North -Key $key -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore").Output;

        Assert.Equal(6, records.Count);
        Assert.All(records, record => Assert.Equal("CaseTools.ProtectedRecord", record.TypeNames[0]));
        Assert.All(records, record => Assert.Equal(
            ("KZ", "18-59", "F", "RU", "2022-10"),
            (record.Properties["CurrentCountry"].Value, record.Properties["AgeBand"].Value, record.Properties["Sex"].Value, record.Properties["Nationality"].Value, record.Properties["StayUntil"].Value)));
        Assert.All(records.SelectMany(record => record.Properties), property => Assert.DoesNotMatch("Secretova|Anna|7701000|4509123|MARK|C-\\d|2022-10-", $"{property.Value}"));
    }

    [Fact]
    public void For_everybody_there_are_numbers()
    {
        var counts = bench.RunWhole(Load + "$records | Protect-CaseRecord -Privacy Public -AsOf 2022-09-27T12:00:00+03:00 | ForEach-Object { \"$($_.Table)|$($_.Row)|$($_.Column)|$($_.Persons)\" }").Values;

        Assert.Contains("Persons by the country where they are|Kazakhstan||6", counts);
        Assert.Contains("Persons by age|18-59||6", counts);
        Assert.DoesNotContain(counts, text => System.Text.RegularExpressions.Regex.IsMatch((string)text!, "C-\\d|Anna|\\|[1-4]$"));
    }

    [Theory]
    [InlineData("Restricted", "RestrictedNotEncrypted", "Nothing encrypts objects in the pipeline")]
    [InlineData("Partner -Recipient North", "KeyMissing", "-Key is missing")]
    [InlineData("Partner -Key ([securestring]::new()) -Recipient North", "KeyEmpty", "-Key is empty")]
    [InlineData("Team -Recipient North -Key $key", "KeyNotOfLevel", "privacy level Team")]
    [InlineData("Public -Key $key", "KeyNotOfLevel", "privacy level Public")]
    [InlineData("Public -MinimumGroup 10", "MinimumGroupNotOfLevel", "privacy level Public")]
    public void What_does_not_go_with_the_level_is_refused(string arguments, string errorId, string words) => Assert.Contains(
        words,
        bench.RunRefused(Load + $"$records | Protect-CaseRecord {arguments}", errorId + By, ErrorCategory.InvalidArgument).Exception.Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("$records[0..3] | Protect-CaseRecord Public", "TooFewForPublic")]
    [InlineData("$records[0..1] | Protect-CaseRecord Partner -Recipient North -Key $key", "TooFewForPartner")]
    public void Too_few_are_refused(string statement, string errorId) => bench.RunRefused(Load + statement, errorId + By, ErrorCategory.InvalidArgument);

    [Theory]
    [InlineData("", "each like at least 3 others; 0 value(s)")]
    [InlineData("-MinimumGroup 5", "each like at least 7 others; ")]
    public void How_many_are_alike_is_for_the_caller_to_say(string group, string words)
    {
        _ = bench.Folder.Write("eight.csv", "case_id,full_name,sex,current_country,consent_to_share\n" + string.Concat(Enumerable.Range(1, 8).Select(number => $"C-{number},a a,f,{(number < 5 ? "KZ" : "GE")},yes\n")));

        var result = bench.RunWhole(Load + $"Import-CaseIntake eight.csv | Protect-CaseRecord Partner -Recipient North -Key $key {group} -Verbose");

        Assert.Contains(result.Verbose, text => text.StartsWith("8 record(s) shared, " + words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022-09-27T12:00:00+03:00", "12-17")]
    [InlineData("2022-09-28T01:00:00+03:00", "18-59")]
    public void Ages_are_those_of_the_day_that_is_given(string asOf, string band)
    {
        _ = bench.Folder.Write("born.csv", "case_id,full_name,birth_date,consent_to_share\nA,a a,2004-09-28,yes\nB,b b,2004-09-28,yes\nC,c c,2004-09-28,yes\n");

        var result = bench.RunWhole(Load + $"(Import-CaseIntake born.csv | Protect-CaseRecord Partner -Recipient North -Key $key -AsOf {asOf}).AgeBand");

        Assert.Equal([band, band, band], result.Values);
    }

    [Fact]
    public void Who_says_no_is_left_out_and_a_warning_says_how_many_and_who_was_not_asked()
    {
        _ = bench.Folder.Write("consent.csv", "case_id,full_name,consent_to_share\nA,a a,no\nB,b b,\nC,c c,yes\nD,d d,yes\n");

        var result = bench.RunWhole(Load + "Import-CaseIntake consent.csv | Protect-CaseRecord Partner -Recipient North -Key $key");

        Assert.Equal(3, result.Output.Count);
        Assert.Equal(
            [
                "1 person(s) left out: they do not agree that the record is shared, or their answer could not be read (consent_to_share).",
                "Of 1 person(s) it is not recorded whether they agree that the record is shared. Ask them before you send this.",
            ],
            result.Warnings.Where(text => text.Contains("person(s)", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"No, I do not agree\"")]
    [InlineData("only with the shelter in the north")]
    [InlineData("\"нет, не согласна\"")]
    public void An_answer_that_is_no_clear_yes_keeps_the_record_here(string answer)
    {
        _ = bench.Folder.Write("consent.csv", $"case_id,full_name,consent_to_share\nA,a a,{answer}\nB,b b,yes\nC,c c,yes\nD,d d,yes\n");

        var result = bench.RunWhole(Load + "Import-CaseIntake consent.csv -WarningAction Ignore | Protect-CaseRecord Partner -Recipient North -Key $key");

        Assert.Equal(3, result.Output.Count);
        Assert.Contains(result.Warnings, text => text.StartsWith("1 person(s) left out", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_in_plain_text_is_refused_without_saying_it()
    {
        var error = Assert.Single(bench.Run(Load + "$records | Protect-CaseRecord Partner -Recipient North -Key 'MARK plain words'").Errors);

        Assert.Contains("Expected a SecureString", error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("MARK", error.Exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_recipient_a_partner_s_pseudonyms_are_those_of_nobody_in_particular_and_a_warning_says_so()
    {
        var result = bench.RunWhole(Load + "($records | Protect-CaseRecord Partner -Key $key).Pseudonym");

        Assert.Equal(6, result.Values.Distinct().Count());
        Assert.Contains("Without -Recipient every list has the same pseudonyms: two who have one each can join them. Name the partner.", result.Warnings);
    }

    [Theory]
    [InlineData("'text' | Protect-CaseRecord")]
    [InlineData("[pscustomobject]@{ CaseId = 'MARK' } | Protect-CaseRecord Public")]
    public void What_is_no_record_is_refused_without_saying_it(string statement)
    {
        var error = Assert.Single(bench.Run(statement).Errors);

        Assert.Contains("Expected what Import-CaseIntake gives", error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("MARK", error.Exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_gives_nothing() => Assert.Empty(bench.RunWhole("@() | Protect-CaseRecord Public").Output);
}
