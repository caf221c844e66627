namespace CaseTools.Urgency;

/// <summary>A member with the ways in which sex, age and nationality may be answered: one where all are known.</summary>
internal sealed class MemberAnswers
{
    private readonly bool areVisasAsked;

    private MemberAnswers(bool isLead, bool areVisasAsked, (Person Person, MemberTraits Traits)[] ways)
    {
        IsLead = isLead;
        this.areVisasAsked = areVisasAsked;
        Ways = ways;
    }

    /// <summary>Whether the member leads.</summary>
    public bool IsLead { get; }

    /// <summary>The ways.</summary>
    public (Person Person, MemberTraits Traits)[] Ways { get; }

    /// <summary>One of the ways, for what all of them share.</summary>
    public Person Any => Ways[0].Person;

    /// <summary>The member as the record says.</summary>
    public static MemberAnswers AsIs(Person person, bool isLead, ScoringTerms terms) => new(isLead, false, [(person, MemberTraits.Of(person, terms))]);

    /// <summary>The member with every answer to some open fields.</summary>
    /// <param name="record">The record; its country is known.</param>
    /// <param name="isLead">Whether the member leads.</param>
    /// <param name="fields">Which open fields are answered.</param>
    /// <param name="nationalities">The nationalities that make a difference there.</param>
    /// <param name="terms">The terms.</param>
    public static MemberAnswers Of(IntakeRecord record, bool isLead, ScoredFields fields, IReadOnlyList<string> nationalities, ScoringTerms terms)
    {
        var person = Person.Of(record, terms.Model, terms.Today);
        var answers = PersonalAnswer.To(record, fields, nationalities, terms.DistinctAges);
        var ways = new (Person, MemberTraits)[answers.Length];
        for (var i = 0; i < ways.Length; i++)
        {
            var answered = person.Answering(answers[i]);
            ways[i] = (answered, MemberTraits.Of(answered, terms));
        }

        return new MemberAnswers(isLead, fields.HasAny(ScoredFields.Visas), ways);
    }

    /// <summary>The ways as they are among some routes, each once.</summary>
    public IReadOnlyList<(MemberTraits Traits, ProfileRoutes Routes)> Among(RouteSet set, VisaAnswer visas) =>
        Ways.Length == 1 ? [Among(Ways[0], set, visas)] : Ways.Select(way => Among(way, set, visas)).Distinct().ToArray();

    private (MemberTraits Traits, ProfileRoutes Routes) Among((Person Person, MemberTraits Traits) way, RouteSet set, VisaAnswer visas) =>
        (way.Traits, areVisasAsked ? set.For(way.Person, visas) : set.For(way.Person));
}
