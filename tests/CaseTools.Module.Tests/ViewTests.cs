namespace CaseTools.ModuleTests;

/// <summary>What stands on the screen when objects are shown: enough to go on, and nobody's data.</summary>
public sealed class ViewTests
{
    private const string Header = "case_id,given_name,family_name,full_name,sex,age,nationality,current_country,phone,national_id,notes,notes_restricted,birth_date";
    private const string Row = "K-1,Anna,Secretova,Anna Secretova,F,30,RU,KZ,+77010001122,4509123456,note-of-hers,restricted-note,not-a-date";

    private const string Load =
        """
        param($Path)
        $records = Import-CaseIntake $Path -WarningAction SilentlyContinue
        $cases = $records | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction SilentlyContinue

        """;

    [Theory]
    [InlineData("$records")]
    [InlineData("$records.Problems")]
    [InlineData("$records.IntakeReport")]
    [InlineData("'text first'; $records")]
    [InlineData("Get-UrgencyModel; $records; $records.Problems")]
    [InlineData("\"$records $($records.Problems)\"")]
    public void A_record_is_shown_without_the_person(string show)
    {
        var shown = Show(show);

        Assert.NotEqual("", shown.Trim());
        Assert.All(["Anna", "Secretova", "77010001122", "4509123456", "note-of-hers", "restricted-note", "not-a-date"], value => Assert.DoesNotContain(value, shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("$cases")]
    [InlineData("'text first'; $cases")]
    [InlineData("Get-UrgencyModel; $cases")]
    [InlineData("\"$cases\"")]
    public void A_case_is_shown_with_its_id_and_at_most_the_first_name(string show)
    {
        var shown = Show(show);

        Assert.Contains("K-1", shown, StringComparison.Ordinal);
        Assert.All(["Secretova", "77010001122", "4509123456", "note-of-hers", "restricted-note", "not-a-date"], value => Assert.DoesNotContain(value, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void The_queue_shows_rank_case_name_band_score_parts_time_and_reason()
    {
        var header = Show("$cases").Split('\n').First(line => line.StartsWith("Rank", StringComparison.Ordinal));

        Assert.Equal("Rank Case Name Band Score Border Dep. Contact by Why", string.Join(' ', header.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("ar_SA.UTF-8")]
    [InlineData("fa_IR.UTF-8")]
    public void Dates_are_shown_alike_where_another_calendar_is_in_use(string locale)
    {
        Assert.Equal(Show("$cases"), Show("$cases", locale));
    }

    private static string Show(string show, string locale = "en_US.UTF-8")
    {
        using var folder = new TemporaryFolder();
        var intake = folder.Write("intake.csv", $"{Header}\n{Row}\n");
        var script = folder.Write("show.ps1", Load + show);

        var result = new HostProcess { Environment = { ["LC_ALL"] = locale, ["LANG"] = locale } }.Run(script, intake);

        Assert.Empty(result.Error);
        return result.Output;
    }
}
