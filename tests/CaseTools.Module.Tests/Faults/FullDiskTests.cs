using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>On a full disk, whenever it fills up: the old file is whole, nothing else is left, and the error says what to do.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Cases = "$cases = Import-CaseIntake second.csv -ErrorAction Ignore | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore; ";

    private readonly Workbench bench = new();
    private readonly SmallDisk? disk = SmallDisk.WhatIsMissing is null ? new SmallDisk() : null;

    public FullDiskTests() => FaultyFiles.WriteInputs(bench.Folder);

    public void Dispose()
    {
        disk?.Dispose();
        bench.Dispose();
    }

    // Rooms for nothing, for a first part, and for nearly all.
    [SmallDiskTheory]
    [InlineData("report.xlsx", "$cases | Export-CaseReport $target -Language en", 0, 8, 24, 60)]
    [InlineData("report.xlsx", "$cases | Export-CaseReport $target -Language en -CasePages -WarningAction Ignore", 0, 8, 24, 90)]
    [InlineData("report.xlsx", "$cases | Export-CaseReport $target -Language en -Password $password -WarningAction Ignore", 0, 8, 24, 60)]
    [InlineData("cases.ics", "$cases | Export-CaseCalendar $target", 0, 4, 8, 12)]
    [InlineData("today.json", "$null = Import-CaseIntake second.csv -ErrorAction Ignore | Measure-CaseUrgency -SnapshotPath $target -WarningAction Ignore", 0, 4, 24, 60)]
    [InlineData("rejects.csv", "$null = Import-CaseIntake many.csv -RejectPath $target -ErrorAction Ignore", 0, 4, 24, 60)]
    [InlineData("decisions.csv", "$null = $cases | Set-CaseUrgency -Path $target -Band Emergency -Reason $reason -By K. -ReviewOn 2022-10-04 -AsOf 2022-09-27T12:00:00+03:00", 0, 4, 8, 24)]
    public void The_old_file_is_whole_and_the_error_says_what_to_do(string name, string write, params int[] rooms)
    {
        _ = bench.Folder.Write("many.csv", FaultyFiles.Intake(3_000));
        var script = "$password = [securestring]::new(); 'Correct horse battery staple'.ToCharArray().ForEach({ $password.AppendChar($_) }); $reason = 'seen ' * 190; "
            + Cases + $"$target = '{disk![name]}'; {write}";
        foreach (var hasOld in new[] { false, true })
        {
            var old = hasOld ? Old(name) : null;
            foreach (var room in rooms)
            {
                disk.LeaveRoom(room * 1024);

                var result = bench.Run(script);

                var error = result.TerminatingError ?? Assert.Single(result.Errors);
                Assert.StartsWith("FileUnwritable,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
                Assert.Equal(ErrorCategory.WriteError, error.CategoryInfo.Category);
                Assert.Equal($"'{disk[name]}' could not be written: the disk is full, or what you may use of it. What stood there is as it was. Make room or name a path on another disk, and run the command again.", error.Exception.Message);
                Assert.Equal(old, File.Exists(disk[name]) ? File.ReadAllBytes(disk[name]) : null);
                Assert.Equal(hasOld ? [name] : [], Directory.GetFiles(disk.Path).Select(path => Path.GetFileName(path)).Where(left => left != "filler"));
            }
        }

        disk.LeaveRoom(400 * 1024);
        _ = bench.RunWhole(script);
    }

    [SmallDiskFact]
    public void A_write_protected_disk_is_named_as_such()
    {
        File.WriteAllText(disk!["report.xlsx"], "old");
        disk.MakeReadOnly();

        var error = bench.RunRefused(Cases + $"$cases | Export-CaseReport '{disk["report.xlsx"]}'", "FileUnwritable,CaseTools.ExportCaseReportCommand", ErrorCategory.WriteError);

        Assert.Contains("the disk is write-protected", error.Exception.Message);
        Assert.Equal("old", File.ReadAllText(disk["report.xlsx"]));
    }

    private byte[] Old(string name)
    {
        disk!.LeaveRoom(200 * 1024);
        File.WriteAllText(disk[name], name == "decisions.csv" ? "case_id,decided_at,band,computed_band,reason,by,review_on,forced,model_id,model_version\r\n" : "old");
        return File.ReadAllBytes(disk[name]);
    }
}
