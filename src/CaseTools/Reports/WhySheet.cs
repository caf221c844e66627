using System.Text.RegularExpressions;
using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>Every reason of every score: the points of a case add up to its score.</summary>
internal static class WhySheet
{
    // By these the report of an earlier day is read again: see CaseReportReader.
    public const string Case = "column-case";
    public const string Part = "why-part";
    public const string Points = "why-points";
    public const string Reason = "why-reason";
    public const string BorderRow = "why-border-row";
    public const string Rule = "why-rule";
    public const string FloorPart = "why-part-floor";

    private const int BandPlace = 2;
    private const string FloorRule = "floors.";
    private const string TimePattern = @"\d{4}-\d{2}-\d{2} \d{2}:\d{2}Z";

    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns(Phrases phrases) =>
    [
        phrases.Column("column-rank", CellKind.Number) with { IsKey = true },
        phrases.Column(Case, CellKind.Text, 20) with { IsKey = true },
        phrases.Column("column-band", CellKind.Text, 14),
        phrases.Column(Part, CellKind.Text, 14),
        phrases.Column(Points, CellKind.Number),
        phrases.Column("why-maximum", CellKind.Number),
        phrases.Column(Reason, CellKind.Text, 70),
        phrases.Column("why-input", CellKind.Text, 22) with { IsDetail = true },
        phrases.Column("why-file", CellKind.Text, 22) with { IsDetail = true },
        phrases.Column("column-line", CellKind.Number) with { IsDetail = true },
        phrases.Column(BorderRow, CellKind.Text, 34) with { IsDetail = true },
        phrases.Column(Rule, CellKind.Text, 36) with { IsDetail = true },
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) =>
        report.OneTable(
            CaseReportSheet.Why,
            Columns(report.Phrases),
            new CountedRows(report.Assessments.Sum(RowsOf), report.Assessments.SelectMany(assessment => CaseRows.WithOneColour(Rows(assessment, report), BandPlace))),
            report.Phrases.Of("report-no-case"),
            new ReportTotal(report.Phrases.Of(Points), TotalKind.Sum, report.Assessments.Sum(assessment => assessment.Score)));

    /// <summary>The id of the floor that a row's rule names; null where it names none.</summary>
    public static string? FloorIdOf(string rule) => rule.StartsWith(FloorRule, StringComparison.Ordinal) ? rule.Substring(FloorRule.Length) : null;

    /// <summary>
    /// Finds the observation that a cell of the column <see cref="BorderRow"/> names, as <see cref="BorderStatus.ToString"/> says it; null where
    /// the cell is empty.
    /// </summary>
    public static Func<string, string?> ObservationIn(Phrases phrases)
    {
        // The file's name and line stand behind it.
        const string route = "ROUTE", time = "TIME";
        var pattern = Regex.Escape(phrases.Of("why-observation", route, time)).Replace(route, "(.*)").Replace(time, $"({TimePattern})");
        var observation = new Regex("^" + pattern, RegexOptions.CultureInvariant);
        var mark = phrases.Of("what-if-mark", "");
        return cell =>
        {
            var text = cell.StartsWith(mark, StringComparison.Ordinal) ? cell.Substring(mark.Length) : cell;
            return text.Length == 0 ? null
                : observation.Match(text) is { Success: true } match ? BorderStatus.NameOf(match.Groups[1].Value, match.Groups[2].Value)
                : text;
        };
    }

    private static int RowsOf(CaseAssessment assessment) =>
        (assessment.Decision is null ? 0 : 1) + assessment.ReasonCount + (IsCut(assessment) ? 1 : 0) + assessment.Floors.Count;

    private static bool IsCut(CaseAssessment assessment) => assessment.UncappedScore > assessment.Score;

    private static IEnumerable<ReportCell[]> Rows(CaseAssessment assessment, CaseReport report)
    {
        var phrases = report.Phrases;
        if (assessment.Decision is { } decision)
        {
            var text = string.Join(" ", new[] { decision.Text }.Concat(decision.Notes));
            yield return Row(assessment, report, phrases.Of("why-part-decision"), new UrgencyReason(default, 0, 0, text, null, "decision", null, 0, null));
        }

        foreach (var reason in assessment.Reasons)
        {
            yield return Row(assessment, report, reason.PartText, reason);
        }

        if (IsCut(assessment))
        {
            var cut = assessment.Score - assessment.UncappedScore;
            yield return Row(
                assessment,
                report,
                phrases.Of("why-part-score"),
                new UrgencyReason(default, cut, assessment.Model.Cap, phrases.Of("why-cut", assessment.UncappedScore, assessment.Model.Cap), null, "cap", null, 0, null));
        }

        foreach (var floor in assessment.Floors)
        {
            var text = phrases.Of(floor.Raised ? "why-floor-raises" : "why-floor", floor.Id, phrases.BandName(floor.AtLeast), floor.Text);
            yield return Row(assessment, report, phrases.Of(FloorPart), new UrgencyReason(default, 0, 0, text, null, FloorRule + floor.Id, null, 0, null));
        }
    }

    private static ReportCell[] Row(CaseAssessment assessment, CaseReport report, string part, UrgencyReason reason) =>
    [
        ReportCell.Number(assessment.Rank),
        ReportCell.OfCase(assessment.CaseId, assessment.Rank),
        ReportCell.Text(assessment.BandText, report.ToneOf(assessment.Band)),
        ReportCell.Text(part),
        ReportCell.Number(reason.Points),
        ReportCell.Number(reason.Maximum),
        ReportCell.Text(reason.Text),
        ReportCell.Text(reason.Field),
        ReportCell.Text(reason.SourceFile),
        ReportCell.Number(reason.SourceLine > 0 ? reason.SourceLine : null),
        ReportCell.Text(reason.BorderRow is { } row ? BorderRowOf(row, report.Phrases) : null),
        ReportCell.Text(reason.Rule),
    ];

    private static string BorderRowOf(BorderStatus row, Phrases phrases)
    {
        var observation = phrases.Of("why-observation", row.RouteId, row.SeenAt);
        var place = row.SourceFile is null ? observation : phrases.Of("why-observation-in-file", observation, row.SourceFile, row.SourceLine);
        return phrases.Marked(place, row.IsHypothetical);
    }
}
