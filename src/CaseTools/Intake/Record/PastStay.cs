using CaseTools.Values;

namespace CaseTools;

/// <summary>An earlier stay of a person in a country.</summary>
/// <param name="Country">The country, ISO 3166 two-letter code.</param>
/// <param name="Entry">The day of entry: a day of the stay.</param>
/// <param name="Exit">The day of exit: the last day of the stay; null where the person is still there.</param>
public sealed record PastStay(string Country, DateTime Entry, DateTime? Exit)
{
    /// <summary>The form that files use: <c>country:entry:exit</c>.</summary>
    public override string ToString() => $"{Country}:{CalendarDates.ToText(Entry)}:{(Exit is { } exit ? CalendarDates.ToText(exit) : "")}";
}
