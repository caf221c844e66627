namespace CaseTools.Urgency;

/// <summary>What each single answer to an open field would make of a case while everything else stays as it is.</summary>
internal sealed class SingleAnswers
{
    private static readonly IReadOnlyList<ScoredFields> WithBestAndWorst =
        [.. ((ScoredFields[])Enum.GetValues(typeof(ScoredFields))).Where(field => field is not ScoredFields.None and < ScoredFields.Sex)];

    private static readonly IReadOnlyList<ScoredFields> OfThePerson = [ScoredFields.Sex, ScoredFields.Age, ScoredFields.Nationality];

    private readonly CaseFacts facts;
    private readonly ScoringTerms terms;
    private readonly RouteSets sets;
    private readonly CaseReckoner reckoner;
    private readonly CaseAsItIs asItIs;
    private readonly ScoredFields[] open;
    private readonly IReadOnlyList<string> destinations;

    /// <summary>Takes a case.</summary>
    public SingleAnswers(CaseFacts facts)
    {
        this.facts = facts;
        terms = facts.Terms;
        sets = terms.Sets;
        reckoner = new CaseReckoner(terms);
        asItIs = new CaseAsItIs(facts);
        open = facts.Unit.Members.Select(member => OpenAnswers.Of(member, terms)).ToArray();
        destinations = CountryGroups.DestinationsOf(facts.Unit);
    }

    private OutcomeRange Now => OutcomeRange.Of(asItIs.Outcome);

    /// <summary>Each open field of each member, with what its answer would make of the case on the sides that are open.</summary>
    public IEnumerable<BandQuestion> OfEach(OpenSides sides) => Enumerable.Range(0, open.Length)
        .SelectMany(index => WithBestAndWorst.Where(field => open[index].HasAny(field)).Select(field =>
            new BandQuestion(field, [index], BestAndWorst(index, field, sides, Now))))
        .Concat(Enumerable.Range(0, open.Length).SelectMany(index =>
            OfThePerson.Where(field => open[index].HasAny(field)).Select(field => new BandQuestion(field, [index], OverVariants(index, field)))))
        .Concat(OverDestinations())
        .Concat(OverVisas());

    /// <summary>A question of which some sides are known, with the others.</summary>
    public BandQuestion Whole(BandQuestion question, OpenSides known) => question.Field < ScoredFields.Sex
        ? question with { IfAnswered = BestAndWorst(question.Persons[0], question.Field, new(!known.CanFall, !known.CanRise), question.IfAnswered) }
        : question;

    private OutcomeRange BestAndWorst(int index, ScoredFields field, OpenSides sides, OutcomeRange range)
    {
        var record = facts.Unit.Members[index];
        range = sides.CanRise ? range.With(asItIs.With(index, OpenAnswers.Worst(record, field, terms), field)) : range;
        range = sides.CanFall ? range.With(asItIs.With(index, OpenAnswers.Best(record, field, terms), field)) : range;
        return range;
    }

    private OutcomeRange OverVariants(int index, ScoredFields field)
    {
        var person = facts.Persons[index];
        IReadOnlyList<string> nationalities = field == ScoredFields.Nationality
            ? RouteAnswers.Nationalities([sets.Of(person.Country, person.IsInside, destinations)], terms)
            : [];

        // One after the other: where the country is not recorded, the nationality moves the person to another group.
        return PersonalAnswer.To(person.Record, field, nationalities, terms.DistinctAges)
            .Select(answer => Reckon(Members(index, answer.In(person.Record)), destinations, VisaAnswer.None))
            .Aggregate(Now, (one, other) => one.With(other));
    }

    private IEnumerable<BandQuestion> OverDestinations()
    {
        if (destinations.Count == 0)
        {
            var members = Members();
            var range = RouteAnswers.Destinations(facts.Persons.Select(person => person.Country), terms)
                .Select(answer => Reckon(members, [answer], VisaAnswer.None))
                .Aggregate(Now, (one, other) => one.With(other));
            yield return new BandQuestion(ScoredFields.Destinations, [asItIs.Lead], range);
        }
    }

    private IEnumerable<BandQuestion> OverVisas()
    {
        var asked = Enumerable.Range(0, open.Length).Where(index => open[index].HasAny(ScoredFields.Visas)).ToArray();
        var answers = RouteAnswers.Visas(facts.Groups.Select(group => sets.Of(group.Country, group.Members[0].IsInside, destinations)));
        if (asked.Length > 0 && answers.Count > 1)
        {
            var members = facts.Unit.Members
                .Select((record, index) => asked.Contains(index)
                    ? MemberAnswers.Of(record, index == asItIs.Lead, ScoredFields.Visas, [], terms)
                    : AsIs(index))
                .ToArray();
            var range = answers.Select(answer => Reckon(members, destinations, answer)).Aggregate(Now, (one, other) => one.With(other));
            yield return new BandQuestion(ScoredFields.Visas, asked, range);
        }
    }

    private MemberAnswers[] Members() => Enumerable.Range(0, open.Length).Select(AsIs).ToArray();

    private MemberAnswers[] Members(int changed, IntakeRecord record)
    {
        var members = Members();
        members[changed] = MemberAnswers.AsIs(Person.Of(record, terms.Model, terms.Today), changed == asItIs.Lead, terms);
        return members;
    }

    private MemberAnswers AsIs(int index) => MemberAnswers.AsIs(facts.Persons[index], index == asItIs.Lead, terms);

    private OutcomeRange Reckon(IReadOnlyList<MemberAnswers> members, IReadOnlyList<string> to, VisaAnswer visas) =>
        reckoner.Reckon(GroupAnswers.Of(members, to, sets), visas, asItIs.Unit);
}
