using System.Globalization;
using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>Checks a property over the same generated inputs on every run; a failure is made small and shown with its seed.</summary>
internal static class Property
{
    private const int Cases = 10_000;
    private const uint Stream = 20;

    // For runs that try many changes of the code, one after the other: fewer cases of each property.
    private static readonly int Most =
        int.TryParse(Environment.GetEnvironmentVariable("CASETOOLS_PROPERTY_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : int.MaxValue;

    public static void Holds<T>(Gen<T> gen, Action<T> property, int cases = Cases)
    {
        cases = Math.Min(cases, Most);
        for (ulong number = 0; number < (ulong)cases; number++)
        {
            var random = new PCG(Stream, number);
            var seed = random.ToString();
            try
            {
                property(gen.Generate(random, null!, out _));
            }
            catch (Exception)
            {
                gen.Sample(property, iter: cases, seed: seed, threads: 1);
                throw;
            }
        }
    }
}
