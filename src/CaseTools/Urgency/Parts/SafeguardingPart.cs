using CaseTools.Intake;

namespace CaseTools.Urgency;

/// <summary>Part 7: signs that somebody may come to harm. The highest sign counts, and a second member with a sign adds.</summary>
internal static class SafeguardingPart
{
    /// <summary>Scores the part.</summary>
    public static int Score(CaseFacts facts, ReasonLog log)
    {
        var weights = facts.Terms.Model.Safeguarding;
        var marked = facts.Persons.Where(person => person.Record.Safeguarding is { Count: > 0 }).ToArray();
        if (marked.Length == 0)
        {
            log.Add(0, "No safeguarding sign is recorded.", "safeguarding", facts.Lead, IntakeFields.Safeguarding);
            return 0;
        }

        var shown = marked
            .SelectMany(person => person.Record.Safeguarding!.Distinct().Select(sign => (Person: person, Sign: sign)))
            .OrderByDescending(entry => weights.Signs[entry.Sign])
            .ToArray();
        Explain(shown, weights, log);
        log.AddCut(SumOf(weights.Signs[shown[0].Sign], marked.Length, weights), weights.Max, "safeguarding.max");
        return PointsOf(weights.Signs[shown[0].Sign], marked.Length, weights);
    }

    /// <summary>The points of the highest sign, and of how many members show one.</summary>
    public static int PointsOf(int highest, int marked, SafeguardingWeights weights) => Math.Min(SumOf(highest, marked, weights), weights.Max);

    private static int SumOf(int highest, int marked, SafeguardingWeights weights) => highest + (marked > 1 ? weights.SecondPersonAdds : 0);

    // Every sign is to be seen, also one that gives no points of its own.
    private static void Explain((Person Person, SafeguardingSign Sign)[] shown, SafeguardingWeights weights, ReasonLog log)
    {
        var highest = shown[0];
        var second = Array.FindIndex(shown, entry => !ReferenceEquals(entry.Person, highest.Person));
        for (var i = 0; i < shown.Length; i++)
        {
            var (person, sign) = shown[i];
            var (points, words, rule) =
                i == 0 ? (weights.Signs[sign], $"{person.Label}: {InWords(sign)}.", "safeguarding." + Camel(sign))
                : i == second ? (
                    weights.SecondPersonAdds,
                    $"{person.Label} shows a sign too: {InWords(sign)}.",
                    "safeguarding.secondPersonAdds")
                : (0, $"{person.Label}: {InWords(sign)}.", "safeguarding." + Camel(sign));
            log.Add(points, words, rule, person, IntakeFields.Safeguarding);
        }
    }

    /// <summary>A sign in words.</summary>
    public static string InWords(SafeguardingSign sign) => sign switch
    {
        SafeguardingSign.SelfHarmImminent => "self-harm is imminent",
        SafeguardingSign.SelfInjury => "speaks of injuring themselves",
        SafeguardingSign.HarmToOthers => "speaks of harming others",
        SafeguardingSign.Violence => "suffers violence",
        SafeguardingSign.Exploitation => "is exploited",
        SafeguardingSign.AcuteMedical => "needs medical help at once",
        SafeguardingSign.SevereDistress => "is in severe distress",
        SafeguardingSign.ChildWellbeing => "is a child who is not well",
        _ => "is in moderate distress",
    };

    private static string Camel(SafeguardingSign sign) => char.ToLowerInvariant(sign.ToString()[0]) + sign.ToString().Substring(1);
}
