using System.Globalization;

namespace CaseTools.Urgency;

/// <summary>By when a case is to be contacted: the earliest of everything that presses.</summary>
/// <param name="By">The instant.</param>
/// <param name="Reason">What sets it, in words that follow "Contact".</param>
internal sealed record ContactTime(DateTimeOffset By, string Reason)
{
    private static readonly TimeSpan Overdue = TimeSpan.FromHours(24);

    /// <summary>
    /// The band's hours, each task, the middle of the time left to the nearest deadline ahead, and 24 h where a date is
    /// overdue.
    /// </summary>
    public static ContactTime Of(UrgencyBand band, IEnumerable<CaseTask> tasks, IReadOnlyList<CaseDeadline> deadlines, DateTimeOffset asOf)
    {
        var times = tasks
            .Select(task => new ContactTime(task.Due, string.Format(CultureInfo.InvariantCulture, "within {0} h", task.WithinHours)))
            .ToList();
        times.Add(new ContactTime(asOf.AddHours(band.ContactWithinHours), "within " + band.ContactWithin));
        if (deadlines.FirstOrDefault(deadline => deadline.DaysLeft < 0 && !deadline.IsLapsed) is { } overdue)
        {
            times.Add(new ContactTime(asOf + Overdue, $"within 24 h: {overdue} is overdue"));
        }

        if (deadlines.Where(deadline => deadline.EndsAt > asOf).OrderBy(deadline => deadline.EndsAt).FirstOrDefault() is { } nearest)
        {
            var half = TimeSpan.FromTicks((nearest.EndsAt - asOf).Ticks / 2);
            times.Add(new ContactTime(asOf + half, $"half-way to {nearest}"));
        }

        var earliest = times.OrderBy(time => time.By).First();
        return earliest with { By = earliest.By.ToOffset(asOf.Offset) };
    }
}
