using CaseTools.Hosting;
using CaseTools.Urgency;
using CaseTools.Values;

namespace CaseTools.Changes;

/// <summary>
/// Reads a snapshot file, or what <c>ConvertTo-Json</c> makes of assessments: an array of cases, or one case. Of a case, id, band and
/// score are needed; what else is missing is not known.
/// </summary>
internal static class SnapshotDocumentReader
{
    private const int LeastPoints = -1_000_000;
    private const string CaseWords = "an object that holds a case, with CaseId, Band and Score";

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="DocumentFormatException">It holds no cases; with the place and what was expected there.</exception>
    public static ChangeSide Read(DocumentNode document, CancellationToken cancellation = default)
    {
        var cases = document switch
        {
            DocumentNode.Sequence list => list.Items.TakeWhile(_ => IsGoingOn(cancellation)).Select(ReadCase).ToArray(),
            DocumentNode.Map map => [ReadCase(map)],
            _ => throw new DocumentFormatException("expected an array of cases [ ... ], or one case { ... }"),
        };
        return new ChangeSide(cases, [.. NotesOn(cases)]);
    }

    private static bool IsGoingOn(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return true;
    }

    private static IEnumerable<string> NotesOn(CaseSnapshot[] cases)
    {
        if (cases.Any(snapshot => snapshot.Parts is null))
        {
            yield return "it does not tell the parts of every score: of those cases only band, score and rank are compared";
        }

        if (cases.Any(snapshot => snapshot.AsOf is null || snapshot.ModelHash is null || snapshot.BorderHash is null))
        {
            yield return "it does not tell scoring time, model and border data of every case: the causes of those changes are not known";
        }
    }

    private static CaseSnapshot ReadCase(DocumentNode item)
    {
        var node = new SnapshotNode(item, CaseWords);
        var parts = ReadParts(node);
        var (reasons, areRoutesKnown) = ReadReasons(node);
        var isScenario = node.Flag(nameof(CaseAssessment.IsScenario)) ?? false;
        var borderHash = node.Text(nameof(CaseAssessment.BorderHash));
        return new CaseSnapshot
        {
            CaseId = node.RequiredText(nameof(CaseAssessment.CaseId)),
            Band = node.RequiredText(nameof(CaseAssessment.Band)),
            Score = node.RequiredWhole(nameof(CaseAssessment.Score), least: 0),
            Rank = node.Whole(nameof(CaseAssessment.Rank), least: 1),
            ComputedBand = node.Text(nameof(CaseAssessment.ComputedBand)),
            UncappedScore = node.Whole(nameof(CaseAssessment.UncappedScore), least: 0) ?? parts?.Values.Sum(),
            Parts = parts,
            Reasons = reasons,
            AreRoutesKnown = areRoutesKnown,
            Floors = ReadFloors(node),
            IsDecisionKnown = node.Knows(nameof(CaseAssessment.Decision)) && node[nameof(CaseAssessment.Decision)] is null or DocumentNode.Map,
            Decision = ReadDecision(node),
            AsOf = node.Instant(nameof(CaseAssessment.AsOf)),
            ModelId = node.Text(nameof(CaseAssessment.ModelId)),
            ModelVersion = node.Text(nameof(CaseAssessment.ModelVersion)),
            ModelHash = node.Text(nameof(CaseAssessment.ModelHash)),
            BorderHash = borderHash,
            FactHash = node.Text(SnapshotDocument.FactHash) ?? (isScenario ? null : borderHash),
            IsScenario = isScenario,
            ExchangeRates = ReadRates(node),
            ToolVersion = node.Text(nameof(CaseAssessment.ToolVersion)),
            Language = node.Text(nameof(CaseAssessment.Language)),
        };
    }

    private static Dictionary<UrgencyPart, int>? ReadParts(SnapshotNode node)
    {
        var points = UrgencyParts.All.ToDictionary(part => part, part => node.Whole(SnapshotDocument.ScoreNameOf(part), least: 0));
        return points.Values.All(value => value is not null) ? points.ToDictionary(part => part.Key, part => part.Value!.Value) : null;
    }

