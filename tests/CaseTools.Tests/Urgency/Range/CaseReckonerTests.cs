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
            var persons = unit.Members.Select(member => Person.Of(member, terms.Model, terms.Today)).ToArray();

            var answers = persons.Select(person => MemberAnswers.AsIs(person, ReferenceEquals(person.Record, unit.Lead), terms)).ToArray();
            var groups = GroupAnswers.Of(answers, CountryGroups.DestinationsOf(unit), new RouteSets(terms));
            var range = new CaseReckoner(terms).Reckon(groups, VisaAnswer.None, UnitAnswers.Of(unit.Members, terms));

            Assert.Equal((assessment.Score, assessment.Band), (range.Low, terms.Model.Bands[range.LowBand].Name));
            Assert.Equal((range.Low, range.LowBand), (range.High, range.HighBand));
        });

    internal static ScoringTerms Terms(IEnumerable<BorderStatus> rows) => new(
        Scoring.Model,
        new BorderData(rows).At(A.Now),
        new ExchangeRates("RUB", new Dictionary<string, decimal>()),
        Phrases.In("en"));
}
