using CaseTools.Values;

namespace CaseTools;

/// <summary>A deadline that the record states.</summary>
/// <param name="Kind">What ends or is due, as stated.</param>
/// <param name="Date">Its day.</param>
public sealed record StatedDeadline(string Kind, DateTime Date)
{
    /// <summary>The form that files use: <c>kind:date</c>.</summary>
    public override string ToString() => $"{Kind}:{CalendarDates.ToText(Date)}";
}
