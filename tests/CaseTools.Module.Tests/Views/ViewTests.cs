using System.Globalization;

namespace CaseTools.ModuleTests;

/// <summary>What stands on the screen when objects are shown: enough to go on, and nobody's data.</summary>
public sealed class ViewTests(ViewTests.Consoles consoles) : IClassFixture<ViewTests.Consoles>
{
    private const string Header =
        "case_id,given_name,family_name,full_name,sex,age,nationality,current_country,phone,national_id,notes,notes_restricted,birth_date,accommodation_until,safeguarding";

    private const string Row = "K-1,Anna,Secretova,Anna Secretova,F,30,RU,KZ,+77010001122,4509123456,note-of-hers,restricted-note,not-a-date,2022-09-30,self_injury";

    private const string Borders =
        "route_id,from_country,to_country,status,closing_at,source,as_of,stay_days,price_low,price_currency\n" +
        "RU-KZ,RU,KZ,closing,2022-09-30T00:00:00+03:00,press,2022-09-26T00:00:00Z,90,,\n" +
        "RU-GE,RU,GE,open,,press,2022-09-26T00:00:00Z,360,1000.5,RUB\n";

    private const string Wish = "case_id,given_name,nationality,current_country,destinations,funds_amount,funds_currency\nW-1,Anna,RU,RU,KZ;MY,100000,RUB\n";

