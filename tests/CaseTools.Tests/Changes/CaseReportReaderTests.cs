using System.Text;
using CaseTools.Hosting;
using CaseTools.Reports;
using CaseTools.Tests.Excel;
using CaseTools.Tests.Reports;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Changes;

/// <summary>The report of an earlier day, as the real writer left it, read again.</summary>
public sealed class CaseReportReaderTests
{
    private static readonly IReadOnlyList<CaseAssessment> Day = Comparing.Interviews();

    [Fact]
    public void Every_case_comes_back_with_its_band_score_parts_and_floors() => AssertComesBack(Day);

    [Fact]
    public void Ids_that_spreadsheets_spoil_come_back_too() => AssertComesBack(
        ExampleRun.ReportOf(
            "case_id,full_name,age,sex,nationality,current_country,safeguarding,accommodation_until\n" +
            "00123,x,30,M,RU,RU,violence,2022-09-28\n1e5,x,19,M,RU,RU,,\n5/6,x,40,F,KZ,KZ,,\n=1+1,x,40,F,KZ,KZ,,\n'a,x,40,F,KZ,KZ,,\n_x0041_,x,40,F,KZ,KZ,,\n\U0001F600 Қайрат,x,40,F,KZ,KZ,,\n" +
            "1.10,x,40,F,KZ,KZ,,\ntrue,x,40,F,KZ,KZ,,\n2022-09-27,x,40,F,KZ,KZ,,\n7916123456789012345,x,40,F,KZ,KZ,,\n",
            ExampleRun.Text("docs", "examples", "borders-2022-09.csv")).Assessments);

    [Fact]
    public void A_score_above_the_cap_comes_back_with_its_sum()
    {
        var report = ExampleRun.ReportOf(
            "case_id,age,sex,nationality,current_country,draft_status,safeguarding,children_under_18,separated_child,accommodation_until,exit_ban,travel_passport,funds_enough,destinations,summons_report_date\n"
            + "A,20,M,RU,RU,wanted,self_harm_imminent,4,yes,2022-09-27,yes,no,no,CZ,2022-09-27\n",
            ExampleRun.Text("docs", "examples", "borders-2022-09.csv"));
        Assert.True(report.Assessments[0].UncappedScore > 100);

        AssertComesBack(report.Assessments);
    }

    [Theory]
    [InlineData("en", "Priority 46 -> Urgent 54: Border +8 (RU-GE-LARS restricted); time has passed")]
    [InlineData("ru", "Приоритетно 46 -> Срочно 54: Граница +8 (RU-GE-LARS: с ограничениями); прошло время")]
    public void From_a_report_the_same_is_told_as_from_the_run(string language, string why)
    {
        var side = Comparing.FromReport(Comparing.Report(Day));

        var changes = Comparing.All(side, Comparing.Interviews(Comparing.NextDay), language);

        Assert.Empty(side.Notes);
        Assert.Equal(("CT-002", CaseChangeKind.Raised, why), (changes[0].CaseId, changes[0].Kind, changes[0].Why));
        Assert.All(changes.Skip(1), change => Assert.Equal(CaseChangeKind.Equal, change.Kind));
    }

    [Fact]
    public void Other_border_data_and_another_model_are_told_from_a_report()
    {
        var side = Comparing.FromReport(Comparing.Report(Day));
        var model = Scoring.Model with { Hash = "other" };

        var changes = Comparing.All(side, Comparing.Interviews(further: [Comparing.LarsClosed], model: model));

        Assert.Equal("Priority 46 -> Urgent 54: Border +8 (RU-GE-LARS closed); new border data, another model", changes[0].Why);
        Assert.Equal(ChangeCauses.BorderData | ChangeCauses.Model, changes[0].Causes);
    }

    [Fact]
    public void The_report_of_a_scenario_is_one()
    {
        var side = Comparing.FromReport(Comparing.Report(Comparing.Interviews(further: [Comparing.LarsClosed with { IsHypothetical = true }])));

        Assert.True(side.IsScenario);
        Assert.All(Comparing.All(side, Day), change => Assert.StartsWith("What if: ", change.Why));
        Assert.Equal(ChangeCauses.Scenario, Comparing.All(side, Day)[0].Causes);
        Assert.False(Comparing.FromReport(Comparing.Report(Day)).IsScenario);
    }

