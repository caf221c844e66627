namespace CaseTools.Urgency;

/// <summary>
/// Finds between what a case may stand: over every answer to everything that its records leave open. Fields of which more is always
/// worse take their best and their worst answer; sex, age, nationality, country, destination and visas are tried in each kind.
/// </summary>
internal sealed class ScoreRangeFinder(ScoringTerms terms)
{
    private static readonly IReadOnlyList<string?> NotAsked = [null];

    private readonly RouteSets sets = terms.Sets;
    private readonly CaseReckoner reckoner = new(terms);

    /// <summary>The range of a case; where it stands now is always within.</summary>
    public OutcomeRange Of(CaseUnit unit, CaseOutcome now)
    {
        var asked = new ScoredFields[unit.Members.Count];
        for (var i = 0; i < asked.Length; i++)
        {
            asked[i] = OpenAnswers.Of(unit.Members[i], terms);
        }

        var stated = CountryGroups.DestinationsOf(unit);
        var best = Extreme(new Answered(unit, stated, asked, Records(unit, asked, OpenAnswers.Best)), IsBestOfAll);
        var worst = Extreme(new Answered(unit, stated, asked, Records(unit, asked, OpenAnswers.Worst)), IsWorstOfAll);
        return new OutcomeRange(
            Math.Min(now.Score, best.Low),
            Math.Max(now.Band, best.LowBand),
            Math.Max(now.Score, worst.High),
            Math.Min(now.Band, worst.HighBand));
    }

    // Nothing can be better or worse: what is left need not be tried.
    private bool IsBestOfAll(OutcomeRange range) => range.Low == 0 && range.LowBand == terms.Bands.None - 1;

    private bool IsWorstOfAll(OutcomeRange range) => range.High == terms.Model.Cap && range.HighBand == 0;

    private IntakeRecord[] Records(CaseUnit unit, ScoredFields[] asked, Func<IntakeRecord, ScoredFields, ScoringTerms, IntakeRecord> answer)
    {
        var records = new IntakeRecord[asked.Length];
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = answer(unit.Members[i], asked[i], terms);
        }

        return records;
    }

    private OutcomeRange Extreme(Answered answered, Func<OutcomeRange, bool> isUtmost)
    {
        if (answered.Records.Length == 1)
        {
            return ExtremeOfOne(answered, isUtmost);
        }

        OutcomeRange? range = null;
        foreach (var outcome in Outcomes(answered))
        {
            range = range?.With(outcome) ?? outcome;
            if (isUtmost(range.Value))
            {
                break;
            }
        }

        return range!.Value;
    }

    private IEnumerable<OutcomeRange> Outcomes(Answered answered)
    {
        var together = UnitAnswers.Of(answered.Records, terms);
        foreach (var country in Countries(answered))
        {
            var members = answered.Records.Select((_, index) => Member(answered, index, country)).ToArray();
            foreach (var groups in Groups(members, answered.Destinations))
            {
                foreach (var visas in answered.Asks(ScoredFields.Visas) ? RouteAnswers.Visas(groups.Select(group => group.Routes)) : RouteAnswers.NoVisa)
                {
                    yield return reckoner.Reckon(groups, visas, together);
                }
            }
        }
    }

    // Nobody else's papers, sex or age say which routes count: what they come to is known from other cases, and most ways are the same.
    private OutcomeRange ExtremeOfOne(Answered answered, Func<OutcomeRange, bool> isUtmost)
    {
        var together = UnitAnswers.Of(answered.Records, terms);
        var areVisasAsked = answered.Asks(ScoredFields.Visas);
        OutcomeRange? range = null;
        foreach (var country in Countries(answered))
        {
            var member = Member(answered, 0, country);
            var choices = sets.Choices(member.Any.Country, member.Any.IsInside, answered.Destinations);
            foreach (var (person, traits) in member.Ways)
            {
                foreach (var routes in choices.For(person, areVisasAsked))
                {
                    var outcome = reckoner.ReckonOne(traits, routes, together);
                    range = range?.With(outcome) ?? OutcomeRange.Of(outcome);
                }

                if (isUtmost(range!.Value))
                {
                    return range.Value;
                }
            }
        }

        return range!.Value;
    }

    private IReadOnlyList<string?> Countries(Answered answered) =>
        answered.Asks(ScoredFields.CurrentCountry) ? RouteAnswers.Countries(answered.Records, answered.Destinations, terms) : NotAsked;

    private IEnumerable<IReadOnlyList<GroupAnswers>> Groups(MemberAnswers[] members, IReadOnlyList<string> stated) => stated.Count > 0
        ? [GroupAnswers.Of(members, stated, sets)]
        : RouteAnswers.Destinations(members.Select(member => member.Any.Country), terms).Select(destination => GroupAnswers.Of(members, [destination], sets));

    private MemberAnswers Member(Answered answered, int index, string? country)
    {
        var record = answered.Records[index] is { CurrentCountry: null } lost ? lost with { CurrentCountry = country } : answered.Records[index];
        var fields = answered.Asked[index];

        // Where nothing is stated, every route out may come into question.
        IReadOnlyList<string> nationalities = fields.HasAny(ScoredFields.Nationality)
            ? RouteAnswers.Nationalities([sets.Of(record.CurrentCountry, isInside: true, answered.Destinations)], terms)
            : [];
        return MemberAnswers.Of(record, ReferenceEquals(answered.Unit.Members[index], answered.Unit.Lead), fields, nationalities, terms);
    }

    /// <summary>A case with the best or the worst answers to what has one.</summary>
    /// <param name="Unit">The case.</param>
    /// <param name="Destinations">Where it wants to go; empty where that is not stated.</param>
    /// <param name="Asked">By member: what the record leaves open.</param>
    /// <param name="Records">By member: the record with the answers.</param>
    private sealed record Answered(CaseUnit Unit, IReadOnlyList<string> Destinations, ScoredFields[] Asked, IntakeRecord[] Records)
    {
        public bool Asks(ScoredFields field) => Array.Exists(Asked, fields => fields.HasAny(field));
    }
}
