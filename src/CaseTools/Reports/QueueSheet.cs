using System.Globalization;
using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>The cases in the order in which they are to be called.</summary>
internal static class QueueSheet
{
    // By these the report of an earlier day is read again: see CaseReportReader.
    public const string RankHeader = "Rank";
    public const string CaseHeader = "Case";
    public const string BandHeader = "Band";
    public const string ComputedBandHeader = "Computed band";
    public const string ScoreHeader = "Score";

    private const int TopReasons = 3;

    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns { get; } =
    [
        new(RankHeader, "Place in the queue: by band, then score before the cut, then nearest deadline, then case id.", CellKind.Number),
        new(CaseHeader, "The lead's case id, else the submission's id, else the place in the file.", CellKind.Text, 20),
        new("Name", "The lead's first name or alias; initials where the first name cannot be told from the full name.", CellKind.Text, 14),
        new("Persons", "Persons of the case: those with a record, or more where the records speak of more.", CellKind.Number),
        new(BandHeader, "The band in which the case stands: the computed one, or the one that a caseworker decided.", CellKind.Text, 14),
        new(ComputedBandHeader, "How urgent the model has the case: by its score, or higher where a floor applies.", CellKind.Text, 14),
        new(
            ScoreHeader,
            "The sum of the seven parts, cut at the model's cap. It orders the queue; it does not measure a person's worth.",
            CellKind.Number),
        new(
            "Range",
            "Between what the score and the band may stand once every open question is answered: the best answers, the worst ones.",
            CellKind.Text,
            14),
        new("Border", "Part 1: how closed the best way out is, and how exposed the most exposed member.", CellKind.Number),
        new("Dependants", "Part 2: children, separated children, carers, specific needs, co-travellers.", CellKind.Number),
        new("Top reasons", "A caseworker's decision, then the reasons with the most points. All of them stand on the sheet Why.", CellKind.Text, 58),
        new("Next action", "What to do next, and within how many hours of the scoring time.", CellKind.Text, 18),
        new("Contact by", "By when the case is to be contacted, in the offset of the scoring time.", CellKind.Instant),
        new("Days left", "Calendar days from the scoring date to that date.", CellKind.Number),
        new("Caseworker", "The caseworker in charge.", CellKind.Text, 14),
        new("Country", "Where the lead is now; a question mark where that is assumed.", CellKind.Text, 14),
        new("Languages", "The lead's languages.", CellKind.Text, 12),
        new("Safe to contact", "Whether it is safe to contact the lead.", CellKind.Text, 12),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) =>
        CaseReport.OneTable(
            CaseReportSheet.Queue,
            Columns,
            new CountedRows(report.Assessments.Count, report.Assessments.Select(assessment => Row(assessment, report))),
            "No case.");

    private static ReportCell[] Row(CaseAssessment assessment, CaseReport report)
    {
        var contactOn = CalendarDates.DateOf(assessment.ContactBy.ToOffset(report.AsOf.Offset));
        var daysLeft = (contactOn - CalendarDates.DateOf(report.AsOf)).Days;
        return
        [
            ReportCell.Number(assessment.Rank),
            ReportCell.OfCase(assessment.CaseId, assessment.Rank),
            ReportCell.Text(assessment.LeadName),
            ReportCell.Number(assessment.Persons),
            ReportCell.Text(assessment.Band, report.ToneOf(assessment.Band)),
            ReportCell.Text(assessment.ComputedBand, assessment.ComputedBand == assessment.Band ? Tone.Muted : report.ToneOf(assessment.ComputedBand)),
            ReportCell.Number(assessment.Score),
            ReportCell.Text(RangeOf(assessment.ScoreRange)),
            ReportCell.Number(assessment.BorderScore),
            ReportCell.Number(assessment.DependantScore),
            ReportCell.Text(ReasonsOf(assessment)),
            ReportCell.Text(assessment.NextAction),
            ReportCell.Instant(assessment.ContactBy, report.AsOf.Offset),
            ReportCell.Number(daysLeft, daysLeft <= 1 ? Tone.Warning : Tone.None),
            ReportCell.Text(assessment.Lead.Caseworker),
            ReportCell.Text(CountryOf(assessment)),
            ReportCell.Text(string.Join(", ", assessment.Lead.Languages ?? [])),
            ReportCell.Text(
                assessment.Lead.SafeToContact == YesNo.Unknown ? "not known" : Codes<YesNo>.ToText(assessment.Lead.SafeToContact),
                assessment.Lead.SafeToContact == YesNo.No ? Tone.Warning : Tone.None),
        ];
    }

    private static string RangeOf(ScoreRange range) => range.LowBand == range.HighBand
        ? string.Format(CultureInfo.InvariantCulture, "{0} to {1}", range.Low, range.High)
        : string.Format(CultureInfo.InvariantCulture, "{0} to {1}, {2} to {3}", range.Low, range.High, range.LowBand, range.HighBand);

    private static string ReasonsOf(CaseAssessment assessment)
    {
        var reasons = assessment.Reasons
            .Where(reason => reason.Points > 0)
            .OrderByDescending(reason => reason.Points)
            .Take(TopReasons)
            .Select(reason => $"{reason.Part} {reason.Points}: {reason.Text}");
        var raised = assessment.Floors
            .Where(floor => floor.Raised)
            .Select(floor => $"Raised to {floor.AtLeast} by {floor.Id}: {floor.Text}");
        string[] decided = assessment.Decision is { } decision ? [decision.Text, .. decision.Notes] : [];
        return string.Join("\n", decided.Concat(raised).Concat(reasons));
    }

    private static string CountryOf(CaseAssessment assessment) =>
        assessment.Country is not { } country ? "not known" : Countries.NameOf(country) + (assessment.IsCountryAssumed ? " ?" : "");
}