    [Fact]
    public void A_file_that_is_called_Scenario_makes_no_scenario()
    {
        var described = new CaseReport(Day, [], "Scenario").Describe();
        var summary = described.Sheets[0];
        var files = summary.Tables.Single(table => table.Name == "FilesRead");
        ReportCell[] row = [ReportCell.Text("Scenario"), ReportCell.Text("abc"), .. files.Columns.Skip(2).Select(_ => ReportCell.Number(1))];

        var side = Read(described with { Sheets = [summary with { Tables = [.. summary.Tables.Select(table => table == files ? files with { Rows = [row] } : table)] }, .. described.Sheets.Skip(1)] });

        Assert.False(side.IsScenario);
        Assert.All(Comparing.All(side, Day), change => Assert.Equal(CaseChangeKind.Equal, change.Kind));
    }

    [Fact]
    public void A_report_without_border_data_differs_from_one_with_them()
    {
        var without = Scoring.ScoreAll(PublishedInterviews.Records(), []);

        var changes = Comparing.All(Comparing.FromReport(Comparing.Report(without)), Day);

        Assert.Contains(changes, change => change.Causes == ChangeCauses.BorderData);
        Assert.All(Comparing.All(Comparing.FromReport(Comparing.Report(without)), without), change => Assert.Equal(CaseChangeKind.Equal, change.Kind));
    }

    [Fact]
    public void Without_the_sheet_Why_bands_and_scores_are_compared_and_that_is_said()
    {
        var side = Comparing.FromReport(Comparing.Report(Day, CaseReportSheet.Queue));

        var changes = Comparing.All(side, Comparing.Interviews(Comparing.NextDay));

        Assert.Equal(2, side.Notes.Count);
        Assert.Contains("the parts of its scores are not known", side.Notes[0]);
        Assert.Contains("nor whether it was a scenario", side.Notes[1]);
        Assert.Equal(("Priority 46 -> Urgent 54", ChangeCauses.None), (changes[0].Why, changes[0].Causes));
        Assert.Empty(changes[0].Parts);
        Assert.All(changes.Skip(1), change => Assert.Equal(CaseChangeKind.Equal, change.Kind));
    }

    [Fact]
    public void With_the_summary_the_causes_are_told_without_parts()
    {
        var side = Comparing.FromReport(Comparing.Report(Day, CaseReportSheet.Summary, CaseReportSheet.Queue));

        Assert.Single(side.Notes);
        Assert.Equal("Priority 46 -> Urgent 54: time has passed", Comparing.All(side, Comparing.Interviews(Comparing.NextDay))[0].Why);
    }

    [Fact]
    public void The_seconds_that_a_report_does_not_tell_are_no_other_time()
    {
        var scored = Comparing.Interviews(A.Now.AddSeconds(31));

        Assert.All(Comparing.All(Comparing.FromReport(Comparing.Report(scored)), scored), change => Assert.Equal((CaseChangeKind.Equal, ChangeCauses.None), (change.Kind, change.Causes)));
    }

    [Fact]
    public void Within_the_minute_of_the_report_a_change_is_one_of_the_records()
    {
        var record = A.PersonInside() with { Destinations = ["GE"] };
        var asOf = A.Now.AddSeconds(31);
        var side = Comparing.FromReport(Comparing.Report(Scoring.ScoreAll([record], [A.Route()], asOf)));

        var change = Assert.Single(Comparing.All(side, Scoring.ScoreAll([record with { ExitBan = ExitBan.Yes }], [A.Route()], asOf)));

        Assert.Equal(ChangeCauses.Records, change.Causes);
    }

    [Fact]
    public void Another_workbook_is_refused_in_words()
    {
        var refusal = Assert.Throws<TableFormatException>(() => Read(SampleReports.OfTexts("Secretova")));

        Assert.StartsWith("the workbook is no case report: there is no sheet Queue with the columns Rank, Case, Band and Score.", refusal.Message);
        Assert.DoesNotContain("Secretova", refusal.Message);
    }

    [Theory]
    [InlineData(CaseReportSheet.Why)]
    [InlineData(CaseReportSheet.Summary)]
    [InlineData(CaseReportSheet.Dictionary)]
    public void A_report_without_the_queue_is_refused_in_words(CaseReportSheet sheet) =>
        Assert.Contains("no sheet Queue", Assert.Throws<TableFormatException>(() => Comparing.FromReport(Comparing.Report(Day, sheet))).Message);

