namespace CaseTools.Urgency;

/// <summary>Whom an observation speaks of, and what it asks of them.</summary>
internal static class RouteProfile
{
    /// <summary>Whether a row speaks of a person: no named attribute contradicts; what is not known contradicts nothing.</summary>
    public static bool SpeaksOf(this BorderStatus row, Person person) =>
        !(row.AppliesSex != Sex.Unknown && person.Sex != Sex.Unknown && person.Sex != row.AppliesSex)
        && !(person.AgeForRestrictions is { } age && (age < row.AppliesAgeMin || age > row.AppliesAgeMax))
        && !(
            row.AppliesNationality.Count > 0
                && person.Nationality is { } nationality
                && !row.AppliesNationality.Contains(nationality));

    /// <summary>
    /// Whether a row singles a person out: it speaks of them, names a sex or an age, and one of those is known to agree.
    /// Nationality alone is the scope of the data, not a target.
    /// </summary>
    public static bool SinglesOut(this BorderStatus row, Person person)
    {
        if (!row.SpeaksOf(person))
        {
            return false;
        }

        var agreesInSex = row.AppliesSex != Sex.Unknown && person.Sex != Sex.Unknown;
        var agreesInAge = (row.AppliesAgeMin ?? row.AppliesAgeMax) is not null && person.AgeForRestrictions is not null;
        return agreesInSex || agreesInAge;
    }

    /// <summary>The ages at which a row begins or ceases to speak of people.</summary>
    public static IEnumerable<int> AgeLimits(this BorderStatus row) => new[] { row.AppliesAgeMin, row.AppliesAgeMax + 1 }.OfType<int>();

    /// <summary>Whether a person needs a visa for the row's country and has none that is valid on a day.</summary>
    public static bool LacksVisa(this BorderStatus row, Person person, DateTime today) =>
        row.Visa == VisaRequirement.Required
        && row.SpeaksOf(person)
        && person.Nationality != row.ToCountry
        && !(person.Record.Visas ?? []).Any(visa => visa.IsValidFor(row.ToCountry, today));
}
