namespace CaseTools.Urgency;

/// <summary>The options of the members of a case who are in one country.</summary>
internal sealed class GroupOptions(CaseFacts facts, CountryGroup group, IReadOnlyList<string> destinations, UnitBudget budget)
{
    private const int AfterAllDestinations = int.MaxValue;

    private readonly OptionWords words = new(group.Members, facts.Terms);

    /// <summary>Adds them.</summary>
    public void AddTo(List<RankedOption> options)
    {
        var ways = group.Country is { } country ? facts.Terms.Ways.OutOf(country) : null;
        if (ways is not null)
        {
            AddObserved(ways, options);
        }

        AddUnobserved(ways, options);
    }

    private void AddObserved(CountryWays ways, List<RankedOption> options)
    {
        var routes = new RouteForPerson[group.Members.Count][];
        var isSupposed = false;
        for (var member = 0; member < routes.Length; member++)
        {
            routes[member] = ways.For(group.Members[member]);
            isSupposed |= IsSupposedFor(group.Members[member], ways);
        }

        for (var i = 0; i < ways.All.Count; i++)
        {
            var way = ways.All[i];
            var forGroup = default(RouteForGroup);
            foreach (var ofMember in routes)
            {
                forGroup = forGroup.With(ofMember[i]);
            }

            var usability = forGroup.UsabilityOf(way.IsSeen);
            var place = PlaceOf(way.Row.ToCountry);
            if (IsCandidate(place) || (usability == RouteUsability.Usable && IsFurther(way)))
            {
                options.Add(new RankedOption(Observed(way, forGroup, usability, isSupposed), place));
            }
        }
    }

    // Without a destination every way out is one for those inside; those outside need none.
    private bool IsCandidate(int place) => destinations.Count > 0 ? place != AfterAllDestinations : group.Members[0].IsInside;

    // Nobody is shown, unasked, the way back into a country that people flee.
    private bool IsFurther(Way way) => !way.LeadsIntoConcern && way.Row.ToCountry != group.Country;

    private void AddUnobserved(CountryWays? ways, List<RankedOption> options)
    {
        if (destinations.Count == 0 && group.Members[0].IsInside && ways?.All.Count == 0)
        {
            options.Add(new RankedOption(Unobserved(null, ways), AfterAllDestinations));
        }

        foreach (var destination in destinations)
        {
            if (destination != group.Country && !IsObserved(destination, ways))
            {
                options.Add(new RankedOption(Unobserved(destination, ways), PlaceOf(destination)));
            }
        }
    }

    private CaseOption Observed(Way way, RouteForGroup forGroup, RouteUsability usability, bool isSupposed)
    {
        var cost = budget.CostOf(way.Ticket);
        return new CaseOption
        {
            FromCountry = group.Country,
            ToCountry = way.Row.ToCountry,
            Usability = usability,
            Level = forGroup.Level,
            IsNamed = IsNamed(way.Row.ToCountry),
            ClosesAt = ClosesAt(forGroup),
            StayDays = HasForeigner(way.Row.ToCountry) ? way.StayDays : null,
            Cost = cost,
            CostCurrency = facts.Terms.Rates.Currency,
            FundsRatio = budget.RatioTo(cost),
            AgeDays = way.AgeDays,
            BorderRow = way.Row,
            IsHypothetical = way.Row.IsHypothetical || isSupposed,
            Words = words,
        };
    }

    private CaseOption Unobserved(string? destination, CountryWays? ways)
    {
        var forGroup = default(RouteForGroup);
        var isSupposed = false;
        foreach (var member in group.Members)
        {
            forGroup = forGroup.With(facts.Terms.Routes.Assess(new CandidateRoute(destination, null), member));
            isSupposed |= ways is not null && IsSupposedFor(member, ways);
        }

        return new CaseOption
        {
            FromCountry = group.Country,
            ToCountry = destination,
            Usability = forGroup.UsabilityOf(isSeen: false),
            Level = forGroup.Level,
            IsNamed = destination is not null,
            ClosesAt = ClosesAt(forGroup),
            StayDays = destination is not null && HasForeigner(destination) ? facts.Terms.Borders.StayRule(destination)?.StayDays : null,
            CostCurrency = facts.Terms.Rates.Currency,
            IsHypothetical = isSupposed,
            Words = words,
        };
    }

    private DateTimeOffset? ClosesAt(RouteForGroup forGroup) =>
        forGroup.IsShut ? null : forGroup.ClosingTime?.ToOffset(facts.Terms.AsOf.Offset);

    private int PlaceOf(string country)
    {
        for (var i = 0; i < destinations.Count; i++)
        {
            if (destinations[i] == country && country != group.Country)
            {
                return i;
            }
        }

        return AfterAllDestinations;
    }

    // Where the lead says where to go, another member may have named a further country.
    private bool IsNamed(string country)
    {
        foreach (var person in facts.Persons)
        {
            if (person.Record.Destinations?.Contains(country) == true)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasForeigner(string country)
    {
        foreach (var member in group.Members)
        {
            if (member.Nationality != country)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsObserved(string destination, CountryWays? ways)
    {
        if (ways is not null)
        {
            foreach (var way in ways.All)
            {
                if (way.Row.ToCountry == destination)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsSupposedFor(Person person, CountryWays ways)
    {
        foreach (var rule in ways.SupposedRules)
        {
            if (rule.SpeaksOf(person))
            {
                return true;
            }
        }

        return false;
    }
}
