using BenchmarkDotNet.Attributes;
using CaseTools.Benchmarks.Compare;

namespace CaseTools.Benchmarks;

/// <summary>The parts of the pipeline by themselves, over a made-up file: how long each takes and what it allocates.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Parts
{
    private string folder = "";
    private Func<long> parse = () => 0;
    private Func<long> import = () => 0;
    private Func<long> score = () => 0;
    private Func<long> export = () => 0;

    /// <summary>Rows of the file.</summary>
    [Params(1_000, 10_000)]
    public int Rows { get; set; }

    /// <summary>Makes the file, and what each part needs of the one before.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        folder = Directory.CreateTempSubdirectory("casetools-parts-").FullName;
        var path = Path.Combine(folder, "intake.csv");
        SyntheticIntake.Write(path, Rows);
        (parse, import) = (Work.ByName["parse-csvhelper"](path), Work.ByName["import"](path));
        (score, export) = (Work.ByName["score"](path), Work.ByName["export"](path));
    }

    /// <summary>Removes the file.</summary>
    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(folder, recursive: true);

    /// <summary>The raw cells of the file by CsvHelper: what importing cannot be quicker than.</summary>
    [Benchmark(Baseline = true)]
    public long Parse() => parse();

    /// <summary>From the file to typed records.</summary>
    [Benchmark]
    public long Import() => import();

    /// <summary>From records to ranked assessments.</summary>
    [Benchmark]
    public long Score() => score();

    /// <summary>From assessments to a workbook with the sheet Queue.</summary>
    [Benchmark]
    public long Export() => export();
}
