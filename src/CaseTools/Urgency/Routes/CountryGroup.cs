namespace CaseTools.Urgency;

/// <summary>The members of a case who are in one country, with the routes they could take.</summary>
internal sealed class CountryGroup
{
    private readonly ProfileRoutes[] profiles;
    private readonly int[] counting;

    /// <summary>Takes the members and their routes.</summary>
    /// <param name="set">The routes, wishes included.</param>
    /// <param name="members">The members.</param>
    /// <param name="profiles">By member: what each route is.</param>
    /// <param name="counting">The routes that count: those that are more than a wish, or all where only wishes are left.</param>
    public CountryGroup(RouteSet set, IReadOnlyList<Person> members, ProfileRoutes[] profiles, int[] counting)
    {
        (Set, Members, this.profiles, this.counting) = (set, members, profiles, counting);
        Candidates = set.CandidatesAt(counting);
    }

    /// <summary>All routes that were looked at.</summary>
    public RouteSet Set { get; }

    /// <summary>Where the members are; null where that is not known.</summary>
    public string? Country => Members[0].Country;

    /// <summary>The members.</summary>
    public IReadOnlyList<Person> Members { get; }

    /// <summary>The routes that count.</summary>
    public IReadOnlyList<CandidateRoute> Candidates { get; }

    /// <summary>
    /// Whether the ways out rest on a scenario: a hypothetical route among all that were looked at, or a hypothetical rule, one that
    /// lifts another included.
    /// </summary>
    public bool IsHypothetical => Set.IsHypothetical;

    /// <summary>What a candidate is for a member, both by their places.</summary>
    public RouteForPerson this[int candidate, int member] => profiles[member][counting[candidate]];

    /// <summary>The level of a candidate for the member for whom it is highest.</summary>
    public int HighestLevel(int candidate)
    {
        var highest = 0;
        for (var member = 0; member < profiles.Length; member++)
        {
            highest = Math.Max(highest, this[candidate, member].Level);
        }

        return highest;
    }

    /// <summary>The level of the best way out for all of them together; null where no route counts.</summary>
    public int? LowestLevel
    {
        get
        {
            int? lowest = null;
            for (var i = 0; i < Candidates.Count; i++)
            {
                var level = HighestLevel(i);
                lowest = level < (lowest ?? int.MaxValue) ? level : lowest;
            }

            return lowest;
        }
    }

    /// <summary>What the routes that count come to for a member, in numbers.</summary>
    public RouteReading ReadingOf(Person person) => Set.Read(profiles[IndexOf(person)], counting);

    /// <summary>The latest closing of the routes that are still open to a member, where each of them has one; else null.</summary>
    public DateTimeOffset? LastClosingFor(Person person) => profiles[IndexOf(person)].LastClosing(counting);

    /// <summary>The observation that says the price of a member's cheapest ticket.</summary>
    public BorderStatus? RowOfTicket(Person person, decimal price) => Set.RowOfTicket(profiles[IndexOf(person)], counting, price);

    /// <summary>The candidates as they are for one member.</summary>
    public IEnumerable<(CandidateRoute Candidate, RouteForPerson ForPerson)> RoutesOf(Person person)
    {
        var index = IndexOf(person);
        for (var i = 0; i < Candidates.Count; i++)
        {
            yield return (Candidates[i], this[i, index]);
        }
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
