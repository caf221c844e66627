namespace CaseTools.Urgency;

/// <summary>A field that is open, and what its answer could make of the case while everything else stays as it is.</summary>
/// <param name="Field">The field.</param>
/// <param name="Persons">Whom to ask, by their places among the members.</param>
/// <param name="IfAnswered">Between what the case would stand.</param>
/// <param name="IsAlone">Whether the answer alone could change the band.</param>
internal sealed record BandQuestion(ScoredFields Field, IReadOnlyList<int> Persons, OutcomeRange IfAnswered, bool IsAlone);

/// <summary>
/// Finds the questions whose answers could change the band, the strongest first: those that could do it alone; where none could, though
/// several together might, those that move the score.
/// </summary>
internal sealed class BandQuestions(ScoringTerms terms, RouteSets sets)
{
    private static readonly IReadOnlyList<ScoredFields> OneByOne =
        [.. ((ScoredFields[])Enum.GetValues(typeof(ScoredFields))).Where(field => field is not ScoredFields.None and < ScoredFields.Sex)];

    private readonly CaseReckoner reckoner = new(terms, sets);

    /// <summary>The questions of a case.</summary>
    /// <param name="facts">The case.</param>
    /// <param name="range">Between what it may stand.</param>
    public IReadOnlyList<BandQuestion> Of(CaseFacts facts, OutcomeRange range)
    {
        var asItIs = new CaseAsItIs(facts, sets);
        var now = asItIs.Outcome;
        var all = Answers(facts, asItIs)
            .GroupBy(answer => answer.Field)
            .SelectMany(answers => Questions(answers.Key, answers, now))
            .OrderBy(question => question.IfAnswered.HighBand)
            .ThenByDescending(question => question.IfAnswered.High)
            .ThenBy(question => question.IfAnswered.Low)
            .ThenBy(question => question.Field)
            .ToArray();
        var alone = all.Where(question => question.IsAlone).ToArray();
        return alone.Length > 0 ? alone
            : range.LowBand != range.HighBand ? all
            : [];
    }

    // Of the members who are asked the same, those whose answer could change the band; where nobody's could, those who move the score.
    private static IEnumerable<BandQuestion> Questions(ScoredFields field, IEnumerable<(ScoredFields Field, int[] Persons, OutcomeRange Range)> answers, CaseOutcome now)
    {
        foreach (var isAlone in new[] { true, false })
        {
            var moving = answers
                .Where(answer => isAlone ? answer.Range.LowBand != now.Band || answer.Range.HighBand != now.Band : answer.Range.Low != answer.Range.High)
                .ToArray();
            if (moving.Length > 0)
            {
                yield return new BandQuestion(
                    field,
                    moving.SelectMany(answer => answer.Persons).Distinct().ToArray(),
                    moving.Select(answer => answer.Range).Aggregate((one, other) => one.With(other)),
                    isAlone);
                yield break;
            }
        }
    }

    private IEnumerable<(ScoredFields Field, int[] Persons, OutcomeRange Range)> Answers(CaseFacts facts, CaseAsItIs asItIs)
    {
        var open = facts.Persons.Select(person => OpenAnswers.Of(person.Record, terms)).ToArray();
        for (var i = 0; i < open.Length; i++)
        {
            var record = facts.Persons[i].Record;
            foreach (var field in OneByOne)
            {
                if (open[i].HasAny(field))
                {
                    var best = OutcomeRange.Of(asItIs.With(i, OpenAnswers.Best(record, field, terms), field));
                    yield return (field, [i], best.With(asItIs.With(i, OpenAnswers.Worst(record, field, terms), field)));
                }
            }

            foreach (var field in new[] { ScoredFields.Sex, ScoredFields.Age, ScoredFields.Nationality })
            {
                if (open[i].HasAny(field))
                {
                    yield return (field, [i], Over(facts, Variants(facts, i, field).Select(variant => Records(facts, i, variant))));
                }
            }
        }

        if (CountryGroups.DestinationsOf(facts.Unit).Count == 0)
        {
            var lead = facts.Persons.ToList().IndexOf(facts.Lead);
            var answers = RouteAnswers.Destinations(facts.Persons.Select(person => person.Country), terms);
            yield return (ScoredFields.Destinations, [lead], Over(facts, answers.Select(answer => Records(facts, lead, facts.Lead.Record with { Destinations = [answer] }))));
        }

        var withoutVisas = Enumerable.Range(0, open.Length).Where(index => open[index].HasAny(ScoredFields.Visas)).ToArray();
        var visas = RouteAnswers.Visas(facts.Groups.Select(group => sets.Of(group.Country, group.Members[0].IsInside, CountryGroups.DestinationsOf(facts.Unit))));
        if (withoutVisas.Length > 0 && visas.Count > 1)
        {
            yield return (ScoredFields.Visas, withoutVisas, Over(facts, visas.Select(answer => WithVisas(facts, withoutVisas, answer))));
        }
    }

    private IEnumerable<IntakeRecord> Variants(CaseFacts facts, int index, ScoredFields field)
    {
        var person = facts.Persons[index];
        var set = sets.Of(person.Country, person.IsInside, CountryGroups.DestinationsOf(facts.Unit));
        return MemberAnswers.Of(person.Record, isLead: false, field, set, terms).Variants.Select(variant => variant.Record);
    }

    private OutcomeRange Over(CaseFacts facts, IEnumerable<IntakeRecord[]> ways) => ways
        .Select(members => Reckon(facts, members))
        .Aggregate((one, other) => one.With(other));

    private OutcomeRange Reckon(CaseFacts facts, IntakeRecord[] members)
    {
        var lead = facts.Persons.ToList().IndexOf(facts.Lead);
        var persons = members.Select(record => Person.Of(record, terms.Model, terms.Today)).ToArray();
        var answers = persons.Select((person, index) => MemberAnswers.AsIs(person, index == lead)).ToArray();
        return reckoner.Reckon(answers, CountryGroups.DestinationsOf(members[lead], members), UnitAnswers.Of(persons, terms));
    }

    private static IntakeRecord[] Records(CaseFacts facts, int changed, IntakeRecord record) =>
        facts.Persons.Select((person, index) => index == changed ? record : person.Record).ToArray();

    private static IntakeRecord[] WithVisas(CaseFacts facts, int[] changed, IReadOnlyList<HeldVisa> visas) =>
        facts.Persons.Select((person, index) => changed.Contains(index) ? person.Record with { Visas = visas } : person.Record).ToArray();
}
