using System.Globalization;
using CaseTools.Benchmarks;

// dotnet run -c Release --project tests/CaseTools.Benchmarks -- range [--cases 100000]
var cases = args is [_, "--cases", var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 100_000;
if (args is not ["range", ..])
{
    Console.Error.WriteLine("Usage: range [--cases 100000]: what range, questions and options of generated cases take beside the scoring alone.");
    return 2;
}

RangeCost.Print(cases, Console.Out);
return 0;
