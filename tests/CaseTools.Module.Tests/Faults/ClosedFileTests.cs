using System.Management.Automation;
using System.Runtime.Versioning;

namespace CaseTools.ModuleTests;

/// <summary>Files and folders that are closed to the user.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ClosedFileTests : IDisposable
{
    private const UnixFileMode ReadByAll = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode EnteredByAll = ReadByAll | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const UnixFileMode WrittenByAll = EnteredByAll | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private readonly Workbench bench = new();

    public ClosedFileTests()
    {
        _ = Directory.CreateDirectory(bench.Folder["out"]);

        // What is loaded at first use is loaded by whoever runs the tests.
        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx; $cases | Export-CaseCalendar cases.ics; $null = Import-CaseIntake intake.csv -RejectPath rejects.csv");
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(bench.Folder["out"], WrittenByAll);
        }

        bench.Dispose();
    }

    [LinuxTheory]
    [InlineData("$cases | Export-CaseReport out/report.xlsx", "report.xlsx", "ExportCaseReportCommand")]
    [InlineData("$cases | Export-CaseReport out/report.xlsx -Force", "report.xlsx", "ExportCaseReportCommand")]
    [InlineData("$cases | Export-CaseCalendar out/cases.ics", "cases.ics", "ExportCaseCalendarCommand")]
    [InlineData("$null = Import-CaseIntake intake.csv -RejectPath out/rejects.csv", "rejects.csv", "ImportCaseIntakeCommand")]
    [InlineData("$null = Import-CaseIntake intake.csv | Measure-CaseUrgency -SnapshotPath out/today.json -WarningAction Ignore", "today.json", "MeasureCaseUrgencyCommand")]
    [InlineData("$cases[0] | Set-CaseUrgency -Path out/decisions.csv -Band Emergency -Reason seen -By K. -ReviewOn 2022-10-04 -AsOf 2022-09-27T12:00:00+03:00", "other.csv", "SetCaseUrgencyCommand")]
    public void In_a_folder_that_is_closed_to_the_user_nothing_changes(string write, string name, string command)
    {
        var old = bench.Folder.Write("out/" + name, "old");
        Open("out", EnteredByAll);

        var error = RefusedToOther(write, "FileUnwritable,CaseTools." + command);

        Assert.Contains("could not be written: you may not write there. What stood there is as it was.", error.Exception.Message);
        Assert.Equal("old", File.ReadAllText(old));
        Assert.Equal([name], Directory.GetFiles(bench.Folder["out"]).Select(path => Path.GetFileName(path)));
    }

    // As in /tmp: everybody makes files, and nobody replaces those of another.
    [TwoUsersFact]
    public void A_report_of_another_user_in_a_shared_folder_stays_and_nothing_is_left_beside_it()
    {
        var old = bench.Folder.Write("out/report.xlsx", "old");
        Open("out", WrittenByAll | UnixFileMode.StickyBit);

        var error = RefusedToOther("$cases | Export-CaseReport out/report.xlsx", "FileUnwritable,CaseTools.ExportCaseReportCommand");

        Assert.Contains("you may not write there", error.Exception.Message);
        Assert.Equal("old", File.ReadAllText(old));
        Assert.Equal([old], Directory.GetFiles(bench.Folder["out"]));
    }

    [TwoUsersFact]
    public void What_another_user_left_stays_and_is_in_nobodys_way()
    {
        var left = bench.Folder.Write("out/.casetools-0123456789abcdef0123456789abcdef.part", "left");
        Open("out", WrittenByAll | UnixFileMode.StickyBit);
        File.SetUnixFileMode(left, UnixFileMode.UserRead);

        using (new OtherUser())
        {
            _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport out/report.xlsx");
        }

        Assert.Equal("left", File.ReadAllText(left));
    }

    [TwoUsersFact]
    public void A_folder_that_can_be_written_to_and_not_listed_is_written_to()
    {
        Open("out", WrittenByAll & ~(UnixFileMode.GroupRead | UnixFileMode.OtherRead));

        using (new OtherUser())
        {
            _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport out/report.xlsx");
        }

        Assert.True(File.Exists(bench.Folder["out/report.xlsx"]));
    }

    [LinuxFact]
    public void An_input_that_is_closed_to_the_user_is_named_and_the_others_are_read()
    {
        File.SetUnixFileMode(bench.Folder.Write("closed.csv", Workbench.Intake), UnixFileMode.None);
        Open("out", EnteredByAll);

        ModuleResult result;
        using (new OtherUser())
        {
            result = bench.Run("Import-CaseIntake closed.csv, intake.csv");
        }

        var error = Assert.Single(result.Errors);
        Workbench.AssertError(error, "FileUnreadable,CaseTools.ImportCaseIntakeCommand", ErrorCategory.ReadError);
        Assert.EndsWith("closed.csv' could not be read: you may not read it. Ask whoever keeps it, or for a copy of your own.", error.Exception.Message);
        Assert.Equal(["A-1", "A-2"], Workbench.CaseIds(result));
    }

    private ErrorRecord RefusedToOther(string script, string errorId)
    {
        using var other = new OtherUser();
        return bench.RunRefused(Workbench.Assess + script, errorId, ErrorCategory.WriteError);
    }

    private void Open(string name, UnixFileMode mode)
    {
        File.SetUnixFileMode(bench.Folder.Path, EnteredByAll | UnixFileMode.UserWrite);
        File.SetUnixFileMode(bench.Folder[name], mode);
    }
}
