using CaseTools.Intake;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Part 7: signs that somebody may come to harm. The highest sign counts, and a second member with a sign adds.</summary>
internal static class SafeguardingPart
{
    /// <summary>Scores the part.</summary>
    public static int Score(CaseFacts facts, ReasonLog log)
    {
        var weights = facts.Terms.Model.Safeguarding;
        var marked = facts.Persons.Count(person => person.Record.Safeguarding is { Count: > 0 });
        if (marked == 0)
        {
            log.Add(0, facts.Phrases.Say("sign-none"), "safeguarding", facts.Lead, IntakeFields.Safeguarding);
            return 0;
        }

        var shown = facts.Persons
            .Where(person => person.Record.Safeguarding is { Count: > 0 })
            .SelectMany(person => person.Record.Safeguarding!.Distinct().Select(sign => (Person: person, Sign: sign)))
            .OrderByDescending(entry => weights.Signs[entry.Sign])
            .ToArray();
        Explain(shown, weights, facts.Phrases, log);
        log.AddCut(SumOf(weights.Signs[shown[0].Sign], marked, weights), weights.Max, "safeguarding.max");
        return PointsOf(weights.Signs[shown[0].Sign], marked, weights);
    }

    /// <summary>The points of the highest sign, and of how many members show one.</summary>
    public static int PointsOf(int highest, int marked, SafeguardingWeights weights) => Math.Min(SumOf(highest, marked, weights), weights.Max);

    private static int SumOf(int highest, int marked, SafeguardingWeights weights) => highest + (marked > 1 ? weights.SecondPersonAdds : 0);

    // Every sign is to be seen, also one that gives no points of its own.
    private static void Explain((Person Person, SafeguardingSign Sign)[] shown, SafeguardingWeights weights, Phrases phrases, ReasonLog log)
    {
        var highest = shown[0];
        var second = Array.FindIndex(shown, entry => !ReferenceEquals(entry.Person, highest.Person));
        for (var i = 0; i < shown.Length; i++)
        {
            var (person, sign) = shown[i];
            var (who, what) = (person.Label(phrases), phrases.SayMember("sign-", sign));
            var (points, words, rule) =
                i == 0 ? (weights.Signs[sign], Sentence.Of(PersonWords.Remark, who, what), "safeguarding." + ModelNames.Of(sign.ToString()))
                : i == second ? (weights.SecondPersonAdds, phrases.Say("sign-too", who, what), "safeguarding.secondPersonAdds")
                : (0, Sentence.Of(PersonWords.Remark, who, what), "safeguarding." + ModelNames.Of(sign.ToString()));
            log.Add(points, words, rule, person, IntakeFields.Safeguarding);
        }
    }
}
