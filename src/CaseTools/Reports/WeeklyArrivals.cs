using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>How many records were submitted in each week, and how many stand in none of them.</summary>
/// <param name="Weeks">From the first week with a record to the last, with those in between; the last <see cref="MostWeeks"/> of them.</param>
/// <param name="AllWeeks">How many weeks there would be uncut.</param>
/// <param name="Earlier">Records of the weeks that are cut off.</param>
/// <param name="AfterScoring">Records whose submission time lies after the scoring time: no week is made up for them.</param>
/// <param name="Unknown">Records without a submission time.</param>
internal sealed record WeeklyArrivals(IReadOnlyList<WeekOfArrivals> Weeks, int AllWeeks, int Earlier, int AfterScoring, int Unknown)
{
    /// <summary>Half a year: more columns cannot be told apart on paper.</summary>
    public const int MostWeeks = 26;

    /// <summary>Counts submission times, each in the week of its own offset.</summary>
    public static WeeklyArrivals Of(IEnumerable<DateTimeOffset?> submitted, DateTimeOffset asOf)
    {
        int unknown = 0, afterScoring = 0;
        var counts = new Dictionary<DateTime, int>();
        foreach (var time in submitted)
        {
            if (time is not { } known)
            {
                unknown++;
            }
            else if (known > asOf)
            {
                afterScoring++;
            }
            else
            {
                var monday = CalendarDates.MondayOf(CalendarDates.DateOf(known));
                counts[monday] = counts.TryGetValue(monday, out var count) ? count + 1 : 1;
            }
        }

        return Between(counts, afterScoring, unknown);
    }

    private static WeeklyArrivals Between(Dictionary<DateTime, int> counts, int afterScoring, int unknown)
    {
        if (counts.Count == 0)
        {
            return new([], 0, 0, afterScoring, unknown);
        }

        var last = counts.Keys.Max();
        var allWeeks = ((last - counts.Keys.Min()).Days / CalendarDates.DaysOfAWeek) + 1;
        var shown = Math.Min(allWeeks, MostWeeks);
        var first = last.AddDays(-CalendarDates.DaysOfAWeek * (shown - 1));
        var weeks = Enumerable.Range(0, shown)
            .Select(week => first.AddDays(CalendarDates.DaysOfAWeek * week))
            .Select(monday => new WeekOfArrivals(monday, counts.TryGetValue(monday, out var count) ? count : 0))
            .ToArray();
        return new(weeks, allWeeks, counts.Where(week => week.Key < first).Sum(week => week.Value), afterScoring, unknown);
    }
}

/// <summary>A week, and how many records were submitted in it.</summary>
/// <param name="Monday">Its first day.</param>
/// <param name="Records">The records.</param>
internal sealed record WeekOfArrivals(DateTime Monday, int Records)
{
    /// <summary>The week as ISO 8601 names it: a week belongs to the year of its Thursday.</summary>
    public string Name
    {
        get
        {
            var thursday = Monday.AddDays(3);
            return FormattableString.Invariant($"{thursday.Year:D4}-W{((thursday.DayOfYear - 1) / 7) + 1:D2}");
        }
    }
}
