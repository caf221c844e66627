using System.Globalization;
using CaseTools.Borders;
using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>What is in force on each route, how old that is, and where sources differ.</summary>
internal static class BordersSheet
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns { get; } =
    [
        new("Route", "The route's id.", CellKind.Text, 18),
        new("From", "The country that is left.", CellKind.Text, 14),
        new("To", "The country that is entered; 'every route out' for a rule.", CellKind.Text, 14),
        new("Crossing", "Name of the crossing, and by what it is travelled.", CellKind.Text, 18),
        new("Status", "Its state as observed, or as supposed by a scenario (WHAT IF).", CellKind.Text, 12),
        new(
            "Level",
            "Closure level, 0 (open) to 5 (closed), as observed: before anybody's profile, and without what its age adds.",
            CellKind.Number),
        new("Adds", "Levels that a rule adds to every route out.", CellKind.Number),
        new("Closes at", "When it closes, in the offset of the scoring time.", CellKind.Instant),
        new("Speaks of", "Whom it names; everyone where it names nobody.", CellKind.Text, 16),
        new("Visa", "Whether a visa is needed.", CellKind.Text, 10),
        new("Stay days", "Days of stay allowed after entry, the day of entry being day 1.", CellKind.Number),
        new("Stay rule", "How long one may stay: what holds on the scoring date, then what is to come.", CellKind.Text, 30),
        new("Observed", "The instant of the observation, in the offset of the scoring time.", CellKind.Instant),
        new("Age in days", "Full days since the observation; empty for a hypothetical row, which does not grow old.", CellKind.Number),
        new("Freshness", "Whether the observation is stale by the model's limits.", CellKind.Text, 12),
        new("Conflicts", "Other sources within 3 days that give another level.", CellKind.Text, 26),
        new("Source", "Where the observation is from, and how far that is trusted.", CellKind.Text, 30),
        new("Note", "The observation's note.", CellKind.Text, 30),
        new("File and line", "Where the observation stands.", CellKind.Text, 20),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report)
    {
        var data = new BorderData(report.Assessments[0].BorderData);
        var review = BorderReview.Of(data, report.AsOf, report.Model.Border.Staleness);
        return CaseReport.OneTable(
            CaseReportSheet.Borders,
            Columns,
            review.Select(Row).ToArray(),
            "No border observations were given: every route counts as not known.");
    }

    private static ReportCell[] Row(BorderRouteStatus route)
    {
        var row = route.Observation;
        var offset = route.AsOf.Offset;
        return
        [
            ReportCell.Text(route.RouteId),
            ReportCell.Text(Countries.NameOf(route.FromCountry)),
            ReportCell.Text(row.IsRule ? "every route out" : Countries.NameOf(route.ToCountry)),
            ReportCell.Text(CrossingOf(row)),
            ReportCell.Text(StatusOf(route), route.IsHypothetical ? Tone.Warning : Tone.None),
            ReportCell.Number(row.IsRule && row.Level is null ? null : route.Level),
            ReportCell.Number(row.LevelModifier),
            ReportCell.Instant(route.ClosingAt, offset),
            ReportCell.Text(row.AddresseeAndNationality()),
            ReportCell.Text(row.Visa == VisaRequirement.Unknown ? "not known" : Codes<VisaRequirement>.ToText(row.Visa).Replace('_', ' ')),
            ReportCell.Number(row.StayDays),
            ReportCell.Text(route.StayRule),
            ReportCell.Instant(row.AsOf, offset),
            ReportCell.Number(route.IsHypothetical ? null : Math.Floor(route.AgeDays)),
            ReportCell.Text(FreshnessOf(route), route.IsHypothetical || route.Age != ObservationAge.Fresh ? Tone.Warning : Tone.None),
            ReportCell.Text(string.Join("; ", route.Conflicts.Select(other => Conflict(other, route.AsOf))), route.Conflicts.Count > 0 ? Tone.Warning : Tone.None),
            ReportCell.Text(SourceOf(row)),
            ReportCell.Text(row.Note),
            ReportCell.Text(
                row.SourceFile is null
                    ? null
                    : string.Format(CultureInfo.InvariantCulture, "{0}, line {1}", row.SourceFile, row.SourceLine)),
        ];
    }

    private static string CrossingOf(BorderStatus row) =>
        string.Join(
            ", ",
            new[] { row.Crossing, row.Mode == CrossingMode.Any ? null : Codes<CrossingMode>.ToText(row.Mode) }
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase));

    private static string? SourceOf(BorderStatus row) =>
        row.Confidence == SourceConfidence.Unknown
            ? row.Source
            : $"{row.Source} (confidence {Codes<SourceConfidence>.ToText(row.Confidence)})".TrimStart();

    private static string StatusOf(BorderRouteStatus route) =>
        (Codes<RouteStatus>.ToText(route.Status) + (route.IsOver ? ", over" : "")).Marked(route.IsHypothetical);

    private static string FreshnessOf(BorderRouteStatus route) => route.IsHypothetical ? "hypothetical" : route.Age switch
    {
        ObservationAge.Fresh => "fresh",
        ObservationAge.Stale => "stale",
        _ => "very stale",
    };

    private static string Conflict(BorderStatus other, DateTimeOffset instant) => string.Format(
        CultureInfo.InvariantCulture,
        "level {0} on {1}{2}",
        ClosureLevels.At(other, instant),
        other.AsOf.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        other.Source is null ? "" : " by " + other.Source);
}
