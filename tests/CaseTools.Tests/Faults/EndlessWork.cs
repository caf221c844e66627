using CaseTools.Files;
using CaseTools.Intake;
using CaseTools.IO.Csv;
using CaseTools.IO.Excel;
using CaseTools.Reports;
using CaseTools.Tests.Intake;
using CaseTools.Tests.Reports;

namespace CaseTools.Tests.Faults;

/// <summary>Imports and exports of two inputs in turn, as the cmdlets do them, so that whoever looks finds the outcome of the one or of the other.</summary>
internal static class EndlessWork
{
    private const string Borders = "route_id,from_country,to_country,status,level,source,as_of\nRU-KZ,RU,KZ,open,1,press,2022-09-26T00:00:00Z\n";

    /// <summary>Imports the two inputs in turn, the second one first.</summary>
    public static void ImportInTurn(string folder)
    {
        for (var number = 1; ; number++)
        {
            foreach (var kept in Import(folder, number % 2))
            {
                File.Delete(kept);
            }
        }
    }

    /// <summary>Exports the reports of the two inputs in turn, the second one first.</summary>
    public static void ExportInTurn(string folder)
    {
        CaseReport[] reports = [Report(0), Report(1)];
        for (var number = 1; ; number++)
        {
            Export(folder, reports[number % 2]);
        }
    }

    /// <summary>Imports one of the two inputs, with rejects.</summary>
    /// <returns>Where the rejects of an earlier import were put.</returns>
    public static IReadOnlyList<string> Import(string folder, int input)
    {
        using var file = IntakeRun.Open(IntakeRun.Utf8.GetBytes(Intake(input)));
        using var rejects = new RejectsFile(new CsvRejectedRowWriterFactory(), Path.Combine(folder, "rejects.csv"));
        var table = file.Tables[0];
        rejects.Begin(table);
        foreach (var rejected in table.ReadRows(new HouseholdLinks()).OfType<IntakeOutcome.Rejected>())
        {
            rejects.Write(table, rejected);
        }

        rejects.Commit();
        return rejects.KeptPaths;
    }

    /// <summary>Imports one of the two inputs, and counts that every row is accounted for and every rejected one is in the file.</summary>
    public static void ImportAccounted(string folder, int input)
    {
        _ = Import(folder, input);
        var run = IntakeRun.Of(Intake(input));
        run.AssertAccounted();
        Assert.Equal(run.Report.RowsRejected, File.ReadLines(Path.Combine(folder, "rejects.csv")).Count() - 1);
    }

    /// <summary>Exports the report of one of the two inputs.</summary>
    public static void Export(string folder, int input) => Export(folder, Report(input));

    private static void Export(string folder, CaseReport report)
    {
        using var pending = PendingFile.Create(Path.Combine(folder, "report.xlsx"));
        _ = new ClosedXmlWorkbookWriter().Write(report.Describe(), pending.Stream, CancellationToken.None);
        pending.Commit();
    }

    private static CaseReport Report(int input) => ExampleRun.ReportOf(Intake(input), Borders);

    // Every third row is rejected.
    private static string Intake(int input) => "case_id,given_name,age,children_under_18,draft_status\n" + string.Concat(
        Enumerable.Range(1, 60 + (input * 30)).Select(row => row % 3 == 0 ? $",,,no id and no name,{row}\n" : $"C-{row},Anna,{20 + row % 40},2,liable\n"));
}
