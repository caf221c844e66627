using System.Globalization;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Changes;

/// <summary>
/// Snapshots as a JSON document: an array of cases under the names that assessments have, so that one reader takes both. No names of
/// persons, no record, no digest of one; a decision without who made it and why.
/// </summary>
internal static class SnapshotDocument
{
    internal const string RouteState = "RouteState";
    internal const string RouteLevel = "RouteLevel";
    internal const string FactHash = "FactHash";

    /// <summary>The member that holds the points of a part.</summary>
    public static string ScoreNameOf(UrgencyPart part) => part switch
    {
        UrgencyPart.Border => nameof(CaseAssessment.BorderScore),
        UrgencyPart.Dependants => nameof(CaseAssessment.DependantScore),
        UrgencyPart.Threat => nameof(CaseAssessment.ThreatScore),
        UrgencyPart.Deadline => nameof(CaseAssessment.DeadlineScore),
        UrgencyPart.Documents => nameof(CaseAssessment.DocumentScore),
        UrgencyPart.Means => nameof(CaseAssessment.MeansScore),
        _ => nameof(CaseAssessment.SafeguardingScore),
    };

    /// <summary>The document of a side.</summary>
    public static DocumentNode Of(ChangeSide side) => List(side.Cases.OrderBy(snapshot => snapshot.Rank).Select(Case));

    private static DocumentNode.Map Case(CaseSnapshot snapshot) => Map(
    [
        Text(nameof(CaseAssessment.CaseId), snapshot.CaseId),
        Number(nameof(CaseAssessment.Rank), snapshot.Rank),
        Text(nameof(CaseAssessment.Band), snapshot.Band),
        Text(nameof(CaseAssessment.ComputedBand), snapshot.ComputedBand),
        Number(nameof(CaseAssessment.Score), snapshot.Score),
        Number(nameof(CaseAssessment.UncappedScore), snapshot.UncappedScore),
        .. (snapshot.Parts ?? new Dictionary<UrgencyPart, int>()).OrderBy(part => part.Key).Select(part => Number(ScoreNameOf(part.Key), part.Value)),
        new(nameof(CaseAssessment.Reasons), List(snapshot.Reasons.Select(Reason))),
        new(nameof(CaseAssessment.Floors), List((snapshot.Floors ?? []).Select(Floor))),
        new(nameof(CaseAssessment.Decision), snapshot.Decision is { } decision ? Decision(decision) : Nothing),
        Text(nameof(CaseAssessment.AsOf), Instant(snapshot.AsOf)),
        Text(nameof(CaseAssessment.ModelId), snapshot.ModelId),
        Text(nameof(CaseAssessment.ModelVersion), snapshot.ModelVersion),
        Text(nameof(CaseAssessment.ModelHash), snapshot.ModelHash),
        Text(nameof(CaseAssessment.BorderHash), snapshot.BorderHash),
        Text(FactHash, snapshot.FactHash),
        Flag(nameof(CaseAssessment.IsScenario), snapshot.IsScenario),
        new(nameof(CaseAssessment.ExchangeRates), Map(Rates(snapshot))),
        Text(nameof(CaseAssessment.Language), snapshot.Language),
        Text(nameof(CaseAssessment.ToolVersion), snapshot.ToolVersion),
    ]);

    private static DocumentNode Reason(SnapshotReason reason)
    {
        var members = new List<KeyValuePair<string, DocumentNode>>
        {
            Text(nameof(UrgencyReason.Part), reason.Part.ToString()),
            Number(nameof(UrgencyReason.Points), reason.Points),
            Text(nameof(UrgencyReason.Text), reason.Text),
        };
        if (reason.Route is { } route)
        {
            members.Add(Text(nameof(UrgencyReason.BorderRow), route.Observation));
            members.Add(Text(RouteState, route.State?.ToString()));
            members.Add(Number(RouteLevel, route.Level));
        }

        return Map(members);
    }

    private static DocumentNode Floor(SnapshotFloor floor) => Map(
    [
        Text(nameof(CaseFloor.Id), floor.Id),
        Text(nameof(CaseFloor.AtLeast), floor.AtLeast),
        Flag(nameof(CaseFloor.Raised), floor.Raised),
        Text(nameof(CaseFloor.Text), floor.Text),
    ]);

    private static DocumentNode Decision(BandDecision decision) => Map(
    [
        Text(nameof(CaseDecision.Band), decision.Band),
        Text(nameof(CaseDecision.DecidedAt), Instant(decision.DecidedAt)),
        Text(nameof(CaseDecision.ReviewOn), decision.ReviewOn is { } day ? CalendarDates.ToText(day) : null),
        Flag(nameof(CaseDecision.IsApplied), decision.IsApplied),
    ]);

    private static IEnumerable<KeyValuePair<string, DocumentNode>> Rates(CaseSnapshot snapshot) =>
        (snapshot.ExchangeRates ?? new Dictionary<string, decimal>())
            .OrderBy(rate => rate.Key, StringComparer.Ordinal)
            .Select(rate => new KeyValuePair<string, DocumentNode>(rate.Key, new DocumentNode.Number("", rate.Value)));

    private static string? Instant(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static DocumentNode Nothing { get; } = new DocumentNode.Literal("", null);

    private static DocumentNode.Map Map(IEnumerable<KeyValuePair<string, DocumentNode>> members) => new("", [.. members]);

    private static DocumentNode.Sequence List(IEnumerable<DocumentNode> items) => new("", [.. items]);

    private static KeyValuePair<string, DocumentNode> Text(string name, string? text) => new(name, text is null ? Nothing : new DocumentNode.Text("", text));

    private static KeyValuePair<string, DocumentNode> Number(string name, int? number) =>
        new(name, number is { } known ? new DocumentNode.Number("", known) : Nothing);

    private static KeyValuePair<string, DocumentNode> Flag(string name, bool? flag) => new(name, new DocumentNode.Literal("", flag));
}
