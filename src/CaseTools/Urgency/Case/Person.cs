using CaseTools.Intake;

namespace CaseTools.Urgency;

/// <summary>A member of a case as the model sees them at the scoring time.</summary>
internal sealed class Person
{
    /// <summary>From this age on a person is no child, in years.</summary>
    public const int AdultAge = 18;

    private const int AgeOfChildOfUnknownAge = 17;

    private Person(IntakeRecord record, PersonalAnswer personal, int? age, string? country, bool isCountryAssumed, bool isInside)
    {
        Record = record;
        Sex = personal.Sex;
        Nationality = personal.Nationality;
        Age = age;
        Country = country;
        IsCountryAssumed = isCountryAssumed;
        IsInside = isInside;
    }

    /// <summary>The record.</summary>
    public IntakeRecord Record { get; }

    /// <summary>Sex.</summary>
    public Sex Sex { get; }

    /// <summary>Nationality; null where it is not known.</summary>
    public string? Nationality { get; }

    /// <summary>Age in whole years on the scoring date; null where not known.</summary>
    public int? Age { get; }

    /// <summary>The field that says the age.</summary>
    public string AgeField => Record.BirthDate is not null ? IntakeFields.BirthDate : IntakeFields.Age;

    /// <summary>Where the person is; null where not known.</summary>
    public string? Country { get; }

    /// <summary>Whether that is the cautious reading of a record that says nothing of it.</summary>
    public bool IsCountryAssumed { get; }

    /// <summary>Whether the present country is a country of concern.</summary>
    public bool IsInside { get; }

    /// <summary>Whether the person is under 18, or a child by role or status where the age is not known.</summary>
    public bool IsChild => Age is { } age
        ? age < AdultAge
        : Record.Role is CaseRole.Child or CaseRole.Stepchild || Record.DraftStatus == DraftStatus.Child;

    /// <summary>The age that restrictions are held against: a child of unknown age counts as 17.</summary>
    public int? AgeForRestrictions => Age ?? (IsChild ? AgeOfChildOfUnknownAge : null);

    /// <summary>Whether the person is a citizen of the present country.</summary>
    public bool IsCitizen => Record.StayBasis == StayBasis.Citizen || (Country is not null && Nationality == Country);

    /// <summary>Whether a summons was served, or the person is with a unit.</summary>
    public bool IsSummoned => Record.DraftStatus is DraftStatus.SummonsServed or DraftStatus.CalledUp or DraftStatus.AtUnit;

    /// <summary>Whether the person left a unit or is wanted.</summary>
    public bool IsWanted => Record.DraftStatus is DraftStatus.LeftUnit or DraftStatus.Wanted;

    /// <summary>Whether the person is barred from leaving, or probably so.</summary>
    public bool HasExitBan => Record.ExitBan is ExitBan.Yes or ExitBan.Suspected;

    /// <summary>Looks at a record with the eyes of a model on a day.</summary>
    public static Person Of(IntakeRecord record, UrgencyModel model, DateTime today)
    {
        var country = record.CurrentCountry;
        var isAssumed = false;
        if (country is null && record.Nationality is { } nationality && model.CountriesOfConcern.Contains(nationality))
        {
            (country, isAssumed) = (nationality, true);
        }
        else if (country is null && record.Nationality is null)
        {
            (country, isAssumed) = (model.CountriesOfConcern[0], true);
        }

        var isInside = country is not null && model.CountriesOfConcern.Contains(country);
        return new Person(record, new(record.Sex, record.Age, record.Nationality), record.AgeOn(today), country, isAssumed, isInside);
    }

    /// <summary>The person as an answer has them; the country stays, since it is known.</summary>
    public Person Answering(PersonalAnswer answer) =>
        new(Record, answer, Record.BirthDate is null ? answer.Age : Age, Country, IsCountryAssumed, IsInside);

    /// <summary>The person with other visas than those of the record.</summary>
    public Person Holding(IReadOnlyList<HeldVisa> visas) =>
        new(Record with { Visas = visas }, new(Sex, Age, Nationality), Age, Country, IsCountryAssumed, IsInside);
}
