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
        var highest = facts.Persons
            .Select(person => (Person: person, Threat: Of(person, model)))
            .OrderByDescending(entry => entry.Threat.Points)
            .First();
        var points = Math.Min(highest.Threat.Points, model.Threat.Max);
        log.Add(
            highest.Threat.Points,
            Words(highest.Person, highest.Threat, facts.Phrases),
            "threat." + highest.Threat.Rule,
            highest.Person,
            highest.Threat.Field);
        log.AddCut(highest.Threat.Points, model.Threat.Max, "threat.max");
        return points;
    }

    /// <summary>What one member adds, before the part's maximum.</summary>
    public static Threat Of(Person person, UrgencyModel model)
    {
        var weights = model.Threat;
        var inside = person.IsInside;
        if (person.IsWanted)
        {
            return inside
                ? new(weights.InsideLeftUnitOrWanted, "insideLeftUnitOrWanted", IntakeFields.DraftStatus)
                : new(weights.AbroadSummonsOrWanted, "abroadSummonsOrWanted", IntakeFields.DraftStatus);
        }

        if (person.IsSummoned)
        {
            return inside
                ? new(weights.InsideSummonsServed, "insideSummonsServed", IntakeFields.DraftStatus)
                : new(weights.AbroadSummonsOrWanted, "abroadSummonsOrWanted", IntakeFields.DraftStatus);
        }

        if (FieldOfExclusion(person, model) is { } field)
        {
            return new(weights.NotLiable, "notLiable", field);
        }

        return HasServedOrSpecialty(person)
            ? new(
                inside ? weights.InsideSpecialtyOrServed : weights.AbroadLiable,
                inside ? "insideSpecialtyOrServed" : "abroadLiable",
                FieldOfService(person))
            : ByAge(person, model);
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

        var isForeign = record.Nationality is { } nationality && !model.CountriesOfConcern.Contains(nationality);
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
                ? new(weights.InsideConscriptAge, "insideConscriptAge", person.AgeField)
                : new(weights.AbroadLiable, "abroadLiable", person.AgeField);
        }

        if (Matches(person, model.ReservistAge))
        {
            return person.IsInside
                ? new(weights.InsideReservistAge, "insideReservistAge", person.AgeField)
                : new(weights.AbroadLiable, "abroadLiable", person.AgeField);
        }

        if (record.DraftStatus == DraftStatus.Liable)
        {
            return person.IsInside
                ? new(weights.InsideReservistAge, "insideReservistAge", IntakeFields.DraftStatus)
                : new(weights.AbroadLiable, "abroadLiable", IntakeFields.DraftStatus);
        }

        var isOpen = record.Sex == Sex.Unknown || person.Age is null;
        return isOpen && (MayMatch(person, model.ConscriptAge) || MayMatch(person, model.ReservistAge))
            ? new(weights.Unknown, "unknown", record.Sex == Sex.Unknown ? IntakeFields.Sex : IntakeFields.BirthDate)
            : new(weights.NotLiable, "notLiable", record.Sex == Sex.Unknown ? person.AgeField : IntakeFields.Sex);
    }

    private static bool Matches(Person person, DraftAge draft) =>
        person.Record.Sex == draft.Sex && person.Age >= draft.From && person.Age <= draft.To;

    private static bool MayMatch(Person person, DraftAge draft) =>
        (person.Record.Sex == Sex.Unknown || person.Record.Sex == draft.Sex)
        && (person.Age is not { } age || (age >= draft.From && age <= draft.To));

    private static string Words(Person person, Threat threat, Phrases phrases)
    {
        var (who, where) = (person.Label(phrases), person.Whereabouts(phrases));
        var hasServed = person.Record.DraftStatus == DraftStatus.Served;
        return threat.Rule switch
        {
            "insideLeftUnitOrWanted" or "insideSummonsServed" or "abroadSummonsOrWanted" => person.DraftStatusInWords(phrases),
            "insideSpecialtyOrServed" => phrases.Of(KeyOfService(person), who, where),
            "abroadLiable" when threat.Field is IntakeFields.MilitarySpecialty || hasServed => phrases.Of(KeyOfService(person), who, where),
            "insideConscriptAge" => phrases.Of("threat-conscript-age", who, where),
            "insideReservistAge" or "abroadLiable" =>
                phrases.Of(threat.Field == IntakeFields.DraftStatus ? "threat-liable" : "threat-drafted-age", who, where),
            "unknown" => phrases.Of("threat-unknown", who),
            _ => phrases.Of("threat-nobody"),
        };
    }

    private static string KeyOfService(Person person) =>
        person.Record.DraftStatus == DraftStatus.Served ? "threat-served"
        : person.Record.MilitarySpecialty == MilitarySpecialty.Medical ? "threat-medical"
        : "threat-specialty";
}

/// <summary>How near the draft is to one member.</summary>
/// <param name="Points">The points, before the part's maximum.</param>
/// <param name="Rule">The rule of the model, below <c>threat</c>.</param>
/// <param name="Field">The field that it rests on.</param>
internal readonly record struct Threat(int Points, string Rule, string Field);
