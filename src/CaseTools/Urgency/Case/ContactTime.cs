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
        IReadOnlyList<CaseTask> tasks,
        IReadOnlyList<CaseDeadline> deadlines,
        DateTimeOffset asOf,
        Phrases phrases)
    {
        var (by, reason) = ByTasks(tasks, phrases);
        Take(asOf.AddHours(band.ContactWithinHours), phrases.ContactWithin(band));
        if (deadlines.FirstOrDefault(deadline => deadline.DaysLeft < 0 && !deadline.IsLapsed) is { } overdue)
        {
            Take(asOf.AddHours(HoursWhereOverdue), phrases.Say("contact-overdue", HoursWhereOverdue, overdue.Text));
        }

        if (Nearest(deadlines, asOf) is { } nearest)
        {
            Take(asOf + TimeSpan.FromTicks((nearest.EndsAt - asOf).Ticks / 2), phrases.Say("contact-half-way", nearest.Text));
        }

        return new ContactTime(by.ToOffset(asOf.Offset), reason.ToString());

        // Of several at the same time the first is named.
        void Take(DateTimeOffset time, Sentence why) => (by, reason) = time < by ? (time, why) : (by, reason);
    }

    private static (DateTimeOffset By, Sentence Reason) ByTasks(IReadOnlyList<CaseTask> tasks, Phrases phrases)
    {
        // The earliest task stands first.
        return tasks.Count == 0 ? (DateTimeOffset.MaxValue, "") : (tasks[0].Due, phrases.Say("contact-within-hours", tasks[0].WithinHours));
    }

    private static CaseDeadline? Nearest(IReadOnlyList<CaseDeadline> deadlines, DateTimeOffset asOf)
    {
        CaseDeadline? nearest = null;
        foreach (var deadline in deadlines)
        {
            nearest = deadline.EndsAt > asOf && (nearest is null || deadline.EndsAt < nearest.EndsAt) ? deadline : nearest;
        }

        return nearest;
    }
}
