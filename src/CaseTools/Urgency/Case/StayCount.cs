using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>How many days of a stay the rules allow, and which of them ends it.</summary>
/// <param name="Days">Days allowed, the day of entry being day 1; 0 where not even that one is.</param>
/// <param name="Limit">The days of the rule that ends the stay: for each stay, or of the allowance.</param>
/// <param name="Length">The dated number of days for each stay; null where it is the observation's own, or an allowance.</param>
/// <param name="Allowance">The rolling allowance; null where the number of days for each stay ends it.</param>
/// <param name="Used">Days of earlier stays in the allowance's window on the last day.</param>
internal sealed record StayCount(int Days, int Limit, StayLength? Length, StayAllowance? Allowance, int Used)
{
    /// <summary>Counts from the day of entry, day by day under the rules in force on each.</summary>
    /// <param name="entry">The day of entry.</param>
    /// <param name="stayDays">The observation's own number of days for each stay.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="stays">Earlier stays; none where they are not known.</param>
    /// <param name="country">The country of the stay.</param>
    public static StayCount Of(DateTime entry, int stayDays, StayRules rules, IReadOnlyList<PastStay> stays, string country)
    {
        var longest = rules.Allowances.Select(allowance => allowance.Window).DefaultIfEmpty(0).Max();
        var earlier = EarlierDays.Of(stays, country, entry, longest);
        var start = 1;
        foreach (var end in LastDaysOfRules(entry, rules))
        {
            var day = entry.AddDays(start - 1);
            var length = rules.LengthOn(day);
            var limit = length?.Days ?? stayDays;
            var last = limit < end ? Math.Max(start, limit + 1) : end;
            if (Passed(rules.AllowancesOn(day), earlier, start, last) is { } passed)
            {
                return passed;
            }

            if (limit < end)
            {
                var days = Math.Max(limit, start - 1);
                return new StayCount(days, limit, length, null, 0);
            }

            start = end + 1;
        }

        // The calendar ends before the stay does.
        return new StayCount(start - 1, stayDays, null, null, 0);
    }

    // Of the rules that hold from some day on, the last day of the stay before each, and the last day that there is.
    private static IEnumerable<int> LastDaysOfRules(DateTime entry, StayRules rules) => rules.Lengths
        .Select(length => length.From)
        .Concat(rules.Allowances.Select(allowance => allowance.From).OfType<DateTime>())
        .Where(first => first > entry)
        .Select(first => (first - entry).Days)
        .Append((DateTime.MaxValue.Date - entry).Days + 1)
        .Distinct()
        .OrderBy(days => days);

    // The day that the number of days for each stay rules out is looked at too: where both end the stay, the allowance says more.
    private static StayCount? Passed(IReadOnlyList<StayAllowance> allowances, EarlierDays earlier, int start, int last)
    {
        for (var days = start; allowances.Count > 0 && days <= last; days++)
        {
            foreach (var allowance in allowances)
            {
                if (Math.Min(days, allowance.Window) + earlier.Among(allowance.Window - days) > allowance.Days)
                {
                    var used = earlier.Among(allowance.Window - Math.Max(1, days - 1));
                    return new StayCount(days - 1, allowance.Days, null, allowance, used);
                }
            }
        }

        return null;
    }
}
