namespace CaseTools.Urgency;

/// <summary>
/// The answers to where a case is, where it goes and which visas it holds that can make a difference. Members whose country is not
/// recorded are together; whoever has named no destination names one; visas are held for no country, for one, or for all in question.
/// </summary>
internal static class RouteAnswers
{
    /// <summary>Stands for every country of which neither model nor border data nor the case knows anything.</summary>
    public const string AnyOtherCountry = "ZZ";

    /// <summary>The one answer where visas are not asked.</summary>
    public static IReadOnlyList<VisaAnswer> NoVisa { get; } = [VisaAnswer.None];

    /// <summary>Where the members may be whose country is not recorded.</summary>
    public static IReadOnlyList<string> Countries(IReadOnlyList<IntakeRecord> members, IReadOnlyList<string> destinations, ScoringTerms terms) =>
        terms.Model.CountriesOfConcern
            .Concat(terms.Origins)
            .Concat(destinations)
            .Concat(members.Where(member => member.CurrentCountry is null).Select(member => member.Nationality).OfType<string>())
            .Append(AnyOtherCountry)
            .Distinct(StringComparer.Ordinal)
            .ToArray();

    /// <summary>Where a case may want to go that has not said it: to a country with a known route, to another one, or nowhere else.</summary>
    public static IReadOnlyList<string> Destinations(IEnumerable<string?> countries, ScoringTerms terms)
    {
        var present = countries.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return present
            .SelectMany(terms.Borders.RoutesOut)
            .Select(row => row.ToCountry)
            .Append(AnyOtherDestination)
            .Concat(present)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>For which countries visas may be held; one answer, none, where no route in question asks for one.</summary>
    public static IReadOnlyList<VisaAnswer> Visas(IEnumerable<RouteSet> sets)
    {
        var asking = sets.SelectMany(set => set.CountriesWithVisa).Distinct(StringComparer.Ordinal).Select(country => new HeldVisa(country, "", null)).ToArray();
        return asking.Length == 0 ? NoVisa
            : asking.Length == 1 ? [VisaAnswer.None, VisaAnswer.Of(asking)]
            : [VisaAnswer.None, .. asking.Select(visa => VisaAnswer.Of([visa])), VisaAnswer.Of(asking)];
    }

    /// <summary>The nationalities that make a difference among some routes: one of each kind.</summary>
    public static IReadOnlyList<string> Nationalities(IEnumerable<RouteSet> sets, ScoringTerms terms) => sets
        .SelectMany(set => set.NamedNationalities.Concat(set.CountriesWithVisa).Append(set.Country ?? AnyOtherCountry))
        .Concat(terms.Model.CountriesOfConcern)
        .Append(AnyOtherCountry)
        .Distinct(StringComparer.Ordinal)
        .ToArray();

    // Not the country that stands for a present country of which nothing is known: one may want to leave it.
    private const string AnyOtherDestination = "QZ";
}

/// <summary>The visas that somebody may hold who has not said it.</summary>
/// <param name="Visas">The visas.</param>
/// <param name="Key">Their countries, as a profile has them.</param>
internal sealed record VisaAnswer(IReadOnlyList<HeldVisa> Visas, string? Key)
{
    /// <summary>None.</summary>
    public static VisaAnswer None { get; } = new([], null);

    /// <summary>Some, without an end.</summary>
    public static VisaAnswer Of(IReadOnlyList<HeldVisa> visas) => new(visas, RouteProfileKey.VisasOf(visas, DateTime.MinValue));
}
