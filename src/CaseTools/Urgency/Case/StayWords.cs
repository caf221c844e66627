using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Which rule ends a counted stay, to be put in words when it is read.</summary>
internal sealed class StaySentence(StayCount count, string routeId, bool areStaysKnown, Phrases phrases) : Sentence
{
    /// <inheritdoc/>
    public override string ToString() => count.InWords(routeId, areStaysKnown, phrases);
}

/// <summary>Says which rule ends a counted stay.</summary>
internal static class StayWords
{
    /// <summary>The rule, and what earlier stays used of it.</summary>
    /// <param name="count">The count.</param>
    /// <param name="routeId">The observation that gives the days.</param>
    /// <param name="areStaysKnown">Whether the record lists earlier stays.</param>
    /// <param name="phrases">The words.</param>
    public static string InWords(this StayCount count, string routeId, bool areStaysKnown, Phrases phrases)
    {
        var from = count.Length?.From ?? count.Allowance?.From;
        var since = from is { } day ? CalendarDates.ToText(day) : null;
        return count.Allowance is { } allowance
            ? phrases.Of(since is null ? "stay-allowance" : "stay-allowance-since", count.Limit, allowance.Window, routeId, UsedInWords(count, areStaysKnown, phrases), since)
            : phrases.Of(since is null ? "stay-counted" : "stay-counted-since", count.Limit, routeId, since);
    }

    private static string UsedInWords(StayCount count, bool areStaysKnown, Phrases phrases) =>
        !areStaysKnown ? phrases.Of("stay-used-unknown")
        : count.Used == 0 ? phrases.Of("stay-used-none")
        : count.Used >= count.Limit ? phrases.Of("stay-used-all")
        : phrases.Of("stay-used", count.Used);
}
