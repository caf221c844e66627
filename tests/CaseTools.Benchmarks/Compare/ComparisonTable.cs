using System.Globalization;

namespace CaseTools.Benchmarks.Compare;

/// <summary>Medians, and the ratios that are aimed at.</summary>
internal sealed class ComparisonTable(int rows, long bytes, int repeats, IReadOnlyDictionary<string, Run> medians)
{
    /// <summary>Prints both as Markdown.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine(Text($"{rows:N0} rows x {SyntheticIntake.Columns.Length} columns, {bytes / 1e6:0.0} MB, {Environment.ProcessorCount} cores, medians of {repeats}"));
        output.WriteLine();
        output.WriteLine("| what | seconds | million cells/s | MiB when it began | MiB at most |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var (name, run) in medians)
        {
            var (speed, ready) = run.Cells == 0 ? ("", "") : (Text($"{run.Cells / run.Seconds / 1e6:0.00}"), Text($"{run.ReadyMiB}"));
            output.WriteLine(Text($"| {name} | {run.Seconds:0.000} | {speed} | {ready} | {run.PeakMiB} |"));
        }

        output.WriteLine();
        output.WriteLine("| ratio | is | aim |");
        output.WriteLine("|---|---:|---:|");
        Ratio(output, "import / raw CsvHelper parse", "import", "parse-csvhelper", "at most 8");
        Ratio(output, "scoring / import", "score", "import", "at most 1");
        Ratio(output, "export / raw zip writer", "export", "write-zip", "at most 3");
        Ratio(output, "ClosedXML cell by cell / export", "write-closedxml", "export", "at least 10");
        Ratio(output, "MiniExcel / export", "write-miniexcel", "export", "above 1");
        Ratio(output, "whole pipeline, Queue alone / yardstick", "pipeline", "yardstick", "at most 1.6");
    }

    private void Ratio(TextWriter output, string what, string of, string to, string aim)
    {
        if (medians.TryGetValue(of, out var one) && medians.TryGetValue(to, out var other))
        {
            output.WriteLine(Text($"| {what} | {one.Seconds / other.Seconds:0.00} | {aim} |"));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
