using System.Collections.Concurrent;

namespace CaseTools.Urgency;

/// <summary>
/// The routes of those who are in one country, by where they may want to go: one set where that is stated, else one for each answer
/// that can make a difference. For persons of one profile many of these come to the same.
/// </summary>
/// <param name="terms">The terms.</param>
/// <param name="sets">The routes by each answer.</param>
internal sealed class RouteChoices(ScoringTerms terms, IReadOnlyList<RouteSet> sets)
{
    private readonly ConcurrentDictionary<RouteProfileKey, RouteReading[]> asRecorded = [];
    private readonly ConcurrentDictionary<RouteProfileKey, RouteReading[]> withAnyVisas = [];

    /// <summary>What the routes come to for a person alone, whatever the answer; each once.</summary>
    /// <param name="person">The person.</param>
    /// <param name="areVisasAsked">Whether the visas are open too.</param>
    public RouteReading[] For(Person person, bool areVisasAsked)
    {
        var known = areVisasAsked ? withAnyVisas : asRecorded;
        var key = areVisasAsked ? RouteProfileKey.With(person, visas: null, terms) : RouteProfileKey.Of(person, terms);
        if (!known.TryGetValue(key, out var readings))
        {
            readings = known.GetOrAdd(key, (areVisasAsked ? WithAnyVisas(person) : sets.Select(set => set.For(person).Alone)).Distinct().ToArray());
        }

        return readings;
    }

    private IEnumerable<RouteReading> WithAnyVisas(Person person) =>
        sets.SelectMany(set => RouteAnswers.Visas([set]).Select(visas => set.For(person, visas).Alone));
}
