using CaseTools.Intake;

namespace CaseTools.Urgency;

/// <summary>Part 7: signs that somebody may come to harm. The highest sign counts, and a second member with a sign adds.</summary>
internal static class SafeguardingPart
{
    /// <summary>Scores the part.</summary>
    public static int Score(CaseFacts facts, ReasonLog? log)
    {
        var weights = facts.Terms.Model.Safeguarding;
        var marked = facts.Persons.Where(person => person.Record.Safeguarding is { Count: > 0 }).ToArray();
        if (marked.Length == 0)
        {
            log?.Add(0, "No safeguarding sign is recorded.", "safeguarding", facts.Lead, IntakeFields.Safeguarding);
            return 0;
        }

        var (person, sign) = marked
            .SelectMany(person => person.Record.Safeguarding!.Select(sign => (Person: person, Sign: sign)))
            .OrderByDescending(entry => weights.Signs[entry.Sign])
            .First();
        var sum = weights.Signs[sign] + (marked.Length > 1 ? weights.SecondPersonAdds : 0);
        if (log is not null)
        {
            log.Add(weights.Signs[sign], $"{person.Label}: {InWords(sign)}.", "safeguarding." + Camel(sign), person, IntakeFields.Safeguarding);
            if (marked.Length > 1)
            {
                var second = marked.First(other => !ReferenceEquals(other, person));
                log.Add(weights.SecondPersonAdds, $"{second.Label} shows a sign too: {InWords(second.Record.Safeguarding![0])}.", "safeguarding.secondPersonAdds", second, IntakeFields.Safeguarding);
            }

            log.AddCut(sum, weights.Max, "safeguarding.max");
        }

        return Math.Min(sum, weights.Max);
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
