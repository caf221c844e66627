using CaseTools.Values;

namespace CaseTools;

/// <summary>A date that presses on a case.</summary>
/// <param name="Kind">What ends or is due, the same in every language: roof, stay, summons, routes close, or a kind that the record states.</param>
/// <param name="Date">The day, counted in the offset of the scoring time.</param>
/// <param name="DaysLeft">Calendar days from the scoring date; less than 0 where it is past.</param>
/// <param name="Rule">Where the date comes from, in words.</param>
/// <param name="IsLapsed">Whether it is so long past that it no longer is the nearest deadline.</param>
/// <param name="EndsAt">The instant at which it is over: the end of the day, or the closing time itself.</param>
/// <param name="Field">The field of the record that it rests on.</param>
/// <param name="SourceFile">The record's file; null where there is none.</param>
/// <param name="SourceLine">The record's line in it, from 1; 0 where there is none.</param>
/// <param name="BorderRow">The observation that it rests on; null where it rests on none.</param>
public sealed record CaseDeadline(
    string Kind,
    DateTime Date,
    int DaysLeft,
    string Rule,
    bool IsLapsed,
    DateTimeOffset EndsAt,
    string Field,
    string? SourceFile,
    long SourceLine,
    BorderStatus? BorderRow)
{
    /// <summary>Whether it rests on a hypothetical row of a scenario; its rule and its text say so too.</summary>
    public bool IsHypothetical { get; init; }

    /// <summary>The kind as people read it, in the language of the assessment; a kind that the record states stays as it is.</summary>
    public string KindText { get; init; } = Kind;

    /// <summary>Kind and date as people read them, such as <c>roof 2022-09-30</c>; said to be hypothetical where it is.</summary>
    public string Text { get; init; } = $"{Kind} {CalendarDates.ToText(Date)}";

    /// <summary>Whose date it is: the member's uuid or case id; null where the record has neither.</summary>
    internal string? Holder { get; init; }

    /// <summary>Kind and date.</summary>
    public override string ToString() => Text;

    internal const string Roof = "roof";
    internal const string Stay = "stay";
    internal const string Summons = "summons";
    internal const string RoutesClose = "routes close";
}
