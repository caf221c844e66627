using CaseTools.Values;

namespace CaseTools.Changes;

/// <summary>How two scorings differ in what they were made from, input by input.</summary>
internal sealed class ScoringInputs
{
    private readonly IReadOnlyDictionary<ChangeCauses, Difference> differences;

    private ScoringInputs(IReadOnlyDictionary<ChangeCauses, Difference> differences, bool hasBirthday)
    {
        this.differences = differences;
        HasBirthday = hasBirthday;
    }

    /// <summary>Whether one input is the same, another one, or not known.</summary>
    internal enum Difference
    {
        /// <summary>One side does not say.</summary>
        Unknown,

        /// <summary>The same.</summary>
        Same,

        /// <summary>Another one.</summary>
        Differs,
    }

    /// <summary>Whether a member's age changes between the scoring times, or may, since one of them is not known.</summary>
    public bool HasBirthday { get; }

    /// <summary>How one input differs.</summary>
    public Difference this[ChangeCauses input] => differences[input];

    /// <summary>Holds two snapshots of one case against each other.</summary>
    public static ScoringInputs Between(CaseSnapshot old, CaseSnapshot now) => new(
        new Dictionary<ChangeCauses, Difference>
        {
            [ChangeCauses.ScoringTime] = Time(old, now),
            [ChangeCauses.BorderData] = Facts(old, now),
            [ChangeCauses.Scenario] = Scenario(old, now),
            [ChangeCauses.Model] = Of(old.ModelHash, now.ModelHash, StringComparer.Ordinal.Equals),
            [ChangeCauses.ExchangeRates] = Of(old.ExchangeRates, now.ExchangeRates, AreEqual),
            [ChangeCauses.ToolVersion] = Of(old.ToolVersion, now.ToolVersion, StringComparer.Ordinal.Equals),
            [ChangeCauses.Records] = Of(old.Members, now.Members, (one, other) => !RecordDifference.Differ(one, other)),
        },
        IsBirthdayBetween(old, now));

    private static Difference Of<T>(T? old, T? now, Func<T, T, bool> areEqual)
        where T : class
        => old is null || now is null ? Difference.Unknown : areEqual(old, now) ? Difference.Same : Difference.Differs;

    // A report says the scoring time to the minute.
    private static Difference Time(CaseSnapshot old, CaseSnapshot now) =>
        old.AsOf is not { } one || now.AsOf is not { } other ? Difference.Unknown
        : one.EqualsExact(other) || (old.Members is null && one.Offset == other.Offset && Minute(one) == Minute(other)) ? Difference.Same
        : Difference.Differs;

    private static long Minute(DateTimeOffset instant) => instant.UtcTicks / TimeSpan.TicksPerMinute;

    private static Difference Facts(CaseSnapshot old, CaseSnapshot now) => Of(old.FactHash, now.FactHash, StringComparer.Ordinal.Equals);

    // Between two scenarios of the same facts, only the suppositions can differ; where the facts differ too, nobody can tell.
    private static Difference Scenario(CaseSnapshot old, CaseSnapshot now) =>
        old.IsScenario != now.IsScenario ? Difference.Differs
        : !now.IsScenario ? Difference.Same
        : Facts(old, now) == Difference.Differs ? Difference.Unknown
        : Of(old.BorderHash, now.BorderHash, StringComparer.Ordinal.Equals);

    private static bool AreEqual(IReadOnlyDictionary<string, decimal> old, IReadOnlyDictionary<string, decimal> now) =>
        old.Count == now.Count && old.All(rate => now.TryGetValue(rate.Key, out var other) && other == rate.Value);

    private static bool IsBirthdayBetween(CaseSnapshot old, CaseSnapshot now)
    {
        if (old.AsOf is not { } one || now.AsOf is not { } other)
        {
            return true;
        }

        var (first, last) = one <= other ? (one, other) : (other, one);
        var (from, to) = (CalendarDates.DateOf(first), CalendarDates.DateOf(last));
        return (old.Members ?? []).Concat(now.Members ?? []).Any(member => member.BirthDate is { } born && Ages.On(born, from) != Ages.On(born, to));
    }
}