    private const string Load =
        """
        $borders = Import-BorderStatus borders.csv
        $records = Import-CaseIntake intake.csv -WarningAction SilentlyContinue
        $cases = $records | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction SilentlyContinue
        $options = (Import-CaseIntake wish.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00).Options

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
    public void The_queue_shows_rank_case_band_score_parts_time_and_reason()
    {
        var header = Show("$cases").Split('\n').First(line => line.StartsWith("Rank", StringComparison.Ordinal));

        Assert.Equal("Rank Case Band Score Border Dep. Contact by Why", string.Join(' ', header.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void The_last_column_of_the_queue_says_why()
    {
        var lines = Show("$cases").Split('\n');
        var place = lines.First(line => line.StartsWith("Rank", StringComparison.Ordinal)).IndexOf("Why", StringComparison.Ordinal);

        var shown = lines.First(line => line.Contains("K-1", StringComparison.Ordinal))[place..].TrimEnd();

        Assert.StartsWith(shown, Show("$cases[0].Why").Trim());
        Assert.StartsWith("F1b raises, Safeguarding 15, Deadline 12", shown);
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    public void The_ways_out_are_a_table_of_120_columns_with_the_reason_last(string culture)
    {
        var lines = Show("$options", culture).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).ToArray();

        Assert.Equal(
            [
                "Route          To Usability  Level Stay          Cost Funds Age Named Why",
                "-----          -- ---------  ----- ----          ---- ----- --- ----- ---",
                "RU-GE          GE Usable         1  360   61000.5 RUB  1.63   1 no    Open. Seen 1 day ago. Source: press.",
                "               MY Unknown        3                              yes   Nobody has seen a way there: Malaysia.",
                "RU-KZ          KZ Closed         5   90                       1 yes   Still open, but closes at 2022-09-30",
            ],
            lines.Take(5).Select(line => line.StartsWith("RU-KZ", StringComparison.Ordinal) ? line[..106] : line));
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 120));
    }

    [Fact]
    public void Changes_show_case_kind_both_sides_the_change_and_why_without_what_the_record_says()
    {
        const string compare = "$after = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-30T12:00:00+03:00; $after | Compare-CaseUrgency $cases";

        var shown = Show($"{compare}; ($after | Compare-CaseUrgency $cases).Why").Split('\n');
        var header = Assert.Single(shown, line => line.StartsWith("Case", StringComparison.Ordinal));
        var place = header.IndexOf("Why", StringComparison.Ordinal);
        var why = string.Join(' ', shown.SkipWhile(line => !line.StartsWith("K-1", StringComparison.Ordinal)).TakeWhile(line => line.Trim().Length > 0).Select(line => line[place..].Trim()));

        Assert.Equal("Case Kind Old New Score Why", string.Join(' ', header.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains(shown, line => line.Contains("Deadline +3 (Roof: 2022-09-30", StringComparison.Ordinal));
        Assert.StartsWith("Urgent 34 -> 37: Deadline +3; time has passed", why);
        Assert.DoesNotContain("(", why);
    }

    [Fact]
    public void Questions_are_shown_whole_with_what_the_answer_could_change()
    {
        var shown = WithoutBlanks(Show("$cases[0].Questions"));

        Assert.Contains("TheansweralonecouldraisethecasetoEmergency", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("…", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_in_short_is_shown_with_its_days() => Assert.Contains(
        "Urgent       2022-09-27 12:00 +03:00 2022-09-30 yes",
        Show("[CaseTools.BandDecision]::new('Urgent', [datetimeoffset]'2022-09-27T12:00:00+03:00', [datetime]'2022-09-30', $true)", "fa-IR"));

    // What every object looks like once the first one has taken the table.
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("en-US")]
    public void A_list_between_other_objects_shows_no_date_as_a_culture_has_it(string culture)
    {
        const string all =
            """
            Get-UrgencyModel
            $cases
            $cases.Reasons
            $options.Where({ !$_.ClosesAt })
            $cases.Floors
            $cases.Tasks
            $cases.Deadlines
            $cases.Questions
            $records
            $records.Problems
            $records.IntakeReport
            $records.IntakeReport.Columns
            $records.IntakeReport.Problems
            $borders
            $borders | Get-BorderStatus -AsOf 2022-09-27T12:00:00+03:00
            $changes = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-29T12:00:00+03:00 | Compare-CaseUrgency $cases
            $changes
            $changes.Parts
            [CaseTools.BandDecision]::new('Urgent', [datetimeoffset]'2022-09-27T12:00:00+03:00', [datetime]'2022-09-30', $true)
            $cases | Test-UrgencyModel
            """;

        var shown = Show(all, culture);

        Assert.All(["LeadName", "Usability", "WithinHours", "DaysLeft", "Conflicts", "AtLeast", "NewBand", "NewPoints", "IsApplied", "BandsChangedLower"], name => Assert.Contains(name, shown, StringComparison.Ordinal));
        // Where a long line is broken, the shell decides by its culture.
        Assert.Equal(Signs(Show(all, "")), Signs(shown));

        // But for the words on how a date is written.
        shown = shown.Replace("30.09.2022", "", StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[0-9]{4}[./][0-9]{1,2}[./][0-9]{1,2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}|[0-9]{1,2}:[0-9]{2}", shown);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Dates_are_shown_alike_where_another_calendar_is_in_use(string culture)
    {
        Assert.Equal(Show("$cases"), Show("$cases", culture));
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    private static string Signs(string text) => string.Concat(WithoutBlanks(text).Order());

    // As a console of 120 columns shows it.
    private string Show(string show, string culture = "en-US") =>
        (string)Assert.Single(consoles.Of(culture).RunWhole($"& {{\n{show}\n}} | Out-String -Width 120").Values)!;

    /// <summary>A session for each culture, with the cases in it.</summary>
    public sealed class Consoles : IDisposable
    {
        private readonly Dictionary<string, Workbench> benches = [];

        public void Dispose()
        {
            foreach (var bench in benches.Values)
            {
                bench.Dispose();
            }
        }

        internal Workbench Of(string culture)
        {
            if (!benches.TryGetValue(culture, out var bench))
            {
                benches[culture] = bench = new Workbench(CultureInfo.GetCultureInfo(culture), allCommands: true);
                _ = bench.Folder.Write("intake.csv", $"{Header}\n{Row}\n");
                _ = bench.Folder.Write("borders.csv", Borders);
                _ = bench.Folder.Write("wish.csv", Wish);
                _ = bench.RunWhole(Load);
            }

            return bench;
        }
    }
}
