using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Borders;

/// <summary>A number of days allowed for each stay, from a day on.</summary>
/// <param name="Days">The days, the day of entry being day 1.</param>
/// <param name="From">The first day on which the number holds.</param>
internal sealed record StayLength(int Days, DateTime From);

/// <summary>A rolling allowance: so many days of presence in any so many days, from a day on.</summary>
/// <param name="Days">The most days of presence in a window; entry and exit days both count.</param>
/// <param name="Window">The days of the window, which ends on the day that is looked at.</param>
/// <param name="From">The first day on which the allowance holds; null where it always does.</param>
internal sealed record StayAllowance(int Days, int Window, DateTime? From)
{
    /// <summary>The allowance without its date: <c>90 days in any 180</c>.</summary>
    public string InWords(Phrases phrases) => phrases.Of("stay-rule-window", Days, Window);
}

/// <summary>
/// The rule of stay of an observation, part by part. Of several lengths, and of several allowances, the one that began last takes
/// the place of those before it; what begins on one day holds together.
/// </summary>
/// <param name="Lengths">Numbers of days for each stay that take the place of the observation's own, by their first day.</param>
/// <param name="Allowances">Rolling allowances, by their first day, those that always hold first.</param>
/// <param name="Texts">What is no such rule, as it stands.</param>
internal sealed record StayRules(IReadOnlyList<StayLength> Lengths, IReadOnlyList<StayAllowance> Allowances, IReadOnlyList<string> Texts)
{
    /// <summary>The days for each stay on a day, and since when; null where only the observation's own number says it.</summary>
    public StayLength? LengthOn(DateTime day) => Lengths
        .TakeWhile(length => length.From <= day)
        .OrderByDescending(length => length.From)
        .ThenBy(length => length.Days)
        .FirstOrDefault();

    /// <summary>The rolling allowances in force on a day.</summary>
    public IReadOnlyList<StayAllowance> AllowancesOn(DateTime day)
    {
        var begun = Allowances.TakeWhile(allowance => allowance.From is null || allowance.From <= day).ToArray();
        return begun.Length == 0 ? begun : begun.Where(allowance => allowance.From == begun[begun.Length - 1].From).ToArray();
    }

    /// <summary>What holds on a day, and what is still to come, in words; null where nothing is said.</summary>
    /// <param name="stayDays">The observation's own number of days; null where it gives none.</param>
    /// <param name="day">The day.</param>
    /// <param name="phrases">The words.</param>
    public string? InWords(int? stayDays, DateTime day, Phrases phrases)
    {
        var length = LengthOn(day)?.Days ?? stayDays;
        var now = (length is { } days ? [EachStay(days)] : Array.Empty<string>())
            .Concat(AllowancesOn(day).Select(allowance => allowance.InWords(phrases)))
            .Concat(Texts);
        var later = Lengths.Where(rule => rule.From > day).Select(rule => (rule.From, Words: EachStay(rule.Days)))
            .Concat(Allowances.Where(rule => rule.From > day).Select(rule => (From: rule.From!.Value, Words: rule.InWords(phrases))))
            .OrderBy(rule => rule.From)
            .Select(rule => phrases.Of("stay-rule-from", CalendarDates.ToText(rule.From), rule.Words));
        var parts = now.Concat(later).ToArray();
        return parts.Length == 0 ? null : string.Join("; ", parts);

        string EachStay(int days) => phrases.Of("stay-rule-each", days);
    }
}
