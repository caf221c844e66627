using System.Globalization;
using CaseTools.Borders;
using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>Says what a route is for a person, with the row, its source and its age.</summary>
internal static class RouteWords
{
    /// <summary>One sentence on one route.</summary>
    public static string Of(CandidateRoute route, Person person, RouteForPerson forPerson, ScoringTerms terms)
    {
        if (route.Row is not { } row)
        {
            var where = route.Destination is { } destination ? $"to {Countries.NameOf(destination)}" : "out";
            return $"No observation of a route {where}: assumed level {terms.Model.Border.NoDataLevel}{RulesInWords(person, terms)}; for {person.Label} level {forPerson.Level}.";
        }

        return $"{row.RouteId} to {Countries.NameOf(row.ToCountry)}: {Observed(row, forPerson, terms)}{Limits(row, person, forPerson, terms)}{RouteNotes.Conflicts(row, terms.Borders)}{RulesInWords(person, terms)}; " +
            $"for {person.Label} level {forPerson.Level}{(forPerson.IsShut ? ", shut" : "")}.";
    }

    private static string Observed(BorderStatus row, RouteForPerson forPerson, ScoringTerms terms)
    {
        var age = (terms.AsOf - row.AsOf).Days;
        var source = row.Source is null ? "" : $" by {row.Source}";
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0}, level {1}, {6} {2}{3}, {4}{5}",
            Codes<RouteStatus>.ToText(row.Status),
            ClosureLevels.At(row, terms.AsOf),
            row.AsOf.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            source,
            row.IsHypothetical ? RouteNotes.Hypothetical : age switch { 0 => "less than a day old", 1 => "1 day old", _ => $"{age} days old" },
            forPerson.AddedByAge > 0 ? $" (its age adds {forPerson.AddedByAge})" : "",
            row.IsHypothetical ? "supposed as of" : "observed");
    }

    private static string Limits(BorderStatus row, Person person, RouteForPerson forPerson, ScoringTerms terms) =>
        !row.SpeaksOf(person)
            ? $"; it speaks of others: {row.AddresseeAndNationality()}"
        : (forPerson.LacksVisa ? "; a visa is required and none is recorded" : "")
            + (
                ClosureLevels.ClosingTime(row, terms.AsOf) is { } closing
                    ? $"; {(closing <= terms.AsOf ? "closed" : "closes")} at {Instant(closing, terms)}"
                    : "");

    private static string RulesInWords(Person person, ScoringTerms terms) => string.Concat(terms.Routes.RulesFor(person)
        .OrderBy(rule => rule.RouteId, StringComparer.Ordinal)
        .Select(rule =>
            (rule.ClosingAt is { } closing ? $"; {RouteNotes.Rule(rule)} closes at {Instant(closing, terms)}" : $"; {RouteNotes.Rule(rule)} holds")
            + (rule.LevelModifier is { } added and > 0 ? $" and adds {added.ToString(CultureInfo.InvariantCulture)}" : "")
            + RouteNotes.Conflicts(rule, terms.Borders)))
        + RouteNotes.HypotheticallyOver(person.Country, terms.Borders);

    private static string Instant(DateTimeOffset instant, ScoringTerms terms) =>
        instant.ToOffset(terms.AsOf.Offset).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
