using CaseTools.Borders;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>One sentence on one route, to be put in words when it is read.</summary>
internal sealed class RouteSentence(CandidateRoute route, Person person, RouteForPerson forPerson, ScoringTerms terms) : Sentence
{
    /// <inheritdoc/>
    public override string ToString() => RouteWords.Of(route, person, forPerson, terms);
}

/// <summary>Says what a route is for a person, with the row, its source and its age: clause by clause.</summary>
internal static class RouteWords
{
    private const string ClauseSeparator = "; ";

    /// <summary>One sentence on one route.</summary>
    public static string Of(CandidateRoute route, Person person, RouteForPerson forPerson, ScoringTerms terms)
    {
        var clauses = new List<string> { route.Row is { } row ? Observed(row, forPerson, terms) : Assumed(route, terms) };
        clauses.AddRange(route.Row is null ? [] : Limits(route.Row, person, forPerson, terms).Concat(RouteNotes.Conflicts(route.Row, terms)));
        clauses.AddRange(Rules(person, terms));
        clauses.Add(terms.Phrases.Of(forPerson.IsShut && route.Row is not null ? "route-level-shut" : "route-level", person.Label(terms.Phrases), forPerson.Level));
        return string.Join(ClauseSeparator, clauses) + ".";
    }

    private static string Assumed(CandidateRoute route, ScoringTerms terms)
    {
        var level = terms.Model.Border.NoDataLevel;
        return route.Destination is { } destination
            ? terms.Phrases.Of("route-assumed-to", terms.Phrases.Country(destination), level)
            : terms.Phrases.Of("route-assumed-out", level);
    }

    private static string Observed(BorderStatus row, RouteForPerson forPerson, ScoringTerms terms) => terms.Phrases.Of(
        (row.IsHypothetical, row.Source) switch
        {
            (true, null) => "route-supposed",
            (true, _) => "route-supposed-by",
            (_, null) => "route-seen",
            _ => "route-seen-by",
        },
        row.RouteId,
        terms.Phrases.Country(row.ToCountry),
        terms.Phrases.OfMember("route-status-", row.Status),
        ClosureLevels.At(row, terms.AsOf),
        CalendarDates.ToText(row.AsOf.UtcDateTime),
        Age(row, forPerson, terms),
        row.Source);

    private static string Age(BorderStatus row, RouteForPerson forPerson, ScoringTerms terms)
    {
        var days = (terms.AsOf - row.AsOf).Days;
        var age = days == 0 ? terms.Phrases.Of("route-seen-today") : terms.Phrases.Of("route-seen-days-ago", days);
        return forPerson.AddedByAge > 0 ? terms.Phrases.Of("route-age-adds", age, forPerson.AddedByAge) : age;
    }

    private static IEnumerable<string> Limits(BorderStatus row, Person person, RouteForPerson forPerson, ScoringTerms terms)
    {
        if (!row.SpeaksOf(person))
        {
            yield return terms.Phrases.Of("route-speaks-of-others", row.AddresseeAndNationality(terms.Phrases.Language));
            yield break;
        }

        if (forPerson.LacksVisa)
        {
            yield return terms.Phrases.Of("route-visa-missing");
        }

        if (ClosureLevels.ClosingTime(row, terms.AsOf) is { } closing)
        {
            yield return terms.Phrases.Of(closing <= terms.AsOf ? "route-closed" : "route-closes", terms.TextOf(closing));
        }
    }

    private static IEnumerable<string> Rules(Person person, ScoringTerms terms) => terms.Routes.RulesFor(person)
        .SelectMany(rule => RouteNotes.Conflicts(rule, terms).Prepend(terms.Phrases.Supposed(Rule(rule, terms), rule.IsHypothetical)))
        .Concat(RouteNotes.HypotheticallyOver(person.Country, terms));

    private static string Rule(BorderStatus rule, ScoringTerms terms) => (rule.ClosingAt, rule.LevelModifier) switch
    {
        ({ } closing, { } added and > 0) => terms.Phrases.Of("rule-closes-and-adds", rule.RouteId, terms.TextOf(closing), added),
        ({ } closing, _) => terms.Phrases.Of("rule-closes", rule.RouteId, terms.TextOf(closing)),
        (null, { } added and > 0) => terms.Phrases.Of("rule-holds-and-adds", rule.RouteId, added),
        _ => terms.Phrases.Of("rule-holds", rule.RouteId),
    };
}
