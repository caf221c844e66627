namespace CaseTools.Urgency;

/// <summary>
/// The ways out of a case: every route to where it wants to go, and further ones that are open to all who are where they begin.
/// </summary>
internal static class CaseOptions
{
    /// <summary>The options, the best first.</summary>
    public static IReadOnlyList<CaseOption> Of(CaseFacts facts)
    {
        var destinations = CountryGroups.DestinationsOf(facts.Unit);
        var budget = UnitBudget.Of(facts);
        var ranked = new List<RankedOption>();
        foreach (var group in facts.Groups)
        {
            new GroupOptions(facts, group, destinations, budget).AddTo(ranked);
        }

        ranked.Sort(RankedOption.Compare);
        var options = new CaseOption[ranked.Count];
        for (var i = 0; i < options.Length; i++)
        {
            options[i] = ranked[i].Option;
        }

        return options;
    }
}
