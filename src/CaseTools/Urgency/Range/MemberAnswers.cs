namespace CaseTools.Urgency;

/// <summary>A member with the ways in which sex, age and nationality may be answered: one where all are known.</summary>
internal sealed class MemberAnswers
{
    private static readonly Sex[] AnySex = [Sex.M, Sex.F, Sex.X];

    private readonly (Person Person, MemberTraits Traits)[] variants;
    private readonly bool areVisasAsked;

    private MemberAnswers(bool isLead, bool areVisasAsked, (Person Person, MemberTraits Traits)[] variants)
    {
        IsLead = isLead;
        this.areVisasAsked = areVisasAsked;
        this.variants = variants;
    }

    /// <summary>Whether the member leads.</summary>
    public bool IsLead { get; }

    /// <summary>One of the ways, for what all of them share.</summary>
    public Person Any => variants[0].Person;

    /// <summary>The member as the record says.</summary>
    public static MemberAnswers AsIs(Person person, bool isLead, ScoringTerms terms) => new(isLead, false, [(person, MemberTraits.Of(person, terms))]);

    /// <summary>The member with every answer to some open fields.</summary>
    /// <param name="record">The record; its country is known.</param>
    /// <param name="isLead">Whether the member leads.</param>
    /// <param name="fields">Which open fields are answered.</param>
    /// <param name="nationalities">The nationalities that make a difference there.</param>
    /// <param name="terms">The terms.</param>
    public static MemberAnswers Of(IntakeRecord record, bool isLead, ScoredFields fields, IReadOnlyList<string> nationalities, ScoringTerms terms) =>
        new(
            isLead,
            fields.HasAny(ScoredFields.Visas),
            Variants(record, fields, nationalities, terms.DistinctAges).Select(variant => Person.Of(variant, terms.Model, terms.Today)).Select(person => (person, MemberTraits.Of(person, terms))).ToArray());

    /// <summary>A record with every answer to sex, age and nationality, as far as they are asked.</summary>
    public static IEnumerable<IntakeRecord> Variants(IntakeRecord record, ScoredFields fields, IReadOnlyList<string> nationalities, IReadOnlyList<int> ages)
    {
        if (!fields.HasAny(ScoredFields.Sex | ScoredFields.Age | ScoredFields.Nationality))
        {
            return [record];
        }

        Sex[] sexes = fields.HasAny(ScoredFields.Sex) ? AnySex : [record.Sex];
        int?[] yearsOfAge = fields.HasAny(ScoredFields.Age) ? ages.Select(age => (int?)age).ToArray() : [record.Age];
        IEnumerable<string?> citizenships = fields.HasAny(ScoredFields.Nationality) ? nationalities.Select(code => (string?)code) : [record.Nationality];
        return sexes.SelectMany(sex => yearsOfAge.SelectMany(age => citizenships.Select(nationality =>
            record with { Sex = sex, Age = age, Nationality = nationality })));
    }

    /// <summary>The ways as they are among some routes, each once.</summary>
    public IReadOnlyList<(MemberTraits Traits, ProfileRoutes Routes)> Among(RouteSet set, VisaAnswer visas) =>
        variants.Length == 1 ? [Among(variants[0], set, visas)] : variants.Select(variant => Among(variant, set, visas)).Distinct().ToArray();

    private (MemberTraits Traits, ProfileRoutes Routes) Among((Person Person, MemberTraits Traits) variant, RouteSet set, VisaAnswer visas) =>
        (variant.Traits, areVisasAsked ? set.For(variant.Person, visas) : set.For(variant.Person));
}
