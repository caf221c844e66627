using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Entries of lists that hold a date.</summary>
internal static class DatedEntries
{
    /// <summary>Reads <c>kind:date</c>.</summary>
    public static Reading<StatedDeadline> ReadDeadline(string text, DateRules rules)
    {
        // The date may hold colons of a time, and the kind colons of its own.
        for (var colon = text.IndexOf(':'); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            var kind = CellText.Trim(text.Substring(0, colon));
            var date = kind.Length > 0 ? CalendarDates.Read(text.Substring(colon + 1), rules) : default;
            if (kind.Length > 0 && date.IsRead)
            {
                return date.To(day => new StatedDeadline(kind, day));
            }
        }

        return Reading<StatedDeadline>.NotRead("a list of kind:date, such as visa:2022-10-15" + OrderNeeded(text, rules));
    }

    /// <summary>Reads <c>country:type:until</c>.</summary>
    public static Reading<HeldVisa> ReadVisa(string text, DateRules rules)
    {
        var parts = text.Split([':'], 3);
        var hasEnd = parts.Length == 3 && !EmptyWords.IsEmpty(parts[2]);
        var end = hasEnd ? CalendarDates.Read(parts[2], rules) : Reading<DateTime>.Of(default);
        return Countries.TryRead(parts[0]) is { } country && end.IsRead
            ? end.To(day => new HeldVisa(country, parts.Length > 1 ? CellText.Trim(parts[1]) : "", hasEnd ? day : null))
            : Reading<HeldVisa>.NotRead("a list of country:type:until, such as GE:tourist:2022-12-31" + OrderNeeded(text, rules));
    }

    /// <summary>Reads <c>country:entry:exit</c>.</summary>
    public static Reading<PastStay> ReadStay(string text, DateRules rules)
    {
        var parts = text.Split([':'], 3);
        var hasExit = parts.Length == 3 && !EmptyWords.IsEmpty(parts[2]);
        var entry = parts.Length > 1 ? CalendarDates.Read(parts[1], rules) : Reading<DateTime>.NotRead("");
        var exit = hasExit ? CalendarDates.Read(parts[2], rules) : Reading<DateTime>.Of(default);
        if (Countries.TryRead(parts[0]) is not { } country || !entry.IsRead || !exit.IsRead)
        {
            return Reading<PastStay>.NotRead("a list of country:entry:exit, such as KZ:2022-05-01:2022-06-10" + OrderNeeded(text, rules));
        }

        return hasExit && exit.Value < entry.Value
            ? Reading<PastStay>.NotRead("a list of country:entry:exit with no exit before its entry, such as KZ:2022-05-01:2022-06-10")
            : exit.Guesses.Aggregate(entry.To(day => new PastStay(country, day, hasExit ? exit.Value : null)), (stay, guess) => stay.Assuming(guess));
    }

    private static string OrderNeeded(string text, DateRules rules) =>
        text.Split(':').Any(part => CalendarDates.Read(part, rules).Expected == rules.Expectation)
            ? "; the date: " + rules.Expectation
            : "";
}
