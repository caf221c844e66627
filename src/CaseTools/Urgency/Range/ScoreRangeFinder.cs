namespace CaseTools.Urgency;

/// <summary>
/// Finds between what a case may stand: over every answer to everything that its records leave open. Fields of which more is always
/// worse take their best and their worst answer; sex, age, nationality, country, destination and visas are tried in each kind.
/// </summary>
internal sealed class ScoreRangeFinder(ScoringTerms terms, RouteSets sets)
{
    private const ScoredFields OfVariants = ScoredFields.Sex | ScoredFields.Age | ScoredFields.Nationality;

    private static readonly IReadOnlyList<string?> NotAsked = [null];

    private readonly CaseReckoner reckoner = new(terms, sets);

    /// <summary>The range of a case; where it stands now is always within.</summary>
    public OutcomeRange Of(CaseUnit unit, CaseOutcome now)
    {
        var best = Extreme(unit, OpenAnswers.Best, range => range.Low == 0 && range.LowBand == terms.Bands.None - 1);
        var worst = Extreme(unit, OpenAnswers.Worst, range => range.High == terms.Model.Cap && range.HighBand == 0);
        return OutcomeRange.Of(now).With(best with { High = best.Low, HighBand = best.LowBand }).With(worst with { Low = worst.High, LowBand = worst.HighBand });
    }

    private OutcomeRange Extreme(CaseUnit unit, Func<IntakeRecord, ScoredFields, ScoringTerms, IntakeRecord> answer, Func<OutcomeRange, bool> isUtmost)
    {
        var open = unit.Members.Select(member => OpenAnswers.Of(member, terms)).ToArray();
        var records = unit.Members.Select((member, index) => answer(member, open[index], terms)).ToArray();
        OutcomeRange? range = null;
        foreach (var (placed, destinations, visas) in Ways(unit, records, open))
        {
            var members = placed
                .Select((record, index) => open[index].HasAny(ScoredFields.Visas) ? record with { Visas = visas } : record)
                .Select((record, index) => Answered(record, ReferenceEquals(unit.Members[index], unit.Lead), open[index] & OfVariants, destinations))
                .ToArray();
            var outcome = reckoner.Reckon(members, destinations, UnitAnswers.Of(members.Select(member => member.Variants[0]).ToArray(), terms));
            range = range?.With(outcome) ?? outcome;
            if (isUtmost(range.Value))
            {
                break;
            }
        }

        return range!.Value;
    }

    private IEnumerable<(IntakeRecord[] Members, IReadOnlyList<string> Destinations, IReadOnlyList<HeldVisa> Visas)> Ways(
        CaseUnit unit,
        IntakeRecord[] records,
        ScoredFields[] open)
    {
        var stated = CountryGroups.DestinationsOf(unit);
        var countries = records.Any(record => record.CurrentCountry is null) ? RouteAnswers.Countries(records, stated, terms) : NotAsked;
        foreach (var country in countries)
        {
            var placed = country is null ? records : records.Select(record => record.CurrentCountry is null ? record with { CurrentCountry = country } : record).ToArray();
            var present = placed.Select(record => record.CurrentCountry).ToArray();
            IEnumerable<IReadOnlyList<string>> destinationAnswers = stated.Count > 0
                ? [stated]
                : RouteAnswers.Destinations(present, terms).Select(destination => (IReadOnlyList<string>)[destination]);
            foreach (var destinations in destinationAnswers)
            {
                IReadOnlyList<IReadOnlyList<HeldVisa>> visas = open.Any(fields => fields.HasAny(ScoredFields.Visas))
                    ? RouteAnswers.Visas(present.Distinct(StringComparer.Ordinal).Select(from => SetOf(from!, destinations)))
                    : [[]];
                foreach (var answer in visas)
                {
                    yield return (placed, destinations, answer);
                }
            }
        }
    }

    private MemberAnswers Answered(IntakeRecord record, bool isLead, ScoredFields fields, IReadOnlyList<string> destinations) =>
        fields == ScoredFields.None
            ? MemberAnswers.AsIs(Person.Of(record, terms.Model, terms.Today), isLead)
            : MemberAnswers.Of(record, isLead, fields, SetOf(record.CurrentCountry!, destinations), terms);

    private RouteSet SetOf(string country, IReadOnlyList<string> destinations) =>
        sets.Of(country, terms.Model.CountriesOfConcern.Contains(country), destinations);
}
