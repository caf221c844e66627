using System.Globalization;
using CaseTools.Intake;

namespace CaseTools.Urgency;

/// <summary>Part 2: who depends on the case.</summary>
internal static class DependantsPart
{
    /// <summary>Scores the part.</summary>
    public static int Score(CaseFacts facts, ReasonLog log)
    {
        var weights = facts.Terms.Model.Dependants;
        var sum = Children(facts, weights, log) + Separated(facts, weights, log) + SoleCarer(facts, weights, log)
            + SpecificNeeds(facts, weights, log) + CoTravellers(facts, weights, log);
        log.AddCut(sum, weights.Max, "dependants.max");
        if (log.Reasons.Count == 0)
        {
            log.Add(0, "Nobody is recorded as depending on this case.", "dependants", facts.Lead, IntakeFields.ChildrenUnder18);
        }

        return Math.Min(sum, weights.Max);
    }

    private static int Children(CaseFacts facts, DependantWeights weights, ReasonLog log)
    {
        var children = facts.Children;
        if (children == 0)
        {
            return 0;
        }

        var points = Math.Min(weights.FirstChild + ((children - 1) * weights.EachFurtherChild), weights.ChildrenMax);
        var declarer = facts.Persons.FirstOrDefault(person => person.Record.ChildrenUnder18 == children);
        var child = declarer ?? facts.Persons.First(person => person.IsChild);
        log.Add(
            points,
            children == 1 ? "1 child under 18." : $"{Text(children)} children under 18.",
            children == 1 ? "dependants.firstChild" : "dependants.firstChild, eachFurtherChild",
            child,
            declarer is not null ? IntakeFields.ChildrenUnder18 : child.Age is not null ? IntakeFields.Age : IntakeFields.Role);

        return points;
    }

    private static int Separated(CaseFacts facts, DependantWeights weights, ReasonLog log)
    {
        if (!facts.HasSeparatedChild)
        {
            return 0;
        }

        var stated = facts.Persons.FirstOrDefault(person => person.Record.SeparatedChild == YesNo.Yes);
        log.Add(
            weights.SeparatedChild,
            stated is not null
                ? $"{stated.Label} is recorded as a separated child."
                : "Only children are recorded: ask whether an adult is with them.",
            "dependants.separatedChild",
            stated ?? facts.Lead,
            IntakeFields.SeparatedChild);
        return weights.SeparatedChild;
    }

    private static int SoleCarer(CaseFacts facts, DependantWeights weights, ReasonLog log)
    {
        if (facts.Persons.FirstOrDefault(person => person.Record.SoleCarer == YesNo.Yes) is not { } carer)
        {
            return 0;
        }

        log.Add(weights.SoleCarer, $"{carer.Label} alone cares for somebody.", "dependants.soleCarer", carer, IntakeFields.SoleCarer);
        return weights.SoleCarer;
    }

    private static int SpecificNeeds(CaseFacts facts, DependantWeights weights, ReasonLog log)
    {
        var inNeed = facts.Persons.Where(person => person.Record.SpecificNeeds is { Count: > 0 }).ToArray();
        var points = Math.Min(inNeed.Length * weights.SpecificNeed, weights.SpecificNeedMax);
        if (inNeed.Length > 0)
        {
            log.Add(
                points,
                inNeed.Length == 1 ? $"{inNeed[0].Label} has a specific need." : $"{Text(inNeed.Length)} members have a specific need.",
                "dependants.specificNeed",
                inNeed[0],
                IntakeFields.SpecificNeeds);
        }

        return points;
    }

    private static int CoTravellers(CaseFacts facts, DependantWeights weights, ReasonLog log)
    {
        var others = facts.CoTravellers;
        var points = Math.Min(others * weights.CoTraveller, weights.CoTravellerMax);
        if (others > 0)
        {
            var declarer = facts.Persons.FirstOrDefault(person => person.Record.OtherDependants == others);
            log.Add(
                points,
                others == 1 ? "1 more adult or dependant travels along." : $"{Text(others)} more adults or dependants travel along.",
                "dependants.coTraveller",
                declarer ?? facts.Lead,
                declarer is not null ? IntakeFields.OtherDependants : IntakeFields.Role);
        }

        return points;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
