namespace CaseTools.Urgency;

/// <summary>By when a case is to be contacted: the earliest of everything that presses.</summary>
internal static class ContactTime
{
    private static readonly TimeSpan Overdue = TimeSpan.FromHours(24);

    /// <summary>The band's hours, each task, the middle of the time left to the nearest deadline ahead, and 24 h where a date is overdue.</summary>
    public static DateTimeOffset Of(UrgencyBand band, IEnumerable<CaseTask> tasks, IReadOnlyList<CaseDeadline> deadlines, DateTimeOffset asOf)
    {
        var times = tasks.Select(task => task.Due).ToList();
        times.Add(asOf.AddHours(band.ContactWithinHours));

        var ahead = deadlines.Where(deadline => deadline.EndsAt > asOf).Select(deadline => deadline.EndsAt).ToArray();
        if (ahead.Length > 0)
        {
            var left = ahead.Min() - asOf;
            times.Add(asOf + TimeSpan.FromTicks(left.Ticks / 2));
        }

        if (deadlines.Any(deadline => deadline.DaysLeft < 0 && !deadline.IsLapsed))
        {
            times.Add(asOf + Overdue);
        }

        return times.Min().ToOffset(asOf.Offset);
    }
}
