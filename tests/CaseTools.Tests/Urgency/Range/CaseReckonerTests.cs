using CaseTools.Borders;
using CaseTools.Tests.Urgency.Properties;
using CaseTools.Urgency;
using CaseTools.Wording;
using CsCheck;

namespace CaseTools.Tests.Urgency.Range;

/// <summary>The reckoning in numbers comes to what the parts come to with their words.</summary>
public sealed class CaseReckonerTests
{
    [Fact]
    public void A_case_as_it_is_comes_to_its_score_and_band() => Property.Holds(
        Gen.Select(GenRecords.Case, GenBorders.Rows),
        input =>
        {
            var (members, rows) = input;
            var assessment = Scoring.Score(members, rows);
            var terms = Terms(rows);
            var unit = CaseUnit.Group(members)[0];

            var outcome = new CaseReckoner(terms).AsItIs(unit);

            Assert.Equal((assessment.Score, assessment.Band), (outcome.Score, terms.Model.Bands[outcome.Band].Name));
        });

    internal static ScoringTerms Terms(IEnumerable<BorderStatus> rows, Phrases? phrases = null) => new(
        Scoring.Model,
        new BorderData(rows).At(A.Now),
        new ExchangeRates("RUB", new Dictionary<string, decimal>()),
        phrases ?? Phrases.In("en"));
}
