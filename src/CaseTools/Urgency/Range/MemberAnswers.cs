namespace CaseTools.Urgency;

/// <summary>A member with the ways in which sex, age and nationality may be answered: one where all are known.</summary>
/// <param name="IsLead">Whether the member leads.</param>
/// <param name="Variants">The member by each way of answering; all in one country.</param>
internal sealed record MemberAnswers(bool IsLead, IReadOnlyList<Person> Variants)
{
    private static readonly Sex[] AnySex = [Sex.M, Sex.F, Sex.X];

    /// <summary>Where the member is.</summary>
    public string? Country => Variants[0].Country;

    /// <summary>Whether that is a country of concern.</summary>
    public bool IsInside => Variants[0].IsInside;

    /// <summary>The member as the record says.</summary>
    public static MemberAnswers AsIs(Person person, bool isLead) => new(isLead, [person]);

    /// <summary>The member with every answer to some open fields of sex, age and nationality.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isLead">Whether the member leads.</param>
    /// <param name="fields">Which of the open fields are answered.</param>
    /// <param name="set">The routes of the member's group: they say which ages and nationalities make a difference.</param>
    /// <param name="terms">The terms.</param>
    public static MemberAnswers Of(IntakeRecord record, bool isLead, ScoredFields fields, RouteSet set, ScoringTerms terms)
    {
        Sex[] sexes = fields.HasAny(ScoredFields.Sex) ? AnySex : [record.Sex];
        int?[] ages = fields.HasAny(ScoredFields.Age) ? terms.DistinctAges.Select(age => (int?)age).ToArray() : [record.Age];
        string?[] nationalities = fields.HasAny(ScoredFields.Nationality) ? NationalitiesOf(set, terms) : [record.Nationality];
        var variants = sexes.SelectMany(sex => ages.SelectMany(age => nationalities.Select(nationality =>
            Person.Of(record with { Sex = sex, Age = age, Nationality = nationality }, terms.Model, terms.Today))));
        return new MemberAnswers(isLead, variants.ToArray());
    }

    // One nationality of each kind: of concern, of the country itself, named by a row, of a country that asks others for a visa, any other.
    private static string?[] NationalitiesOf(RouteSet set, ScoringTerms terms) => terms.Model.CountriesOfConcern
        .Append(set.Country ?? RouteAnswers.AnyOtherCountry)
        .Concat(set.NamedNationalities)
        .Concat(set.CountriesWithVisa)
        .Append(RouteAnswers.AnyOtherCountry)
        .Distinct(StringComparer.Ordinal)
        .ToArray();
}

/// <summary>Asks sets of fields.</summary>
internal static class ScoredFieldSets
{
    /// <summary>Whether a set holds any of some fields.</summary>
    public static bool HasAny(this ScoredFields fields, ScoredFields some) => (fields & some) != 0;
}
