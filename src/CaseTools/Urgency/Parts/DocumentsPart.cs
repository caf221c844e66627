using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>Part 5: what is missing in papers, added up for one person. The person who lacks most counts.</summary>
internal static class DocumentsPart
{
    /// <summary>Scores the part.</summary>
    public static int Score(CaseFacts facts, ReasonLog log)
    {
        var weights = facts.Terms.Model.Documents;
        var (person, needsVisa, sum) = facts.Persons
            .Select(person => (Person: person, NeedsVisa: NeedsVisaEverywhere(person, facts)))
            .Select(entry => (entry.Person, entry.NeedsVisa, Sum: SumOf(entry.Person, entry.NeedsVisa, weights)))
            .OrderByDescending(entry => entry.Sum)
            .First();

        foreach (var lack in DocumentLacks.All.Where(lack => lack.IsOf(person, needsVisa)))
        {
            log.Add(lack.PointsIn(weights), $"{person.Label}: {Words(lack, person)}.", "documents." + RuleOf(lack), person, lack.Field());
        }

        log.AddCut(sum, weights.Max, "documents.max");
        if (log.Reasons.Count == 0)
        {
            log.Add(0, "No paper is recorded as missing.", "documents", facts.Lead, IntakeFields.TravelPassport);
        }

        return Math.Min(sum, weights.Max);
    }

    /// <summary>What one person lacks, added up, before the part's maximum.</summary>
    public static int SumOf(Person person, bool needsVisaEverywhere, DocumentWeights weights)
    {
        var sum = 0;
        foreach (var lack in DocumentLacks.All)
        {
            sum += lack.IsOf(person, needsVisaEverywhere) ? lack.PointsIn(weights) : 0;
        }

        return sum;
    }

    private static bool NeedsVisaEverywhere(Person person, CaseFacts facts)
    {
        var group = facts.GroupOf(person);
        return group.Candidates.Count > 0 && group.RoutesOf(person).All(route => route.ForPerson.LacksVisa);
    }

    private static string RuleOf(DocumentLack lack) => char.ToLowerInvariant(lack.ToString()[0]) + lack.ToString().Substring(1);

    private static string Words(DocumentLack lack, Person person) => lack switch
    {
        DocumentLack.NoTravelPassport => person.Record.TravelPassport == TravelPassport.No
            ? "no travel passport"
            : "travel passport applied for, not in hand",
        DocumentLack.TravelPassportUnknown => "not known whether there is a travel passport",
        DocumentLack.VisaMissingEverywhere => "every route needs a visa that is not recorded",
        DocumentLack.GuardianConsentMissing =>
            $"guardian's consent {Codes<GuardianConsent>.ToText(person.Record.GuardianConsent)}: a legal check, never a block",
        DocumentLack.StayIrregular => "no right to stay",
        DocumentLack.StayPending => "the application to stay is pending",
        _ => person.Record.ExitBan == ExitBan.Yes ? "barred from leaving" : "probably barred from leaving",
    };
}