    // Deep in an object ConvertTo-Json writes texts: then the points of the parts have to do.
    private static (IReadOnlyList<SnapshotReason> Reasons, bool AreRoutesKnown) ReadReasons(SnapshotNode node)
    {
        if (node[nameof(CaseAssessment.Reasons)] is not DocumentNode.Sequence { Items: var items } || items.Any(item => item is not DocumentNode.Map))
        {
            return ([], false);
        }

        return ([.. items.Select(ReadReason)], true);
    }

    private static SnapshotReason ReadReason(DocumentNode item)
    {
        var node = new SnapshotNode(item, "an object that holds a reason");
        return new SnapshotReason(
            node.Code<UrgencyPart>(nameof(UrgencyReason.Part)) ?? throw node.Fault(nameof(UrgencyReason.Part), "the name of a part"),
            node.RequiredWhole(nameof(UrgencyReason.Points), LeastPoints),
            node.RequiredText(nameof(UrgencyReason.Text)),
            ReadRoute(node));
    }

    private static RouteSeen? ReadRoute(SnapshotNode reason)
    {
        if (reason[nameof(UrgencyReason.BorderRow)] is not { } row)
        {
            return null;
        }

        var observation = row is DocumentNode.Map ? ObservationOf(new SnapshotNode(row, "")) : reason.RequiredText(nameof(UrgencyReason.BorderRow));
        return new RouteSeen(observation, reason.Code<RouteStatus>(SnapshotDocument.RouteState), reason.Whole(SnapshotDocument.RouteLevel, least: 0));
    }

    private static string ObservationOf(SnapshotNode row) => new BorderStatus
    {
        RouteId = row.RequiredText(nameof(BorderStatus.RouteId)),
        FromCountry = "",
        ToCountry = "",
        AsOf = row.Instant(nameof(BorderStatus.AsOf)) ?? throw row.Fault(nameof(BorderStatus.AsOf), "the instant of the observation"),
    }.ToString();

    private static SnapshotFloor[]? ReadFloors(SnapshotNode node) =>
        node[nameof(CaseAssessment.Floors)] is DocumentNode.Sequence { Items: var items } ? [.. items.Select(ReadFloor)] : null;

    private static SnapshotFloor ReadFloor(DocumentNode item)
    {
        if (item is DocumentNode.Text { Value: var text } && text.IndexOf(" (", StringComparison.Ordinal) is > 0 and var end)
        {
            return new SnapshotFloor(text.Substring(0, end), null, null, "");
        }

        var node = new SnapshotNode(item, "an object that holds a floor");
        return new SnapshotFloor(
            node.RequiredText(nameof(CaseFloor.Id)),
            node.Text(nameof(CaseFloor.AtLeast)),
            node.Flag(nameof(CaseFloor.Raised)),
            node.Text(nameof(CaseFloor.Text)) ?? "");
    }

    private static BandDecision? ReadDecision(SnapshotNode node)
    {
        if (node[nameof(CaseAssessment.Decision)] is not DocumentNode.Map map)
        {
            return null;
        }

        var decision = new SnapshotNode(map, "");
        return new BandDecision(
            decision.RequiredText(nameof(CaseDecision.Band)),
            decision.Instant(nameof(CaseDecision.DecidedAt)),
            ReadDay(decision.Text(nameof(CaseDecision.ReviewOn))),
            decision.Flag(nameof(CaseDecision.IsApplied)) ?? false);
    }

    private static DateTime? ReadDay(string? text) => text is not null && IsoDate.TryRead(text, 0, out var day) ? day : null;

    private static Dictionary<string, decimal>? ReadRates(SnapshotNode node) =>
        node[nameof(CaseAssessment.ExchangeRates)] is DocumentNode.Map map && map.Members.All(rate => rate.Value is DocumentNode.Number)
            ? map.Members.ToDictionary(rate => rate.Key, rate => ((DocumentNode.Number)rate.Value).Value, StringComparer.Ordinal)
            : null;
}
