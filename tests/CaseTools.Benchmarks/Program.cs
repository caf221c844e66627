using System.Globalization;
using BenchmarkDotNet.Running;
using CaseTools.Benchmarks;
using CaseTools.Benchmarks.Compare;

return args switch
{
    ["range", .. var options] => Range(options),
    ["compare", .. var options] => Compare(options),
    ["parts", .. var options] => Parts(options),
    ["file", var path, .. var options] => WriteFile(path, options),
    ["work", var name, var path, var small] => RunWork(name, path, small),
    _ => Usage(),
};

static int Range(string[] options)
{
    RangeCost.Print(Number(options, "--cases", 100_000), Console.Out);
    return 0;
}

static int Compare(string[] options)
{
    new Comparison(Number(options, "--rows", 100_000), Number(options, "--repeats", 5), Value(options, "--yardstick")).Print(Console.Out);
    return 0;
}

static int Parts(string[] options)
{
    _ = BenchmarkSwitcher.FromTypes([typeof(Parts)]).Run(["--filter", "*", .. options]);
    return 0;
}

static int WriteFile(string path, string[] options)
{
    SyntheticIntake.Write(path, Number(options, "--rows", 100_000));
    return 0;
}

static int RunWork(string name, string path, string small)
{
    Work.Run(name, path, small);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine(
        """
        dotnet run -c Release --project tests/CaseTools.Benchmarks -- ...
          compare [--rows 100000] [--repeats 5] [--yardstick FILE.py]
                          the whole pipeline and its parts beside raw parsing, raw zip writing, ClosedXML and MiniExcel
          file PATH [--rows 100000]
                          the made-up intake file of that comparison
          parts           BenchmarkDotNet over parse, import, score and export: time and allocation
          range [--cases 100000]
                          what range, questions and options of generated cases take beside the scoring alone
        """);
    return 2;
}

static int Number(string[] options, string name, int otherwise) =>
    Value(options, name) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

static string? Value(string[] options, string name) =>
    Array.IndexOf(options, name) is >= 0 and var place && place + 1 < options.Length ? options[place + 1] : null;
