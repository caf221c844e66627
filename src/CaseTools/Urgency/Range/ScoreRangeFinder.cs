namespace CaseTools.Urgency;

/// <summary>
/// Finds between what a case may stand: over every answer to everything that its records leave open. Fields of which more is always
/// worse take their best and their worst answer; sex, age, nationality, country, destination and visas are tried in each kind.
/// </summary>
internal sealed class ScoreRangeFinder(ScoringTerms terms, RouteSets sets)
{
    private static readonly IReadOnlyList<string?> NotAsked = [null];

    private readonly CaseReckoner reckoner = new(terms);

    /// <summary>The range of a case; where it stands now is always within.</summary>
    public OutcomeRange Of(CaseUnit unit, CaseOutcome now)
    {
        var asked = unit.Members.Select(member => OpenAnswers.Of(member, terms)).ToArray();
        var best = Extreme(unit, asked, OpenAnswers.Best, range => range.Low == 0 && range.LowBand == terms.Bands.None - 1);
        var worst = Extreme(unit, asked, OpenAnswers.Worst, range => range.High == terms.Model.Cap && range.HighBand == 0);
        return new OutcomeRange(
            Math.Min(now.Score, best.Low),
            Math.Max(now.Band, best.LowBand),
            Math.Max(now.Score, worst.High),
            Math.Min(now.Band, worst.HighBand));
    }

    private OutcomeRange Extreme(
        CaseUnit unit,
        ScoredFields[] asked,
        Func<IntakeRecord, ScoredFields, ScoringTerms, IntakeRecord> answer,
        Func<OutcomeRange, bool> isUtmost)
    {
        var records = unit.Members.Select((member, index) => answer(member, asked[index], terms)).ToArray();
        var together = UnitAnswers.Of(records, terms);
        OutcomeRange? range = null;
        foreach (var (groups, visas) in Ways(unit, records, asked))
        {
            var outcome = reckoner.Reckon(groups, visas, together);
            range = range?.With(outcome) ?? outcome;
            if (isUtmost(range.Value))
            {
                break;
            }
        }

        return range!.Value;
    }

    private IEnumerable<(IReadOnlyList<GroupAnswers> Groups, VisaAnswer Visas)> Ways(CaseUnit unit, IntakeRecord[] records, ScoredFields[] asked)
    {
        var stated = CountryGroups.DestinationsOf(unit);
        var areVisasAsked = asked.Any(fields => fields.HasAny(ScoredFields.Visas));
        var countries = asked.Any(fields => fields.HasAny(ScoredFields.CurrentCountry)) ? RouteAnswers.Countries(records, stated, terms) : NotAsked;
        foreach (var country in countries)
        {
            var members = records
                .Select((record, index) => Answered(
                    record.CurrentCountry is null ? record with { CurrentCountry = country } : record,
                    ReferenceEquals(unit.Members[index], unit.Lead),
                    asked[index],
                    stated))
                .ToArray();
            foreach (var destinations in DestinationAnswers(members, stated))
            {
                var groups = GroupAnswers.Of(members, destinations, sets);
                foreach (var visas in areVisasAsked ? RouteAnswers.Visas(groups.Select(group => group.Routes)) : [VisaAnswer.None])
                {
                    yield return (groups, visas);
                }
            }
        }
    }

    private IEnumerable<IReadOnlyList<string>> DestinationAnswers(IEnumerable<MemberAnswers> members, IReadOnlyList<string> stated) =>
        stated.Count > 0
            ? [stated]
            : RouteAnswers.Destinations(members.Select(member => member.Any.Country), terms).Select(destination => (IReadOnlyList<string>)[destination]);

    private MemberAnswers Answered(IntakeRecord record, bool isLead, ScoredFields fields, IReadOnlyList<string> stated)
    {
        // Where nothing is stated, every route out may come into question.
        IReadOnlyList<string> nationalities = fields.HasAny(ScoredFields.Nationality)
            ? RouteAnswers.Nationalities([sets.Of(record.CurrentCountry, isInside: true, stated)], terms)
            : [];
        return MemberAnswers.Of(record, isLead, fields, nationalities, terms);
    }
}
