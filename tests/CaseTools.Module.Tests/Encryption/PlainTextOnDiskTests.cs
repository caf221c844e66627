using System.Text;

namespace CaseTools.ModuleTests;

/// <summary>While an encrypted report is made, no file holds any of it in plain: neither beside the target nor where programs keep temporary files.</summary>
public sealed class PlainTextOnDiskTests : IDisposable
{
    // A name of a part: it stands uncompressed at the head of every workbook.
    private static readonly byte[] OfAWorkbook = Encoding.ASCII.GetBytes("[Content_Types].xml");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [LinuxFact]
    public void Nobody_who_reads_along_sees_a_workbook() => Assert.Equal((false, true), WatchExport("-Password $password"));

    // That the eyes are open.
    [LinuxFact]
    public void Without_a_password_who_reads_along_sees_it() => Assert.Equal((true, true), WatchExport(""));

    // So many pages take a second and more, in which the folder is read again and again.
    private (bool SeesWorkbook, bool SeesFile) WatchExport(string option)
    {
        _ = folder.Write("many.csv", "case_id,age,children_under_18,draft_status\n" + string.Concat(Enumerable.Range(1, 1_500).Select(i => $"A-{i},30,2,liable\n")));
        _ = folder.Write(
            "export.ps1",
            $"""
            $password = [securestring]::new(); 'Correct horse battery staple'.ToCharArray().ForEach({"{"} $password.AppendChar($_) {"}"})
            Import-CaseIntake many.csv | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore | Export-CaseReport report.xlsx -CasePages -WarningAction Ignore {option}
            """);
        _ = Directory.CreateDirectory(folder["temporary"]);

        // Other programs heed no lock of .NET, which this test would. The pipes that the runtime keeps for debuggers are no files: who opens one waits.
        var host = new HostProcess
        {
            WorkingDirectory = folder.Path,
            Environment = { ["TMPDIR"] = folder["temporary"], ["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = "1", ["DOTNET_EnableDiagnostics"] = "0" },
        };
        var export = Task.Run(() => host.Run("export.ps1"));
        var (seesWorkbook, seesFile) = (false, false);
        while (!export.IsCompleted)
        {
            foreach (var path in Directory.EnumerateFiles(folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
            {
                seesFile |= path.EndsWith(".part", StringComparison.Ordinal);
                seesWorkbook |= Path.GetFileName(path) != "report.xlsx" && HoldsWorkbook(path);
            }
        }

        Assert.Equal((0, ""), (export.Result.ExitCode, export.Result.Error));
        Assert.True(File.Exists(folder["report.xlsx"]));
        return (seesWorkbook, seesFile);
    }

    private static bool HoldsWorkbook(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray().AsSpan().IndexOf(OfAWorkbook) >= 0;
        }
        catch (IOException)
        {
            // It was put in its place meanwhile.
            return false;
        }
    }
}
