using System.Globalization;

namespace CaseTools.Privacy;

/// <summary>Values made so coarse that they say little of one person.</summary>
internal static class CoarseValues
{
    /// <summary>The month of a day: 2022-10; null where there is none.</summary>
    public static string? Month(DateTime? day) => day?.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>How many persons: 1, 2, 3-4, 5+.</summary>
    public static string Persons(int count) => count switch
    {
        <= 1 => "1",
        2 => "2",
        <= 4 => "3-4",
        _ => "5+",
    };

    /// <summary>How many children: 0, 1, 2, 3+.</summary>
    public static string Children(int count) => count >= 3 ? "3+" : Math.Max(0, count).ToString(CultureInfo.InvariantCulture);

    /// <summary>Languages in one order, whatever the order in which they were stated; null where none is known.</summary>
    public static string? Languages(IReadOnlyList<string>? languages) =>
        languages is { Count: > 0 } ? string.Join(", ", languages.Distinct(StringComparer.Ordinal).OrderBy(code => code, StringComparer.Ordinal)) : null;
}
