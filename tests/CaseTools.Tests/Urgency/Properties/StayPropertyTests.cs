using CaseTools.Borders;
using CaseTools.Urgency;
using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>Days of stay: as a day-by-day count says, and never more for more days used or for an earlier entry.</summary>
public sealed class StayPropertyTests
{
    private static readonly Gen<DateTime> Day = Gen.Int[-60, 60].Select(A.Day);

    private static readonly Gen<StayRules> Rules = Gen.Select(
        Gen.Select(Gen.Int[1, 40], Day).Select((days, from) => new StayLength(days, from)).Array[0, 2],
        Gen.Select(Gen.Int[1, 30], Gen.Int[0, 40], Gen.OneOf(Day.Select(day => (DateTime?)day), Gen.Const((DateTime?)null)))
            .Select((days, more, from) => new StayAllowance(days, days + more, from)).Array[0, 3])
        .Select((lengths, allowances) => new StayRules(
            [.. lengths.OrderBy(length => length.From)], [.. allowances.OrderBy(allowance => allowance.From ?? DateTime.MinValue)], []));

    private static readonly Gen<PastStay> Past = Gen.Select(Gen.OneOf("KZ", "KZ", "KZ", "GE"), Day, Gen.Int[-1, 20])
        .Select((country, entry, days) => new PastStay(country, entry, days < 0 ? null : entry.AddDays(days)));

    private static readonly Gen<(DateTime Entry, int Days, StayRules Rules, PastStay[] Stays)> Case =
        Gen.Select(Day, Gen.Int[1, 60], Rules, Past.Array[0, 4]);

    [Fact]
    public void The_count_is_that_of_looking_at_every_day_by_itself() => Property.Holds(Case, stay =>
    {
        var count = StayCount.Of(stay.Entry, stay.Days, stay.Rules, stay.Stays, "KZ");

        Assert.Equal(CountDayByDay(stay.Entry, stay.Days, stay.Rules, stay.Stays), count.Days);
    });

    [Fact]
    public void More_days_of_earlier_stays_never_give_a_later_end() => Property.Holds(Gen.Select(Case, Past), pair =>
    {
        var (stay, further) = pair;

        Assert.True(
            StayCount.Of(stay.Entry, stay.Days, stay.Rules, [.. stay.Stays, further], "KZ").Days
            <= StayCount.Of(stay.Entry, stay.Days, stay.Rules, stay.Stays, "KZ").Days);
    });

    [Fact]
    public void An_earlier_entry_never_gives_a_later_end() => Property.Holds(Gen.Select(Case, Gen.Int[1, 30]), pair =>
    {
        var (stay, earlier) = pair;
        var before = stay.Entry.AddDays(-earlier);

        Assert.True(
            before.AddDays(StayCount.Of(before, stay.Days, stay.Rules, stay.Stays, "KZ").Days)
            <= stay.Entry.AddDays(StayCount.Of(stay.Entry, stay.Days, stay.Rules, stay.Stays, "KZ").Days));
    });

    // Nothing shared with the code: sets of days, and each rule looked up anew for each day.
    private static int CountDayByDay(DateTime entry, int stayDays, StayRules rules, PastStay[] stays)
    {
        var last = A.Day(500);
        var listed = stays.Where(stay => stay.Country == "KZ").SelectMany(stay => DaysOf(stay.Entry, stay.Exit ?? last)).ToHashSet();
        var allowed = 0;
        for (var day = entry; ; day = day.AddDays(1))
        {
            var present = DaysOf(entry, day).Concat(listed).Distinct().ToArray();
            var lengths = rules.Lengths.Where(rule => rule.From <= day).ToArray();
            var length = lengths.Length == 0 ? stayDays : lengths.Where(rule => rule.From == lengths.Max(other => other.From)).Min(rule => rule.Days);
            var begun = rules.Allowances.Where(rule => (rule.From ?? DateTime.MinValue) <= day).ToArray();
            var inForce = begun.Where(rule => (rule.From ?? DateTime.MinValue) == begun.Max(other => other.From ?? DateTime.MinValue));
            if ((day - entry).Days + 1 > length
                || inForce.Any(rule => present.Count(there => there <= day && there > day.AddDays(-rule.Window)) > rule.Days))
            {
                return allowed;
            }

            allowed++;
        }
    }

    private static IEnumerable<DateTime> DaysOf(DateTime first, DateTime last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
