using CaseTools.Intake;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Part 3: how near the draft is. The most threatened member counts.</summary>
internal static class ThreatPart
{
    /// <summary>Scores the part.</summary>
    public static int Score(CaseFacts facts, ReasonLog log)
    {
        var model = facts.Terms.Model;
        var (person, threat) = MostThreatened(facts.Persons, model);
        log.Add(threat.Points, Words(person, threat, facts.Phrases), threat.Rule, person, threat.Field);
        log.AddCut(threat.Points, model.Threat.Max, "threat.max");
        return Math.Min(threat.Points, model.Threat.Max);
    }

    /// <summary>What one member adds, before the part's maximum.</summary>
    public static Threat Of(Person person, UrgencyModel model)
    {
        var weights = model.Threat;
        var inside = person.IsInside;
        if (person.IsWanted)
        {
            return inside
                ? new(weights.InsideLeftUnitOrWanted, "threat.insideLeftUnitOrWanted", IntakeFields.DraftStatus)
                : new(weights.AbroadSummonsOrWanted, "threat.abroadSummonsOrWanted", IntakeFields.DraftStatus);
        }

        if (person.IsSummoned)
        {
            return inside
                ? new(weights.InsideSummonsServed, "threat.insideSummonsServed", IntakeFields.DraftStatus)
                : new(weights.AbroadSummonsOrWanted, "threat.abroadSummonsOrWanted", IntakeFields.DraftStatus);
        }

        if (FieldOfExclusion(person, model) is { } field)
        {
            return new(weights.NotLiable, "threat.notLiable", field);
        }

        return HasServedOrSpecialty(person)
            ? new(
                inside ? weights.InsideSpecialtyOrServed : weights.AbroadLiable,
                inside ? "threat.insideSpecialtyOrServed" : "threat.abroadLiable",
                FieldOfService(person))
            : ByAge(person, model);
    }

    // The first of those with the most points.
    private static (Person Person, Threat Threat) MostThreatened(IReadOnlyList<Person> persons, UrgencyModel model)
    {
        var most = (Person: persons[0], Threat: Of(persons[0], model));
        for (var i = 1; i < persons.Count; i++)
        {
            var threat = Of(persons[i], model);
            most = threat.Points > most.Threat.Points ? (persons[i], threat) : most;
        }

        return most;
    }

    private static string? FieldOfExclusion(Person person, UrgencyModel model)
    {
        var record = person.Record;
        if (record.DraftStatus is DraftStatus.NotLiable or DraftStatus.Exempt or DraftStatus.Child)
        {
            return IntakeFields.DraftStatus;
        }

        if (person.IsChild || person.Age > model.ReservistAge.To)
        {
            return person.Age is null ? IntakeFields.Role : person.AgeField;
        }

        var isForeign = person.Nationality is { } nationality && !model.CountriesOfConcern.Contains(nationality);
        return isForeign && record.DraftStatus is not (DraftStatus.Liable or DraftStatus.Served) ? IntakeFields.Nationality : null;
    }

    private static bool HasServedOrSpecialty(Person person) =>
        person.Record.DraftStatus == DraftStatus.Served
            || person.Record.MilitarySpecialty is MilitarySpecialty.Medical or MilitarySpecialty.Other;

    private static string FieldOfService(Person person) =>
        person.Record.DraftStatus == DraftStatus.Served ? IntakeFields.DraftStatus : IntakeFields.MilitarySpecialty;

    private static Threat ByAge(Person person, UrgencyModel model)
    {
        var weights = model.Threat;
        var record = person.Record;
        if (Matches(person, model.ConscriptAge))
        {
            return person.IsInside
                ? new(weights.InsideConscriptAge, "threat.insideConscriptAge", person.AgeField)
                : new(weights.AbroadLiable, "threat.abroadLiable", person.AgeField);
        }

        if (Matches(person, model.ReservistAge))
        {
            return person.IsInside
                ? new(weights.InsideReservistAge, "threat.insideReservistAge", person.AgeField)
                : new(weights.AbroadLiable, "threat.abroadLiable", person.AgeField);
        }

        if (record.DraftStatus == DraftStatus.Liable)
        {
            return person.IsInside
                ? new(weights.InsideReservistAge, "threat.insideReservistAge", IntakeFields.DraftStatus)
                : new(weights.AbroadLiable, "threat.abroadLiable", IntakeFields.DraftStatus);
        }

        var isOpen = person.Sex == Sex.Unknown || person.Age is null;
        return isOpen && (MayMatch(person, model.ConscriptAge) || MayMatch(person, model.ReservistAge))
            ? new(weights.Unknown, "threat.unknown", person.Sex == Sex.Unknown ? IntakeFields.Sex : IntakeFields.BirthDate)
            : new(weights.NotLiable, "threat.notLiable", person.Sex == Sex.Unknown ? person.AgeField : IntakeFields.Sex);
    }

    private static bool Matches(Person person, DraftAge draft) =>
        person.Sex == draft.Sex && person.Age >= draft.From && person.Age <= draft.To;

    private static bool MayMatch(Person person, DraftAge draft) =>
        (person.Sex == Sex.Unknown || person.Sex == draft.Sex)
        && (person.Age is not { } age || (age >= draft.From && age <= draft.To));

    private static Sentence Words(Person person, Threat threat, Phrases phrases)
    {
        var (who, where) = (person.Label(phrases), person.Whereabouts(phrases));
        var hasServed = person.Record.DraftStatus == DraftStatus.Served;
        return threat.Rule switch
        {
            "threat.insideLeftUnitOrWanted" or "threat.insideSummonsServed" or "threat.abroadSummonsOrWanted" => person.DraftStatusInWords(phrases),
            "threat.insideSpecialtyOrServed" => phrases.Say(KeyOfService(person), who, where),
            "threat.abroadLiable" when threat.Field is IntakeFields.MilitarySpecialty || hasServed => phrases.Say(KeyOfService(person), who, where),
            "threat.insideConscriptAge" => phrases.Say("threat-conscript-age", who, where),
            "threat.insideReservistAge" or "threat.abroadLiable" =>
                phrases.Say(threat.Field == IntakeFields.DraftStatus ? "threat-liable" : "threat-drafted-age", who, where),
            "threat.unknown" => phrases.Say("threat-unknown", who),
            _ => phrases.Say("threat-nobody"),
        };
    }

    private static string KeyOfService(Person person) =>
        person.Record.DraftStatus == DraftStatus.Served ? "threat-served"
        : person.Record.MilitarySpecialty == MilitarySpecialty.Medical ? "threat-medical"
        : "threat-specialty";
}

/// <summary>How near the draft is to one member.</summary>
/// <param name="Points">The points, before the part's maximum.</param>
/// <param name="Rule">The rule of the model.</param>
/// <param name="Field">The field that it rests on.</param>
internal readonly record struct Threat(int Points, string Rule, string Field);
