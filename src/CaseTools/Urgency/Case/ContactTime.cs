using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>By when a case is to be contacted: the earliest of everything that presses.</summary>
/// <param name="By">The instant.</param>
/// <param name="Reason">What sets it, in words that follow "Contact".</param>
internal sealed record ContactTime(DateTimeOffset By, string Reason)
{
    private const int HoursWhereOverdue = 24;

    /// <summary>
    /// The band's hours, each task, the middle of the time left to the nearest deadline ahead, and 24 h where a date is
    /// overdue.
    /// </summary>
    public static ContactTime Of(
        UrgencyBand band,
        IEnumerable<CaseTask> tasks,
        IReadOnlyList<CaseDeadline> deadlines,
        DateTimeOffset asOf,
        Phrases phrases)
    {
        var times = tasks
            .Select(task => new ContactTime(task.Due, phrases.Of("contact-within-hours", task.WithinHours)))
            .ToList();
        times.Add(new ContactTime(asOf.AddHours(band.ContactWithinHours), Within(band, phrases)));
        if (deadlines.FirstOrDefault(deadline => deadline.DaysLeft < 0 && !deadline.IsLapsed) is { } overdue)
        {
            times.Add(new ContactTime(asOf.AddHours(HoursWhereOverdue), phrases.Of("contact-overdue", HoursWhereOverdue, overdue.Text)));
        }

        if (deadlines.Where(deadline => deadline.EndsAt > asOf).OrderBy(deadline => deadline.EndsAt).FirstOrDefault() is { } nearest)
        {
            var half = TimeSpan.FromTicks((nearest.EndsAt - asOf).Ticks / 2);
            times.Add(new ContactTime(asOf + half, phrases.Of("contact-half-way", nearest.Text)));
        }

        var earliest = times.OrderBy(time => time.By).First();
        return earliest with { By = earliest.By.ToOffset(asOf.Offset) };
    }

    private static string Within(UrgencyBand band, Phrases phrases) => band.ContactWithinDays is { } days
        ? phrases.Of("contact-within-days", days)
        : phrases.Of("contact-within-hours", band.ContactWithinHours);
}
