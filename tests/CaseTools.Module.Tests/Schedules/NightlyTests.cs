namespace CaseTools.ModuleTests.Schedules;

/// <summary>docs/examples/nightly.ps1: what a scheduler and whoever watches it notice.</summary>
public sealed class NightlyTests : IDisposable
{
    private readonly NightlyFolder nightly = new();

    public void Dispose() => nightly.Dispose();

    [Fact]
    public void What_has_come_is_taken_and_reported()
    {
        Assert.Equal(0, nightly.Run());

        Assert.Equal(["A-1", "A-2"], nightly.Reported(27).Order(StringComparer.Ordinal));
        Assert.Empty(nightly.Names("inbox"));
        Assert.Equal(["Иванов Пётр.csv"], nightly.Names("taken"));
        Assert.Equal(["inputs.txt", "report-2022-09-27.xlsx", "snapshot-2022-09-27.json"], nightly.Names("reports"));
        Assert.Equal(["1 new file(s): 2 row(s) read = 2 kept, 0 rejected, 0 skipped", "2 case(s): 2 Standard", "reports/report-2022-09-27.xlsx is written"], nightly.InLog);
    }

    [Fact]
    public void The_next_day_is_compared_with_the_last_one_that_has_a_report()
    {
        _ = nightly.Run();
        _ = nightly.Folder.Write("inbox/more.csv", "case_id,given_name,sex,age\nB-1,Vera,f,30\n");

        Assert.Equal(0, nightly.Run(day: 29));

        Assert.Contains("since 2022-09-27: 1 New", nightly.InLog);
        Assert.Equal(0, nightly.Run(day: 29, options: "-Force -SettledSeconds 0"));
        Assert.Equal(2, nightly.InLog.Count(line => line == "since 2022-09-27: 1 New"));
        Assert.Contains("Changed", PackageParts.SheetNames(PackageParts.Of(nightly.Folder["reports/report-2022-09-29.xlsx"])));
    }

    [Fact]
    public void A_newer_file_of_the_same_name_takes_the_place_of_the_older_one_which_is_kept()
    {
        _ = nightly.Run();
        _ = nightly.Folder.Write("inbox/Иванов Пётр.csv", "case_id,given_name,sex,age\nA-2,Boris,m,31\n");

        Assert.Equal(0, nightly.Run(day: 28));

        Assert.Equal(["A-2"], nightly.Reported(28));
        Assert.Equal(Workbench.Intake, File.ReadAllText(Assert.Single(Directory.GetFiles(nightly.Folder["replaced"]))));
        Assert.Contains("since 2022-09-27: 1 Gone", nightly.InLog);
    }

    [Fact]
    public void Rejected_rows_stand_in_a_file_that_can_be_put_into_the_inbox_once_corrected()
    {
        _ = nightly.Folder.Write("inbox/bad.csv", "case_id,given_name,sex,age\n,,f,30\n");

        Assert.Equal(2, nightly.Run());

        var rejects = Assert.Single(Directory.GetFiles(nightly.Folder["reports"], "rejects-*.csv"));
        Assert.StartsWith("LOOK: 1 row(s) rejected", nightly.InLog[1], StringComparison.Ordinal);
        File.Delete(nightly.Folder["LOOK.txt"]);
        File.WriteAllText(nightly.Folder["inbox/corrected.csv"], File.ReadAllText(rejects).Replace(",,,f,30", ",C-9,Vera,f,30", StringComparison.Ordinal));
        Assert.Equal(0, nightly.Run());
        Assert.Contains("C-9", nightly.Reported(27));
    }

