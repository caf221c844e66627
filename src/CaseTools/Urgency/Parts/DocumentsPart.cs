using CaseTools.Intake;
using CaseTools.Wording;

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
            log.Add(
                lack.PointsIn(weights),
                $"{person.Label(facts.Phrases)}: {Words(lack, person, facts.Phrases)}.",
                "documents." + RuleOf(lack),
                person,
                lack.Field(),
                isHypothetical: lack == DocumentLack.VisaMissingEverywhere && facts.GroupOf(person).IsHypothetical);
        }

        log.AddCut(sum, weights.Max, "documents.max");
        if (log.Reasons.Count == 0)
        {
            log.Add(0, facts.Phrases.Of("documents-nothing-missing"), "documents", facts.Lead, IntakeFields.TravelPassport);
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

    private static string Words(DocumentLack lack, Person person, Phrases phrases) => lack switch
    {
        DocumentLack.NoTravelPassport =>
            phrases.Of(person.Record.TravelPassport == TravelPassport.No ? "documents-passport-none" : "documents-passport-applied"),
        DocumentLack.TravelPassportUnknown => phrases.Of("documents-passport-unknown"),
        DocumentLack.VisaMissingEverywhere => phrases.Of("documents-visa"),
        DocumentLack.GuardianConsentMissing => phrases.Of("documents-consent", phrases.Code(person.Record.GuardianConsent)),
        DocumentLack.StayIrregular => phrases.Of("documents-stay-irregular"),
        DocumentLack.StayPending => phrases.Of("documents-stay-pending"),
        _ => phrases.Of(person.Record.ExitBan == ExitBan.Yes ? "documents-exit-ban" : "documents-exit-ban-suspected"),
    };
}
