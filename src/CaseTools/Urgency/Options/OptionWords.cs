using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>Says why a route is what it is for the members who could take it: short sentences without names, the decisive one first.</summary>
internal sealed class OptionWords(IReadOnlyList<Person> members, ScoringTerms terms)
{
    private readonly OptionSpeech speech = new(members, terms);

    /// <summary>Why an option is what it is.</summary>
    public string Of(CaseOption option)
    {
        var routes = Assess(option);
        var rules = new RuleWords(speech, option.FromCountry);
        var sentences = new List<string>();
        if (option.IsHypothetical)
        {
            sentences.Add(speech.Say("option-what-if"));
        }

        if (option.BorderRow is { } row)
        {
            AddRoute(option, new RowWords(speech, row), rules, routes, sentences);
        }
        else
        {
            sentences.AddRange(rules.Closings());
            sentences.AddRange(AsGoodAsClosed(routes));
            sentences.Add(option.ToCountry is { } country ? speech.Say("option-no-way-to", terms.Phrases.Country(country)) : speech.Say("option-no-way-out"));
            sentences.AddRange(rules.Restrictions());
            sentences.AddRange(IntoConcern(option));
        }

        return string.Join(" ", sentences);
    }

    private void AddRoute(CaseOption option, RowWords row, RuleWords rules, IReadOnlyList<RouteForPerson> routes, List<string> sentences)
    {
        var isTooOld = option.BorderRow!.SaysWhetherOpen()
            && routes.Aggregate(default(RouteForGroup), (group, member) => group.With(member)).IsTooOld;
        var isOwnState = option.Usability == RouteUsability.Usable || row.IsRestriction;
        sentences.AddRange(row.Closings());
        sentences.AddRange(rules.Closings());
        sentences.AddRange(AsGoodAsClosed(routes));
        sentences.AddRange(isTooOld ? row.WasOpen() : []);
        sentences.AddRange(VisaMissing(routes));
        sentences.AddRange(isOwnState ? row.State() : []);
        sentences.AddRange(rules.Restrictions());
        sentences.AddRange(isOwnState || isTooOld ? [] : row.State());
        sentences.AddRange(IntoConcern(option));
        sentences.AddRange(row.Journey());
        sentences.AddRange(isTooOld ? [] : row.Seen(routes.Any(route => route.AddedByAge > 0)));
        sentences.AddRange(option.Cost is null ? row.PriceMissing() : []);
    }

    private RouteForPerson[] Assess(CaseOption option)
    {
        var route = new CandidateRoute(option.ToCountry, option.BorderRow);
        return [.. speech.Members.Select(member => terms.Routes.Assess(route, member))];
    }

    // Neither shut nor closing within hours: a level that adds up to the highest.
    private IEnumerable<string> AsGoodAsClosed(IReadOnlyList<RouteForPerson> routes)
    {
        var affected = Affected(
            routes,
            route => route.Level == ClosureLevels.Closed && !route.IsShut && !(route.ClosingTime is { } time && speech.IsNow(time)));
        if (affected.Length > 0)
        {
            yield return speech.Say("option-as-good-as-closed", speech.Whom(affected));
        }
    }

    private IEnumerable<string> VisaMissing(IReadOnlyList<RouteForPerson> routes)
    {
        var affected = Affected(routes, route => route.LacksVisa);
        if (affected.Length > 0)
        {
            yield return speech.Say("option-visa-missing", speech.Whom(affected));
        }
    }

    // Somebody may want to go where nobody is to be sent unasked: that is to be said before the ticket.
    private IEnumerable<string> IntoConcern(CaseOption option) =>
        option.ToCountry is { } country && terms.Model.CountriesOfConcern.Contains(country) ? [speech.Say("option-into-concern")] : [];

    private Person[] Affected(IReadOnlyList<RouteForPerson> routes, Func<RouteForPerson, bool> isAffected) =>
        [.. speech.Members.Where((_, index) => isAffected(routes[index]))];
}