    [Fact]
    public void What_cannot_be_read_is_put_aside_and_what_is_no_intake_file_is_left()
    {
        _ = nightly.Folder.Write("inbox/broken.xlsx", "PK no workbook");
        _ = nightly.Folder.Write("inbox/letter.docx", "a letter");
        _ = nightly.Folder.Write("inbox/.hidden.csv", "half of it");
        _ = nightly.Folder.Write("inbox/~$list.xlsx", "open in Excel");
        if (!OperatingSystem.IsWindows())
        {
            _ = File.CreateSymbolicLink(nightly.Folder["inbox/link.csv"], nightly.Folder["borders.csv"]);
        }

        Assert.Equal(2, nightly.Run());

        Assert.EndsWith("-broken.xlsx", Assert.Single(nightly.Names("refused")), StringComparison.Ordinal);
        Assert.Equal(["Иванов Пётр.csv"], nightly.Names("taken"));
        Assert.Equal([".hidden.csv", "letter.docx", "~$list.xlsx"], nightly.Names("inbox").Except(["link.csv"]));
        Assert.Equal(["A-1", "A-2"], nightly.Reported(27).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_was_changed_just_now_waits_for_the_next_run()
    {
        Assert.Equal(0, nightly.Run(options: "-SettledSeconds 3600"));

        Assert.Equal(["Иванов Пётр.csv"], nightly.Names("inbox"));
        Assert.Equal(["1 file(s) still on their way, or not to be opened: left for the next run", "no intake file yet: nothing to report"], nightly.InLog);
    }

    [Fact]
    public void A_report_is_written_anew_only_when_something_it_rests_on_has_changed()
    {
        _ = nightly.Run();
        var first = File.GetLastWriteTimeUtc(nightly.Folder["reports/report-2022-09-27.xlsx"]);

        Assert.Equal(0, nightly.Run());
        Assert.Equal(first, File.GetLastWriteTimeUtc(nightly.Folder["reports/report-2022-09-27.xlsx"]));

        // As a copy that keeps the time of its original.
        var time = File.GetLastWriteTimeUtc(nightly.Folder["borders.csv"]);
        File.WriteAllText(nightly.Folder["borders.csv"], Workbench.Borders.Replace("open,1", "closed,5", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(nightly.Folder["borders.csv"], time);
        Assert.Equal(0, nightly.Run());
        Assert.NotEqual(first, File.GetLastWriteTimeUtc(nightly.Folder["reports/report-2022-09-27.xlsx"]));

        File.Delete(nightly.Folder["reports/report-2022-09-27.xlsx"]);
        Assert.Equal(0, nightly.Run());
        Assert.NotEmpty(nightly.Reported(27));
    }

    [Theory]
    [InlineData(null, "There is no borders.csv")]
    [InlineData("route_id\nnothing\n", "No row of borders.csv could be read")]
    public void Without_borders_there_is_no_report_and_the_old_one_stays(string? borders, string why)
    {
        _ = nightly.Run();
        var before = File.ReadAllBytes(nightly.Folder["reports/report-2022-09-27.xlsx"]);
        File.Delete(nightly.Folder["borders.csv"]);
        if (borders is not null)
        {
            _ = nightly.Folder.Write("borders.csv", borders);
        }

        Assert.Equal(1, nightly.Run(options: "-Force -SettledSeconds 0"));

        Assert.StartsWith($"FAILED: {why}", nightly.InLog[^1], StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(nightly.Folder["reports/report-2022-09-27.xlsx"]));
    }

    [Fact]
    public void A_border_row_that_is_refused_asks_for_a_person()
    {
        _ = nightly.Folder.Write("borders.csv", Workbench.Borders + "RU-X,RU,KZ,open,9,press,2022-09-26T00:00:00Z\n");

        Assert.Equal(2, nightly.Run());

        Assert.Contains(nightly.InLog, line => line.StartsWith("LOOK: 1 error(s) in borders.csv", StringComparison.Ordinal));
        Assert.NotEmpty(nightly.Reported(27));
    }

    [Fact]
    public void A_taken_file_that_can_no_longer_be_read_ends_the_run_rather_than_leave_its_cases_out()
    {
        _ = nightly.Run();
        _ = nightly.Folder.Write("taken/list.xlsx", "PK no workbook");

        Assert.Equal(1, nightly.Run(day: 28));

        Assert.False(File.Exists(nightly.Folder["reports/report-2022-09-28.xlsx"]));
        Assert.StartsWith("FAILED: ", nightly.InLog[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("list.xlsx", nightly.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_and_a_model_that_lie_there_are_used()
    {
        var model = File.ReadAllText(Path.Combine(BuiltFiles.ModuleFolder, "data", "urgency-model.json"));
        _ = nightly.Folder.Write("model.json", model.Replace("\"Standard\"", "\"Later\"", StringComparison.Ordinal));
        nightly.Decide("A-1", "Urgent");

        Assert.Equal(0, nightly.Run());

        Assert.Contains("2 case(s): 1 Later, 1 Urgent", nightly.InLog);
    }

    [Fact]
    public void A_decision_that_cannot_be_read_asks_for_a_person_and_the_others_count()
    {
        nightly.Decide("A-1", "Urgent");
        File.AppendAllText(nightly.Folder["decisions.csv"], "A-2,Sometime\n");

        Assert.Equal(2, nightly.Run());

        Assert.Contains("1 error(s) in decisions.csv", nightly.Log, StringComparison.Ordinal);
        Assert.Contains("2 case(s): 1 Standard, 1 Urgent", nightly.InLog);
    }

    [Fact]
    public void A_second_run_at_the_same_time_ends_at_once()
    {
        // Of two runs each has to keep the other out: this one would let everybody read.
        using (File.Open(nightly.Folder.Write("nightly.lock", ""), FileMode.Open, FileAccess.Read, FileShare.Read))
        {
            Assert.Equal(3, nightly.Run());
            Assert.Equal(["Иванов Пётр.csv"], nightly.Names("inbox"));
            Assert.Equal("", nightly.Log);
        }

        Assert.Equal(0, nightly.Run());
    }

    [UnixFact]
    public void A_folder_in_which_nothing_can_be_locked_is_a_fault_and_no_other_run()
    {
        _ = File.CreateSymbolicLink(nightly.Folder["nightly.lock"], nightly.Folder["gone/nightly.lock"]);

        Assert.Equal(1, nightly.Run());

        Assert.StartsWith("FAILED: ", nightly.InLog[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_has_to_look_is_told_once_and_reminded_by_the_code_until_they_have()
    {
        _ = nightly.Folder.Write("inbox/letter.docx", "a letter");

        Assert.Equal([2, 2], [nightly.Run(), nightly.Run()]);
        Assert.Single(nightly.InLog, line => line.StartsWith("LOOK: ", StringComparison.Ordinal));

        File.Delete(nightly.Folder["inbox/letter.docx"]);
        Assert.Equal(2, nightly.Run());
        File.Delete(nightly.Folder["LOOK.txt"]);
        Assert.Equal(0, nightly.Run());
    }

    [Fact]
    public void Borders_that_nobody_has_looked_at_for_a_week_ask_for_a_person()
    {
        _ = nightly.Folder.Write("borders.csv", Workbench.Borders.Replace("2022-09-26", "2022-09-15", StringComparison.Ordinal));

        Assert.Equal(2, nightly.Run());

        Assert.Contains("LOOK: 2 of 2 route(s) in borders.csv were not observed for a week or more on 2022-09-27: look them up", nightly.InLog);
        Assert.NotEmpty(nightly.Reported(27));
    }

    [Fact]
    public void A_list_with_a_map_is_read_by_it_and_one_whose_columns_are_not_known_asks_for_a_person()
    {
        _ = nightly.Folder.Write("inbox/camp list.csv", "case_id,Wer,Farbe\nL-1,Vera,rot\n");

        Assert.Equal(2, nightly.Run());
        Assert.Contains("2 column(s) are not known", nightly.Log, StringComparison.Ordinal);

        File.Delete(nightly.Folder["LOOK.txt"]);
        _ = Directory.CreateDirectory(nightly.Folder["maps"]);
        _ = nightly.Folder.Write("maps/camp list.map.json", """{ "caseToolsMap": 1, "columns": [ { "header": "Nr", "field": "case_id" }, { "header": "Wer", "field": "given_name" }, { "header": "Farbe", "field": null } ] }""");
        _ = nightly.Folder.Write("inbox/camp list.csv", "Nr,Wer,Farbe\nL-1,Vera,rot\n");
        Assert.Equal(0, nightly.Run());
        Assert.Contains("L-1", nightly.Reported(27));
    }

    [Fact]
    public void Dates_are_read_in_the_order_that_is_said()
    {
        _ = nightly.Folder.Write("inbox/dates.csv", "case_id,given_name,birth_date\nD-1,Vera,3/4/1990\n");

        Assert.Equal(0, nightly.Run(options: "-SettledSeconds 0 -DateOrder MonthDayYear"));
    }

    [Fact]
    public void A_file_with_a_time_in_the_future_is_taken()
    {
        File.SetLastWriteTimeUtc(Directory.GetFiles(nightly.Folder["inbox"]).Single(), DateTime.UtcNow.AddYears(1));

        Assert.Equal(0, nightly.Run(options: ""));

        Assert.Equal(["Иванов Пётр.csv"], nightly.Names("taken"));
    }

    [Fact]
    public void A_folder_whose_name_is_a_pattern_sees_nothing_of_its_neighbour()
    {
        using var neighbour = new NightlyFolder("case1work", "N-1");
        using var own = new NightlyFolder("case[1]work", "O-1", neighbour);
        Assert.Equal(0, neighbour.Run(day: 26));

        Assert.Equal(0, own.Run());
        Assert.Equal(0, own.Run(day: 28));

        Assert.Equal(["O-1"], own.Reported(27));
        Assert.DoesNotContain("2022-09-26", own.Log, StringComparison.Ordinal);
        Assert.Contains("since 2022-09-27: nothing changed", own.InLog);
    }

    [Fact]
    public void The_log_holds_no_name_no_case_and_no_file_name()
    {
        _ = nightly.Folder.Write("inbox/bad.csv", "case_id,given_name,sex,age\n,,f,30\nA-1,Zoya,f,old\n");
        _ = nightly.Folder.Write("inbox/Petrova.xlsx", "PK no workbook");
        _ = nightly.Run();
        _ = nightly.Run(day: 28);

        Assert.All(["Иванов", "Petrova", "Anna", "Boris", "Zoya", "A-1", "A-2", "old", "bad.csv"], secret => Assert.DoesNotContain(secret, nightly.Log, StringComparison.Ordinal));
    }
}
