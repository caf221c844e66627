using System.Globalization;
using System.Text.RegularExpressions;
using CaseTools.Borders;

namespace CaseTools.Reports;

/// <summary>Every reason of every score: the points of a case add up to its score.</summary>
internal static class WhySheet
{
    // By these the report of an earlier day is read again: see CaseReportReader.
    public const string CaseHeader = "Case";
    public const string PartHeader = "Part";
    public const string PointsHeader = "Points";
    public const string ReasonHeader = "Reason";
    public const string BorderRowHeader = "Border row";
    public const string RuleHeader = "Rule";
    public const string FloorPart = "Floor";

    private const string FloorRule = "floors.";

    // What BorderStatus says of itself; the file's name and line stand behind it.
    private static readonly Regex Observation = new(@"^.* as of \d{4}-\d{2}-\d{2} \d{2}:\d{2}Z", RegexOptions.CultureInvariant);

    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns { get; } =
    [
        new("Rank", "Place in the queue.", CellKind.Number),
        new(CaseHeader, "The case id.", CellKind.Text, 20),
        new("Band", "The case's band.", CellKind.Text, 14),
        new(PartHeader, "The part of the score.", CellKind.Text, 14),
        new(PointsHeader, "Points of this reason; a case's points add up to its score.", CellKind.Number),
        new("Maximum", "Most points of the part.", CellKind.Number),
        new(ReasonHeader, "The reason in words.", CellKind.Text, 70),
        new("Input", "The field of the record that it rests on.", CellKind.Text, 22),
        new("File", "The record's file.", CellKind.Text, 22),
        new("Line", "Its line in that file.", CellKind.Number),
        new(BorderRowHeader, "The border observation that it rests on: route id, time of the observation (UTC) and line of its file.", CellKind.Text, 28),
        new(RuleHeader, "The rule of the model. Weights are policy choices, not measured facts.", CellKind.Text, 36),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) =>
        CaseReport.OneTable(
            CaseReportSheet.Why,
            Columns,
            new CountedRows(report.Assessments.Sum(RowsOf), report.Assessments.SelectMany(assessment => Rows(assessment, report))),
            "No case.");

    /// <summary>The id of the floor that a row's rule names; null where it names none.</summary>
    public static string? FloorIdOf(string rule) => rule.StartsWith(FloorRule, StringComparison.Ordinal) ? rule.Substring(FloorRule.Length) : null;

    /// <summary>The observation that a cell of the column <see cref="BorderRowHeader"/> names; null where it is empty.</summary>
    public static string? ObservationOf(string cell)
    {
        var text = cell.StartsWith(WhatIf.Mark, StringComparison.Ordinal) ? cell.Substring(WhatIf.Mark.Length) : cell;
        return text.Length == 0 ? null : Observation.Match(text) is { Success: true } match ? match.Value : text;
    }

    private static int RowsOf(CaseAssessment assessment) =>
        (assessment.Decision is null ? 0 : 1) + assessment.ReasonCount + (IsCut(assessment) ? 1 : 0) + assessment.Floors.Count;

    private static bool IsCut(CaseAssessment assessment) => assessment.UncappedScore > assessment.Score;

    private static IEnumerable<ReportCell[]> Rows(CaseAssessment assessment, CaseReport report)
    {
        if (assessment.Decision is { } decision)
        {
            var text = string.Join(" ", new[] { decision.Text }.Concat(decision.Notes));
            yield return Row(assessment, report, "Decision", new UrgencyReason(default, 0, 0, text, null, "decision", null, 0, null));
        }

        foreach (var reason in assessment.Reasons)
        {
            yield return Row(assessment, report, reason.Part.ToString(), reason);
        }

        if (IsCut(assessment))
        {
            var cut = assessment.Score - assessment.UncappedScore;
            var text = string.Format(
                CultureInfo.InvariantCulture,
                "The parts add up to {0}: cut at {1}.",
                assessment.UncappedScore,
                assessment.Model.Cap);
            yield return Row(
                assessment,
                report,
                "Score",
                new UrgencyReason(default, cut, assessment.Model.Cap, text, null, "cap", null, 0, null));
        }

        foreach (var floor in assessment.Floors)
        {
            var text = $"{floor.Id}, at least {floor.AtLeast}{(floor.Raised ? ": raises the band" : "")}. {floor.Text}";
            yield return Row(assessment, report, FloorPart, new UrgencyReason(default, 0, 0, text, null, FloorRule + floor.Id, null, 0, null));
        }
    }

    private static ReportCell[] Row(CaseAssessment assessment, CaseReport report, string part, UrgencyReason reason) =>
    [
        ReportCell.Number(assessment.Rank),
        ReportCell.OfCase(assessment.CaseId, assessment.Rank),
        ReportCell.Text(assessment.Band, report.ToneOf(assessment.Band)),
        ReportCell.Text(part),
        ReportCell.Number(reason.Points),
        ReportCell.Number(reason.Maximum),
        ReportCell.Text(reason.Text),
        ReportCell.Text(reason.Field),
        ReportCell.Text(reason.SourceFile),
        ReportCell.Number(reason.SourceLine > 0 ? reason.SourceLine : null),
        ReportCell.Text(BorderRowOf(reason.BorderRow)),
        ReportCell.Text(reason.Rule),
    ];

    private static string? BorderRowOf(BorderStatus? row) => row is null
        ? null
        : (row.SourceFile is null
            ? row.ToString()
            : string.Format(CultureInfo.InvariantCulture, "{0} ({1}, line {2})", row, row.SourceFile, row.SourceLine)).Marked(row.IsHypothetical);
}
