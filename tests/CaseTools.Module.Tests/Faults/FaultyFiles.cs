namespace CaseTools.ModuleTests;

/// <summary>Two inputs and all that is written of them, so that whoever looks after a fault finds what came of the one or of the other.</summary>
internal static class FaultyFiles
{
    /// <summary>Every kind of file that a command writes whole.</summary>
    public static string[] Names { get; } = ["rejects.csv", "today.json", "cases.ics", "report.xlsx"];

    /// <summary>Reads one of the inputs (<c>$name</c>) and writes all files of it; rejects of an earlier import are not kept.</summary>
    public const string WriteAll =
        """
        function Write-All($name) {
            $cases = Import-CaseIntake $name -RejectPath rejects.csv -ErrorAction Ignore -WarningAction Ignore | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -SnapshotPath today.json -WarningAction Ignore
            $cases | Export-CaseCalendar cases.ics
            $cases | Export-CaseReport report.xlsx -Language en
            foreach ($earlier in [IO.Directory]::GetFiles($PWD.Path, 'rejects.2*.csv')) { [IO.File]::Delete($earlier) }
        }

        """;

    /// <summary>Writes the two inputs.</summary>
    public static void WriteInputs(TemporaryFolder folder)
    {
        _ = folder.Write("first.csv", Intake(30));
        _ = folder.Write("second.csv", Intake(60));
    }

    /// <summary>A file of which every third row is rejected.</summary>
    public static string Intake(int rows) => "case_id,given_name,age,children_under_18,draft_status\n" + string.Concat(
        Enumerable.Range(1, rows).Select(row => row % 3 == 0 ? $",,,no id and no name,{row}\n" : $"C-{row},Anna,{20 + (row % 40)},2,liable\n"));

    /// <summary>The names of the hidden files in a folder.</summary>
    public static string[] Hidden(string folder) => [.. Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Where(name => name[0] == '.')];
}
