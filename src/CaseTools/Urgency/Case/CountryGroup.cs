namespace CaseTools.Urgency;

/// <summary>The members of a case who are in one country, with the routes they could take.</summary>
/// <param name="Country">Where they are; null where not known.</param>
/// <param name="Members">The members.</param>
/// <param name="Candidates">The routes: those that are more than a wish, or all where only wishes are left.</param>
/// <param name="Routes">What each candidate is for each member: by candidate, then by member.</param>
internal sealed record CountryGroup(
    string? Country,
    IReadOnlyList<Person> Members,
    IReadOnlyList<CandidateRoute> Candidates,
    IReadOnlyList<IReadOnlyList<RouteForPerson>> Routes)
{
    /// <summary>
    /// Whether the ways out rest on a scenario: a hypothetical route among all that were looked at, or a hypothetical rule, one that
    /// lifts another included.
    /// </summary>
    public bool IsHypothetical { get; init; }

    /// <summary>The candidates as they are for one member.</summary>
    public IEnumerable<(CandidateRoute Candidate, RouteForPerson ForPerson)> RoutesOf(Person person)
    {
        var index = IndexOf(person);
        return Candidates.Select((candidate, number) => (candidate, Routes[number][index]));
    }

    private int IndexOf(Person person)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            if (ReferenceEquals(Members[i], person))
            {
                return i;
            }
        }

        throw new ArgumentException("The person is not of this group.", nameof(person));
    }
}
