using System.Globalization;
using System.Reflection;

namespace CaseTools.Benchmarks.Compare;

/// <summary>
/// The whole pipeline and its parts beside what others take for the same, in one run: each in a process of its own, one after the other and
/// over again, so that whatever else the machine does falls on all of them alike. What is told is the median.
/// </summary>
internal sealed class Comparison(int rows, int repeats, string? yardstick)
{
    // ClosedXML keeps some kilobytes for each cell; and all sheets are some twenty rows for each case.
    private const int MostRowsOfTheSlow = 200_000;

    private static readonly string[] Slow = ["write-closedxml", "pipeline-all-sheets"];

    private readonly string folder = Directory.CreateTempSubdirectory("casetools-compare-").FullName;
    private readonly List<(string Name, Func<Run> Once)> entries = [];

    /// <summary>Runs everything and prints the table.</summary>
    public void Print(TextWriter output)
    {
        try
        {
            var (path, small) = (Path.Combine(folder, "intake.csv"), Path.Combine(folder, "small.csv"));
            SyntheticIntake.Write(path, rows);
            SyntheticIntake.Write(small, 2_000);
            AddEntries(path, small);
            var runs = entries.ToDictionary(entry => entry.Name, _ => new List<Run>());
            for (var i = 0; i < repeats; i++)
            {
                foreach (var (name, once) in entries)
                {
                    Console.Error.WriteLine($"{i + 1} of {repeats}: {name}");
                    runs[name].Add(once());
                }
            }

            var medians = runs.ToDictionary(entry => entry.Key, entry => MedianOf(entry.Value), StringComparer.Ordinal);
            new ComparisonTable(rows, new FileInfo(path).Length, repeats, medians).Print(output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void AddEntries(string path, string small)
    {
        foreach (var name in Work.ByName.Keys)
        {
            entries.Add((name, () => Run.OfWork(name, path, small)));
        }

        entries.Add(("start", () => Host("'ready'")));
        entries.Add(("pipeline", () => Host(Pipeline(path, "Export-CaseReport -Force -Sheet Queue -Path '{0}'"))));
        entries.Add(("pipeline-all-sheets", () => Host(Pipeline(path, "Export-CaseReport -Force -Path '{0}'"))));
        entries.Add(("import-into-nothing", () => Host($"Import-CaseIntake '{path}' -WarningAction SilentlyContinue -ErrorAction SilentlyContinue | ForEach-Object {{}}")));
        if (yardstick is not null)
        {
            entries.Add(("yardstick", () => Run.OfProcess("python3", yardstick, path, Path.Combine(folder, "yardstick.xlsx"))));
        }

        _ = entries.RemoveAll(entry => rows > MostRowsOfTheSlow && Slow.Contains(entry.Name));
    }

    private string Pipeline(string path, string export) =>
        $"$b = Import-BorderStatus '{Path.Combine(AppContext.BaseDirectory, "borders-2022-09.csv")}'; "
        + $"Import-CaseIntake '{path}' -WarningAction SilentlyContinue -ErrorAction SilentlyContinue | "
        + "Measure-CaseUrgency -BorderStatus $b -AsOf 2022-09-27T12:00:00+03:00 -WarningAction SilentlyContinue | "
        + string.Format(CultureInfo.InvariantCulture, export, Path.Combine(folder, "report.xlsx"));

    private static Run Host(string statements) => Run.OfProcess("dotnet", HostPath, "-Command", statements);

    private static string HostPath => typeof(Comparison).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "HostPath").Value!;

    private static Run MedianOf(IReadOnlyList<Run> runs) => new(
        Median(runs.Select(run => run.Seconds)),
        runs[0].Cells,
        (long)Median(runs.Select(run => (double)run.ReadyMiB)),
        (long)Median(runs.Select(run => (double)run.PeakMiB)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
