using CaseTools.Borders;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>What is in force on each route, how old that is, and where sources differ.</summary>
internal static class BordersSheet
{
    // Who told it, in what words and in which file: these stand last.
    private const int Sources = 3;

    /// <summary>The columns.</summary>
    /// <param name="phrases">The words.</param>
    /// <param name="showsSources">Whether it is said who told it, in what words and in which file: that is for the team alone.</param>
    public static IReadOnlyList<ReportColumn> Columns(Phrases phrases, bool showsSources) =>
        showsSources ? All(phrases) : [.. All(phrases).Take(All(phrases).Count - Sources)];

    private static IReadOnlyList<ReportColumn> All(Phrases phrases) =>
    [
        phrases.Column("borders-route", CellKind.Text, 18) with { IsKey = true },
        phrases.Column("column-from", CellKind.Text, 14),
        phrases.Column("borders-to", CellKind.Text, 14),
        phrases.Column("borders-crossing", CellKind.Text, 18),
        phrases.Column("borders-status", CellKind.Text, 14),
        phrases.Column("borders-level", CellKind.Number),
        phrases.Column("borders-adds", CellKind.Number),
        phrases.Column("borders-closes", CellKind.Instant),
        phrases.Column("borders-addressee", CellKind.Text, 16),
        phrases.Column("borders-visa", CellKind.Text, 12),
        phrases.Column("borders-stay-days", CellKind.Number),
        phrases.Column("borders-stay-rule", CellKind.Text, 30),
        phrases.Column("borders-observed", CellKind.Instant),
        phrases.Column("borders-age", CellKind.Number),
        phrases.Column("borders-freshness", CellKind.Text, 14),
        phrases.Column("borders-conflicts", CellKind.Text, 26),
        phrases.Column("borders-source", CellKind.Text, 30) with { IsDetail = true },
        phrases.Column("borders-note", CellKind.Text, 30) with { IsDetail = true },
        phrases.Column("borders-place", CellKind.Text, 20) with { IsDetail = true },
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report)
    {
        var data = new BorderData(report.Assessments[0].BorderData);
        var review = BorderReview.Of(data, report.AsOf, report.Model.Border.Staleness);
        return report.OneTable(
            CaseReportSheet.Borders,
            Columns(report.Phrases, report.Privacy.ShowsCases()),
            review.Select(route => Row(route, report.Phrases, report.Privacy.ShowsCases())).ToArray(),
            report.Phrases.Of("borders-none"));
    }

    private static ReportCell[] Row(BorderRouteStatus route, Phrases phrases, bool showsSources)
    {
        var row = route.Observation;
        var offset = route.AsOf.Offset;
        ReportCell[] cells =
        [
            ReportCell.Text(route.RouteId),
            ReportCell.Text(phrases.Country(route.FromCountry)),
            ReportCell.Text(row.IsRule ? phrases.Of("borders-every-route") : phrases.Country(route.ToCountry)),
            ReportCell.Text(CrossingOf(row, phrases)),
            ReportCell.Text(StatusOf(route, phrases), route.IsHypothetical ? Tone.Warning : Tone.None),
            ReportCell.Number(row.IsRule && row.Level is null ? null : route.Level),
            ReportCell.Number(row.LevelModifier),
            ReportCell.Instant(route.ClosingAt, offset),
            ReportCell.Text(row.AddresseeAndNationality(phrases.Language)),
            ReportCell.Text(phrases.OfMember("visa-", row.Visa)),
            ReportCell.Number(row.StayDays),
            ReportCell.Text(StayRuleReader.Of(row).InWords(row.StayDays, CalendarDates.DateOf(route.AsOf), phrases)),
            ReportCell.Instant(row.AsOf, offset),
            ReportCell.Number(route.IsHypothetical ? null : Math.Floor(route.AgeDays)),
            ReportCell.Text(FreshnessOf(route, phrases), route.IsHypothetical || route.Age != ObservationAge.Fresh ? Tone.Warning : Tone.None),
            ReportCell.Text(string.Join("; ", route.Conflicts.Select(other => Conflict(other, route.AsOf, phrases, showsSources))), route.Conflicts.Count > 0 ? Tone.Warning : Tone.None),
            ReportCell.Text(SourceOf(row, phrases)),
            ReportCell.Text(row.Note),
            ReportCell.Text(row.SourceFile is null ? null : phrases.Of("borders-line-of-file", row.SourceFile, row.SourceLine)),
        ];
        return showsSources ? cells : [.. cells.Take(cells.Length - Sources)];
    }

    private static string CrossingOf(BorderStatus row, Phrases phrases) =>
        string.Join(
            ", ",
            new[] { row.Crossing, row.Mode == CrossingMode.Any ? null : phrases.OfMember("mode-", row.Mode) }
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase));

    private static string? SourceOf(BorderStatus row, Phrases phrases)
    {
        if (row.Confidence == SourceConfidence.Unknown)
        {
            return row.Source;
        }

        var trusted = phrases.OfMember("confidence-", row.Confidence);
        return row.Source is { } source ? $"{source} ({trusted})" : $"({trusted})";
    }

    private static string StatusOf(BorderRouteStatus route, Phrases phrases)
    {
        var status = phrases.OfMember("route-status-", route.Status);
        return phrases.Marked(route.IsOver ? phrases.Of("borders-status-over", status) : status, route.IsHypothetical);
    }

    private static string FreshnessOf(BorderRouteStatus route, Phrases phrases) =>
        route.IsHypothetical ? phrases.Of("borders-hypothetical") : phrases.OfMember("freshness-", route.Age);

    private static string Conflict(BorderStatus other, DateTimeOffset instant, Phrases phrases, bool showsSources) => phrases.Of(
        other.Source is null || !showsSources ? "borders-conflict" : "borders-conflict-by",
        ClosureLevels.At(other, instant),
        CalendarDates.ToText(other.AsOf.UtcDateTime),
        other.Source);
}
