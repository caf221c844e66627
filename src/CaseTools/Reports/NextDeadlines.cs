using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>How many deadlines fall on each of the next days, over all cases; lapsed ones are not among them.</summary>
/// <param name="Days">A day each, from the scoring date on; none where no deadline falls on any of them.</param>
/// <param name="Overdue">Deadlines that are past, but not lapsed.</param>
internal sealed record NextDeadlines(IReadOnlyList<DayOfDeadlines> Days, int Overdue)
{
    /// <summary>How far it looks ahead.</summary>
    public const int DaysAhead = 30;

    /// <summary>Counts deadlines from the scoring date on.</summary>
    public static NextDeadlines Of(IEnumerable<CaseDeadline> deadlines, DateTime scoringDate)
    {
        var pressing = deadlines.Where(deadline => !deadline.IsLapsed && deadline.DaysLeft <= DaysAhead).ToLookup(deadline => deadline.DaysLeft);
        var overdue = pressing.Where(day => day.Key < 0).Sum(day => day.Count());
        var days = Enumerable.Range(0, DaysAhead + 1).Select(day => new DayOfDeadlines(scoringDate.AddDays(day), day, [.. pressing[day]])).ToArray();
        return new(days.All(day => day.Deadlines.Count == 0) ? [] : days, overdue);
    }
}

/// <summary>A day, and what ends or is due on it.</summary>
/// <param name="Date">The day.</param>
/// <param name="DaysLeft">Calendar days from the scoring date.</param>
/// <param name="Deadlines">Its deadlines.</param>
internal sealed record DayOfDeadlines(DateTime Date, int DaysLeft, IReadOnlyList<CaseDeadline> Deadlines)
{
    private static readonly IReadOnlyList<string> Kinds = [CaseDeadline.Summons, CaseDeadline.Stay, CaseDeadline.Roof, CaseDeadline.RoutesClose];

    /// <summary>What they are: <c>stay 2, roof 1</c>; empty where there are none.</summary>
    /// <remarks>A kind that a record states is its own text: only the fixed ones are named on a page for all.</remarks>
    public string KindsIn(Phrases phrases)
    {
        var counts = Deadlines.ToLookup(deadline => Kinds.Contains(deadline.Kind) ? deadline.Kind : null, StringComparer.Ordinal);
        var named = Kinds.Where(counts.Contains).Select(kind => (Name: counts[kind].First().KindText, Count: counts[kind].Count()));
        var others = counts[null].Count();
        return string.Join(
            ", ",
            named.Concat(others == 0 ? [] : [(Name: phrases.Of("summary-other-kind"), Count: others)]).Select(kind => FormattableString.Invariant($"{kind.Name} {kind.Count}")));
    }
}
