namespace CaseTools.Privacy;

/// <summary>The age bands by which the humanitarian field counts people (UNHCR): 0-4, 5-11, 12-17, 18-59, 60+.</summary>
internal static class AgeBands
{
    private static readonly (int From, string Name)[] Bands = [(0, "0-4"), (5, "5-11"), (12, "12-17"), (18, "18-59"), (60, "60+")];

    /// <summary>Their names, the youngest first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Bands.Select(band => band.Name)];

    /// <summary>The band of an age in years; null where the age is not known.</summary>
    public static string? Of(int? age) => age is null ? null : Bands.Last(band => band.From <= Math.Max(0, age.Value)).Name;
}
