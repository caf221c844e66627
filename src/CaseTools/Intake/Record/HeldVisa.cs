using CaseTools.Values;

namespace CaseTools;

/// <summary>A visa that a person holds.</summary>
/// <param name="Country">The country that it opens, ISO 3166 two-letter code.</param>
/// <param name="Type">Its type, as stated; empty where it is not.</param>
/// <param name="Until">Its last day; null where none is stated, which counts as valid.</param>
public sealed record HeldVisa(string Country, string Type, DateTime? Until)
{
    /// <summary>Whether the visa opens a country on a day.</summary>
    public bool IsValidFor(string country, DateTime day) => Country == country && (Until is null || Until >= day);

    /// <summary>The form that files use: <c>country:type:until</c>.</summary>
    public override string ToString() => $"{Country}:{Type}:{(Until is { } until ? CalendarDates.ToText(until) : "")}";
}
