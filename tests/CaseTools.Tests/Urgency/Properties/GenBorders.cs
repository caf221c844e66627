using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>Generated observations: routes among few countries, rules, profiles, closing times around the limits.</summary>
internal static class GenBorders
{
    private static readonly Gen<int> Hours = Gen.OneOf(Gen.Int[-100, 400], Gen.OneOf(-1, 0, 1, 71, 72, 73, 335, 336, 337));
    private static readonly Gen<DateTimeOffset?> Closing = Optional(Hours.Select(hours => A.Now.AddHours(hours)));
    private static readonly Gen<DateTimeOffset> Seen = Gen.OneOf(Gen.Int[0, 500], Gen.OneOf(0, 167, 168, 169, 335, 336, 337)).Select(hours => A.Now.AddHours(-hours));

    private static readonly Gen<BorderStatus> Profile =
        from sex in Gen.OneOf(Sex.Unknown, Sex.Unknown, Sex.M, Sex.F)
        from min in Optional(Gen.OneOf(16, 17, 18, 28))
        from max in Optional(Gen.OneOf(27, 60, 65))
        from nationality in Gen.OneOf<IReadOnlyList<string>>([], [], ["RU"], ["UA"])
        select A.Route() with { AppliesSex = sex, AppliesAgeMin = min, AppliesAgeMax = max, AppliesNationality = nationality };

    private static readonly Gen<BorderStatus> State =
        from row in Profile
        from status in Gen.Enum<RouteStatus>()
        from level in Optional(Gen.Int[0, 5])
        from closing in Closing
        from reopens in Gen.Frequency((4, Gen.Const((int?)null)), (1, Gen.Int[1, 200].Select(hours => (int?)hours)))
        from seen in Seen
        select row with
        {
            Status = status,
            Level = level,
            ClosingAt = closing,
            ReopensAt = reopens is { } hours ? (closing ?? A.Now.AddHours(-100)).AddHours(hours) : null,
            AsOf = seen,
        };

    /// <summary>A route.</summary>
    public static readonly Gen<BorderStatus> Route =
        from row in State
        from source in Gen.OneOf("RU", "RU", "RU", "GE", "TR")
        from to in Gen.OneOf(GenRecords.Abroad)
        from number in Gen.Int[1, 2]
        from visa in Gen.Enum<VisaRequirement>()
        from stay in Optional(Gen.Int[1, 200])
        from rule in Gen.OneOf<string?>(null, null, "register", "40 of 90", "1 of 30 from 2022-09-20", "30 days from 2022-10-05")
        from price in Optional(Gen.Int[0, 200])
        from currency in Gen.OneOf<string?>("RUB", "RUB", "EUR")
        select row with
        {
            FromCountry = source,
            ToCountry = to == source ? "AM" : to,
            RouteId = $"{source}-{(to == source ? "AM" : to)}-{number}",
            Visa = visa,
            StayDays = stay,
            StayRule = rule,
            PriceLow = price * 1000,
            PriceCurrency = currency,
        };

    /// <summary>A rule.</summary>
    public static readonly Gen<BorderStatus> Rule =
        from row in State
        from source in Gen.OneOf("RU", "RU", "GE")
        from number in Gen.Int[1, 2]
        from modifier in Optional(Gen.Int[0, 3])
        select row with { FromCountry = source, ToCountry = "*", RouteId = $"{source}-RULE-{number}", LevelModifier = modifier };

    /// <summary>Up to six routes and two rules.</summary>
    public static readonly Gen<BorderStatus[]> Rows =
        Gen.Select(Route.Array[0, 6], Rule.Array[0, 2]).Select((routes, rules) => routes.Concat(rules).Select((row, index) => row with { SourceFile = "borders.csv", SourceLine = index + 2 }).ToArray());

    private static Gen<T?> Optional<T>(Gen<T> gen)
        where T : struct
        => Gen.Frequency((1, gen.Select(value => (T?)value)), (1, Gen.Const((T?)null)));
}
