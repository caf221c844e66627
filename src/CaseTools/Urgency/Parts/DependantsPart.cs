using CaseTools.Intake;

namespace CaseTools.Urgency;

/// <summary>Part 2: who depends on the case.</summary>
internal static class DependantsPart
{
    /// <summary>Scores the part.</summary>
    public static int Score(CaseFacts facts, ReasonLog log)
    {
        var weights = facts.Terms.Model.Dependants;
        var counts = facts.Dependants;
        ExplainChildren(facts, weights, log);
        ExplainSeparated(facts, weights, log);
        ExplainSoleCarer(facts, weights, log);
        ExplainSpecificNeeds(facts, weights, log);
        ExplainCoTravellers(facts, weights, log);
        log.AddCut(SumOf(counts, weights), weights.Max, "dependants.max");
        if (log.IsEmpty)
        {
            log.Add(0, facts.Phrases.Say("dependants-nobody"), "dependants", facts.Lead, IntakeFields.ChildrenUnder18);
        }

        return PointsOf(counts, weights);
    }

    /// <summary>The points of those who depend on a case.</summary>
    public static int PointsOf(DependantCounts counts, DependantWeights weights) => Math.Min(SumOf(counts, weights), weights.Max);

    private static int SumOf(DependantCounts counts, DependantWeights weights) =>
        ChildPoints(counts.Children, weights)
        + (counts.HasSeparatedChild ? weights.SeparatedChild : 0)
        + (counts.HasSoleCarer ? weights.SoleCarer : 0)
        + NeedPoints(counts.InNeed, weights)
        + CoTravellerPoints(counts.CoTravellers, weights);

    private static int ChildPoints(int children, DependantWeights weights) =>
        children == 0 ? 0 : Math.Min(weights.FirstChild + ((children - 1) * weights.EachFurtherChild), weights.ChildrenMax);

    private static int NeedPoints(int inNeed, DependantWeights weights) => Math.Min(inNeed * weights.SpecificNeed, weights.SpecificNeedMax);

    private static int CoTravellerPoints(int others, DependantWeights weights) => Math.Min(others * weights.CoTraveller, weights.CoTravellerMax);

    private static void ExplainChildren(CaseFacts facts, DependantWeights weights, ReasonLog log)
    {
        var children = facts.Dependants.Children;
        if (children == 0)
        {
            return;
        }

        var declarer = facts.Persons.FirstOrDefault(person => person.Record.ChildrenUnder18 == children);
        var child = declarer ?? facts.Persons.First(person => person.IsChild);
        log.Add(
            ChildPoints(children, weights),
            facts.Phrases.Say("dependants-children", children),
            children == 1 ? "dependants.firstChild" : "dependants.firstChild, eachFurtherChild",
            child,
            declarer is not null ? IntakeFields.ChildrenUnder18 : child.Age is not null ? child.AgeField : IntakeFields.Role);
    }

    private static void ExplainSeparated(CaseFacts facts, DependantWeights weights, ReasonLog log)
    {
        if (!facts.Dependants.HasSeparatedChild)
        {
            return;
        }

        var stated = facts.Persons.FirstOrDefault(person => person.Record.SeparatedChild == YesNo.Yes);
        log.Add(
            weights.SeparatedChild,
            PersonWords.SeparatedChild(stated, facts.Phrases),
            "dependants.separatedChild",
            stated ?? facts.Lead,
            IntakeFields.SeparatedChild);
    }

    private static void ExplainSoleCarer(CaseFacts facts, DependantWeights weights, ReasonLog log)
    {
        if (facts.Dependants.HasSoleCarer)
        {
            var carer = facts.Persons.First(person => person.Record.SoleCarer == YesNo.Yes);
            var words = facts.Phrases.Say("dependants-sole-carer", carer.Label(facts.Phrases));
            log.Add(weights.SoleCarer, words, "dependants.soleCarer", carer, IntakeFields.SoleCarer);
        }
    }

    private static void ExplainSpecificNeeds(CaseFacts facts, DependantWeights weights, ReasonLog log)
    {
        var inNeed = facts.Dependants.InNeed;
        if (inNeed > 0)
        {
            var first = facts.Persons.First(person => person.Record.SpecificNeeds is { Count: > 0 });
            log.Add(
                NeedPoints(inNeed, weights),
                inNeed == 1 ? facts.Phrases.Say("dependants-need", first.Label(facts.Phrases)) : facts.Phrases.Say("dependants-needs", inNeed),
                "dependants.specificNeed",
                first,
                IntakeFields.SpecificNeeds);
        }
    }

    private static void ExplainCoTravellers(CaseFacts facts, DependantWeights weights, ReasonLog log)
    {
        var others = facts.Dependants.CoTravellers;
        if (others > 0)
        {
            var declarer = facts.Persons.FirstOrDefault(person => person.Record.OtherDependants == others);
            log.Add(
                CoTravellerPoints(others, weights),
                facts.Phrases.Say("dependants-co-travellers", others),
                "dependants.coTraveller",
                declarer ?? facts.Lead,
                declarer is not null ? IntakeFields.OtherDependants : IntakeFields.Role);
        }
    }
}
