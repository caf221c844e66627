using CaseTools.Intake;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Part 5: what is missing in papers, added up for one person. The person who lacks most counts.</summary>
internal static class DocumentsPart
{
    private static readonly string[] Rules = [.. DocumentLacks.All.Select(lack => "documents." + ModelNames.Of(lack.ToString()))];

    /// <summary>Scores the part.</summary>
    public static int Score(CaseFacts facts, ReasonLog log)
    {
        var weights = facts.Terms.Model.Documents;
        var (person, needsVisa, sum) = MostLacking(facts);
        foreach (var lack in DocumentLacks.All)
        {
            if (!lack.IsOf(person, needsVisa))
            {
                continue;
            }

            log.Add(
                lack.PointsIn(weights),
                Sentence.Of(PersonWords.Remark, person.Label(facts.Phrases), Words(lack, person, facts.Phrases)),
                Rules[(int)lack],
                person,
                lack.Field(),
                isHypothetical: lack == DocumentLack.VisaMissingEverywhere && facts.GroupOf(person).IsHypothetical);
        }

        log.AddCut(sum, weights.Max, "documents.max");
        if (log.IsEmpty)
        {
            log.Add(0, facts.Phrases.Say("documents-nothing-missing"), "documents", facts.Lead, IntakeFields.TravelPassport);
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

    // The first of those who lack most.
    private static (Person Person, bool NeedsVisa, int Sum) MostLacking(CaseFacts facts)
    {
        (Person Person, bool NeedsVisa, int Sum) most = (facts.Persons[0], false, -1);
        foreach (var person in facts.Persons)
        {
            var needsVisa = facts.GroupOf(person).ReadingOf(person).NeedsVisaEverywhere;
            var sum = SumOf(person, needsVisa, facts.Terms.Model.Documents);
            most = sum > most.Sum ? (person, needsVisa, sum) : most;
        }

        return most;
    }

    private static Sentence Words(DocumentLack lack, Person person, Phrases phrases) => lack switch
    {
        DocumentLack.NoTravelPassport =>
            phrases.Say(person.Record.TravelPassport == TravelPassport.No ? "documents-passport-none" : "documents-passport-applied"),
        DocumentLack.TravelPassportUnknown => phrases.Say("documents-passport-unknown"),
        DocumentLack.VisaMissingEverywhere => phrases.Say("documents-visa"),
        DocumentLack.GuardianConsentMissing => phrases.Say("documents-consent", phrases.Code(person.Record.GuardianConsent)),
        DocumentLack.StayIrregular => phrases.Say("documents-stay-irregular"),
        DocumentLack.StayPending => phrases.Say("documents-stay-pending"),
        _ => phrases.Say(person.Record.ExitBan == ExitBan.Yes ? "documents-exit-ban" : "documents-exit-ban-suspected"),
    };
}
