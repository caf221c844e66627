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
        var (person, lacks) = facts.Persons
            .Select(person => (Person: person, Lacks: LacksOf(person, facts, weights)))
            .OrderByDescending(entry => entry.Lacks.Sum(lack => lack.Points))
            .First();

        var sum = lacks.Sum(lack => lack.Points);
        foreach (var lack in lacks)
        {
            log.Add(lack.Points, $"{person.Label}: {lack.Words}.", "documents." + lack.Rule, person, lack.Field, isHypothetical: lack.Field == IntakeFields.Visas && facts.GroupOf(person).IsHypothetical);
        }

        log.AddCut(sum, weights.Max, "documents.max");
        if (lacks.Count == 0)
        {
            log.Add(0, "No paper is recorded as missing.", "documents", facts.Lead, IntakeFields.TravelPassport);
        }

        return Math.Min(sum, weights.Max);
    }

    private static List<Lack> LacksOf(Person person, CaseFacts facts, DocumentWeights weights)
    {
        var record = person.Record;
        var lacks = new List<Lack>();
        if (record.TravelPassport is TravelPassport.No or TravelPassport.Applied)
        {
            lacks.Add(
                new(
                    weights.NoTravelPassport,
                    record.TravelPassport == TravelPassport.No ? "no travel passport" : "travel passport applied for, not in hand",
                    "noTravelPassport",
                    IntakeFields.TravelPassport));
        }
        else if (record.TravelPassport == TravelPassport.Unknown)
        {
            lacks.Add(
                new(
                    weights.TravelPassportUnknown,
                    "not known whether there is a travel passport",
                    "travelPassportUnknown",
                    IntakeFields.TravelPassport));
        }

        if (NeedsVisaEverywhere(person, facts))
        {
            lacks.Add(
                new(
                    weights.VisaMissingEverywhere,
                    "every route needs a visa that is not recorded",
                    "visaMissingEverywhere",
                    IntakeFields.Visas));
        }

        if (record.GuardianConsent is GuardianConsent.Missing or GuardianConsent.Unclear or GuardianConsent.Refused)
        {
            lacks.Add(
                new(
                    weights.GuardianConsentMissing,
                    $"guardian's consent {Codes<GuardianConsent>.ToText(record.GuardianConsent)}: a legal check, never a block",
                    "guardianConsentMissing",
                    IntakeFields.GuardianConsent));
        }

        if (record.StayBasis is StayBasis.Irregular)
        {
            lacks.Add(new(weights.StayIrregular, "no right to stay", "stayIrregular", IntakeFields.StayBasis));
        }
        else if (record.StayBasis is StayBasis.Pending)
        {
            lacks.Add(new(weights.StayPending, "the application to stay is pending", "stayPending", IntakeFields.StayBasis));
        }

        if (person.HasExitBan)
        {
            lacks.Add(
                new(
                    weights.ExitBan,
                    record.ExitBan == ExitBan.Yes ? "barred from leaving" : "probably barred from leaving",
                    "exitBan",
                    IntakeFields.ExitBan));
        }

        return lacks;
    }

    private static bool NeedsVisaEverywhere(Person person, CaseFacts facts)
    {
        var group = facts.GroupOf(person);
        return group.Candidates.Count > 0 && group.RoutesOf(person).All(route => route.ForPerson.LacksVisa);
    }

    private readonly record struct Lack(int Points, string Words, string Rule, string Field);
}
