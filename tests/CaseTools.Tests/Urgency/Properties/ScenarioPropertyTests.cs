using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>A scenario is never taken for fact, and counts as if its rows had just been observed.</summary>
public sealed class ScenarioPropertyTests
{
    private static readonly Gen<BorderStatus> Row = Gen.OneOf(GenBorders.Route, GenBorders.Rule)
        .Select(row => row with { AsOf = A.Now, SourceFile = "scenario.csv", SourceLine = 2 });

    private static readonly Gen<(BorderStatus[] Facts, BorderStatus[] Supposed, IntakeRecord Person)> Case =
        Gen.Select(GenBorders.Rows, Row.Array[1, 2], GenRecords.Record);

    // What a case says only with the scenario rests on it.
    [Fact]
    public void Whatever_is_said_with_a_scenario_alone_is_marked() => Property.Holds(Case, input =>
    {
        var (facts, supposed, person) = input;
        var fact = Scoring.Score(person, facts);
        var whatIf = Scoring.Score(person, [.. facts, .. supposed.Select(row => row with { IsHypothetical = true })]);

        var known = fact.Reasons.Select(reason => reason.Text).ToHashSet();
        Assert.All(
            whatIf.Reasons.Where(reason => !known.Contains(reason.Text) && !IsOfFact(reason, whatIf)),
            reason => Assert.StartsWith("WHAT IF: ", reason.Text, StringComparison.Ordinal));
        Assert.All(whatIf.Floors.Where(floor => fact.Floors.All(other => other.Text != floor.Text)), floor => Assert.StartsWith("WHAT IF: ", floor.Text, StringComparison.Ordinal));
        Assert.All(
            whatIf.Deadlines.Where(deadline => fact.Deadlines.All(other => $"{other} {other.Rule}" != $"{deadline} {deadline.Rule}")),
            deadline => Assert.EndsWith(", hypothetical", deadline.Rule, StringComparison.Ordinal));
    });

    [Fact]
    public void Facts_are_never_marked() => Property.Holds(Gen.Select(GenBorders.Rows, GenRecords.Record), input =>
    {
        var (facts, person) = input;

        var text = AssessmentText.Of(Scoring.Score(person, facts));

        Assert.DoesNotContain("WHAT IF", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hypothetical", text, StringComparison.Ordinal);
    });

    [Fact]
    public void A_scenario_scores_as_if_its_rows_alone_were_known_of_their_routes() => Property.Holds(Case, input =>
    {
        var (facts, supposed, person) = input;
        var ids = supposed.Select(row => row.RouteId).ToHashSet();

        var whatIf = Scoring.Score(person, [.. facts, .. supposed.Select(row => row with { IsHypothetical = true })]);
        var observed = Scoring.Score(person, [.. facts.Where(row => !ids.Contains(row.RouteId)), .. supposed]);

        Assert.Equal(Numbers(observed), Numbers(whatIf));
    });

    // A date of the record, a rule or another route comes to the fore where the scenario takes one before it away; a cut is arithmetic.
    private static bool IsOfFact(UrgencyReason reason, CaseAssessment whatIf) =>
        reason.Text.StartsWith("Together at most ", StringComparison.Ordinal)
        || (reason.Rule == "border, exposure" && reason.BorderRow is { IsHypothetical: false, IsRule: true })
        || (reason.Rule is "border, steps 1 to 7" or "border.noDataLevel" && reason.BorderRow is not { IsHypothetical: true } && whatIf.Scenario.All(row => !row.IsRule || row.FromCountry != whatIf.Country))
        || reason.Text == "No paper is recorded as missing."
        || (reason.Part == UrgencyPart.Deadline && !whatIf.Deadlines.Any(deadline => deadline.IsHypothetical && reason.Text.Contains(deadline.Rule, StringComparison.Ordinal)));

    private static (int, int, int, int, int, string, string, int?) Numbers(CaseAssessment a) =>
        (a.UncappedScore, a.ClosureLevel, a.Exposure, a.DeadlineScore, a.MeansScore, a.Band, string.Join(' ', a.FloorIds()), a.DaysToDeadline);
}
