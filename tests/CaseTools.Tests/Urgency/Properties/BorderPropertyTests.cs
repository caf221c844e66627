using CaseTools.Borders;
using CaseTools.Urgency;
using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>What an observation may and may not do to a route, to the border part and to the score, whatever the model.</summary>
public sealed class BorderPropertyTests
{
    // The default model half of the time, else any that the check takes.
    private static readonly Gen<UrgencyModel> Models = Gen.Frequency((1, Gen.Const(Scoring.Model)), (1, GenModels.Valid));

    [Fact]
    public void A_higher_level_an_older_observation_or_a_nearer_closing_never_lowers_the_level_of_the_route() => Property.Holds(
        Gen.Select(GenBorders.Route, GenBorders.Rule.Array[0, 2], GenRecords.Record, Gen.Int[0, 3], Gen.Int[0, 400], Models),
        input =>
        {
            var (route, rules, record, kind, by, model) = input;
            var person = record with { CurrentCountry = route.FromCountry };
            var before = Level(model, route, rules, person);

            Assert.True(before <= Level(model, Worse(route, kind, by), rules, person), "by the route's row");
            Assert.True(before <= Level(model, route, [.. rules.Select(rule => Worse(rule, kind, by))], person), "by the rules");
        });

    [Fact]
    public void A_closing_time_that_draws_near_never_lowers_the_score_until_it_passes() => Property.Holds(
        Gen.Select(GenRecords.Case, GenBorders.Rows, Gen.Int[1, 400], Models),
        input =>
        {
            var (members, rows, hours, model) = input;
            var distinct = rows.DistinctBy(row => row.RouteId).ToArray();
            var nearer = distinct
                .Select(row => row.ClosingAt > A.Now.AddHours(hours) ? row with { ClosingAt = A.Now.AddHours(hours) } : row)
                .ToArray();

            var (before, after) = (Scoring.ScoreWith(model, members, distinct), Scoring.ScoreWith(model, members, nearer));

            Assert.True(before.UncappedScore <= after.UncappedScore, $"{before.UncappedScore} -> {after.UncappedScore}");
            Assert.True(before.Score <= after.Score);
        });

    [Fact]
    public void An_added_open_route_to_a_stated_destination_never_raises_the_border_part() => Property.Holds(
        Gen.Select(GenRecords.Case.Where(members => Destinations(members).Count > 0), GenBorders.Rows, Gen.OneOf("RU", "GE", "TR"), Gen.OneOf<int?>(null, 0, 1), Gen.Int[0, 500], Models),
        input =>
        {
            var (members, rows, source, level, age, model) = input;
            foreach (var destination in Destinations(members))
            {
                var added = A.Route(destination, "ADDED", source) with { Level = level, AsOf = A.Now.AddHours(-age) };

                var (before, after) = (Scoring.ScoreWith(model, members, rows), Scoring.ScoreWith(model, members, [.. rows, added]));

                Assert.True(after.BorderScore <= before.BorderScore, $"{before.BorderScore} -> {after.BorderScore} by {source}-{destination}");
            }
        });

    [Fact]
    public void Beside_a_candidate_that_is_more_than_a_wish_an_added_wish_changes_nothing() => Property.Holds(
        Gen.Select(GenRecords.Case.Where(members => members[0].Destinations is not null), GenBorders.Rows, GenBorders.Route)
            .Where((members, rows, _) => Groups(members, rows).All(HasMoreThanAWish)),
        input =>
        {
            var (members, rows, other) = input;
            var expected = Text(Scoring.Score(members, rows));
            var lead = members[0] with { Destinations = [.. members[0].Destinations!, "JP"] };
            Assert.Equal(expected, Text(Scoring.Score([lead, .. members.Skip(1)], rows)));

            // Observed as generated, but for a visa that nobody of the group has.
            var visa = other with
            {
                RouteId = "WISH",
                FromCountry = Groups(members, rows)[0].Country!,
                ToCountry = "JP",
                Visa = VisaRequirement.Required,
                AppliesSex = Sex.Unknown,
                AppliesAgeMin = null,
                AppliesAgeMax = null,
                AppliesNationality = [],
            };
            Assert.Equal(expected, Text(Scoring.Score([lead, .. members.Skip(1)], [.. rows, visa])));
        });

    private static BorderStatus Worse(BorderStatus row, int kind, int by) => kind switch
    {
        0 => row with { Level = Math.Min(5, (row.Level ?? ClosureLevels.Stated(row)) + (by % 4)) },
        1 => row with { AsOf = row.AsOf.AddHours(-by) },
        2 => row with { ClosingAt = row.ClosingAt?.AddHours(-by) },
        _ => row with { LevelModifier = (row.LevelModifier ?? 0) + (by % 3) },
    };

    private static int Level(UrgencyModel model, BorderStatus route, BorderStatus[] rules, IntakeRecord person) =>
        Scoring.AssessWith(model, route, person, [.. rules.DistinctBy(rule => rule.RouteId)]).Level;

    private static IReadOnlyList<string> Destinations(IntakeRecord[] members) => CountryGroups.DestinationsOf(CaseUnit.Group(members)[0]);

    private static IReadOnlyList<CountryGroup> Groups(IntakeRecord[] members, BorderStatus[] rows)
    {
        var persons = members.Select(member => Person.Of(member, Scoring.Model, A.Today)).ToArray();
        return CountryGroups.Of(persons, Destinations(members), Range.CaseReckonerTests.Terms(rows).Sets);
    }

    private static bool HasMoreThanAWish(CountryGroup group) =>
        group.Candidates.Count > 0
        && !group.Candidates.Any(candidate => candidate.IsAssumed)
        && !group.Members.Any(member => group.RoutesOf(member).Any(route => route.ForPerson.LacksVisa));

    // What the case might become, and what to ask, may differ: a visa would make a way out of the wish.
    private static string Text(CaseAssessment assessment) => AssessmentText.Of(assessment with
    {
        BorderHash = "",
        ScoreRange = new ScoreRange(0, "", 0, ""),
        Questions = [.. assessment.OtherQuestions()],
        Options = [],
    });
}