    [Theory]
    [InlineData(0, "Secretova", "sheet Queue, row 3, column Rank: expected a whole number")]
    [InlineData(6, "Secretova", "sheet Queue, row 3, column Score: expected a whole number")]
    [InlineData(6, "1000001", "sheet Queue, row 3, column Score: expected a whole number")]
    [InlineData(6, "99999999999", "sheet Queue, row 3, column Score: expected a whole number")]
    [InlineData(4, "", "sheet Queue, row 3, column Band: expected a text")]
    [InlineData(1, "", "sheet Queue, row 3, column Case: expected a text")]
    public void A_report_that_was_changed_since_is_refused_with_the_place(int column, string value, string words)
    {
        var described = new CaseReport(Day, [], "Case report").Describe([CaseReportSheet.Queue]);
        var table = described.Sheets[0].Tables[0];
        var rows = table.Rows.Select((row, index) => index > 0 ? row : [.. row.Take(column), ReportCell.Text(value), .. row.Skip(column + 1)]).ToArray();

        var refusal = Assert.Throws<TableFormatException>(() => Read(described with { Sheets = [described.Sheets[0] with { Tables = [table with { Rows = rows }] }] }));

        Assert.Contains(words, refusal.Message);
        Assert.DoesNotContain("Secretova", refusal.Message);
    }

    [Fact]
    public void A_band_beside_the_computed_one_is_a_decision()
    {
        var side = Comparing.FromReport(Comparing.Report([.. Day.Select(assessment => assessment with { ComputedBand = "Standard" })], CaseReportSheet.Queue, CaseReportSheet.Why));

        Assert.Equal(["Emergency", "Priority", "Priority"], side.Cases.Select(snapshot => snapshot.Decision?.Band));
        Assert.All(side.Cases, snapshot => Assert.Equal("Standard", snapshot.ComputedBand));

        var ended = Comparing.All(side, Day.Select(assessment => assessment with { ComputedBand = "Standard", Band = "Standard" }));
        Assert.All(ended, change => Assert.Equal((CaseChangeKind.Lowered, ChangeCauses.Decision), (change.Kind, change.Causes)));
    }

    [Fact]
    public void A_decision_for_the_computed_band_is_no_news_though_the_report_does_not_tell_it()
    {
        var decided = Day.Select(assessment => assessment with
        {
            Decision = new CaseDecision
            {
                CaseId = assessment.CaseId,
                DecidedAt = A.Now,
                Band = assessment.Band,
                ComputedBand = assessment.Band,
                Reason = "x",
                By = "x",
                ReviewOn = A.Day(7),
                IsApplied = true,
            },
        }).ToArray();

        var side = Comparing.FromReport(Comparing.Report(decided, CaseReportSheet.Queue, CaseReportSheet.Why));

        Assert.All(Comparing.All(side, decided), change => Assert.Equal(CaseChangeKind.Equal, change.Kind));
    }

    [Fact]
    public void Bytes_of_a_report_that_were_damaged_are_refused_or_read_and_nothing_else()
    {
        var whole = Comparing.Report(Day);
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = random.Next(3) == 0 ? whole[..random.Next(4, whole.Length)] : [.. whole];
            for (var i = 0; i < 5; i++)
            {
                bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                _ = Comparing.FromReport(bytes);
            }
            catch (TableFormatException refusal)
            {
                Assert.NotEqual("", refusal.Message);
            }
        }
    }

    [Fact]
    public void Text_is_no_workbook() => Assert.Throws<TableFormatException>(() => Comparing.FromReport(Encoding.UTF8.GetBytes("Rank,Name\n1,Secretova\n")));

    private static CaseTools.Changes.ChangeSide Read(ReportWorkbook described)
    {
        using var workbook = WorkbookReader.Write(described);
        return Comparing.FromReport(workbook.Bytes);
    }

    private static void AssertComesBack(IReadOnlyList<CaseAssessment> assessments)
    {
        var made = CaseTools.Changes.AssessmentSnapshots.Of(assessments).Cases;
        var read = Comparing.FromReport(Comparing.Report(assessments)).Cases;

        Assert.Equal(made.Count, read.Count);
        foreach (var (one, other) in made.Zip(read))
        {
            Assert.Equal((one.CaseId, one.Rank, one.Band, one.Score, one.UncappedScore), (other.CaseId, other.Rank, other.Band, other.Score, other.UncappedScore));
            Assert.Equal(one.Parts, other.Parts);
            Assert.Equal(one.Reasons.Select(Text), other.Reasons.Select(Text));
            Assert.Equal(one.Floors!.Select(floor => floor.Id), other.Floors!.Select(floor => floor.Id));
            Assert.Equal((one.AsOf, one.ModelHash, one.BorderHash, one.IsScenario, one.ToolVersion), (other.AsOf, other.ModelHash, other.BorderHash, other.IsScenario, other.ToolVersion));
        }

        Assert.All(Comparing.All(Comparing.FromReport(Comparing.Report(assessments)), assessments), change => Assert.Equal((CaseChangeKind.Equal, ChangeCauses.None), (change.Kind, change.Causes)));
    }

    private static string Text(CaseTools.Changes.SnapshotReason reason) => $"{reason.Part} {reason.Points} {reason.Text} {reason.Route?.Observation}";
}
