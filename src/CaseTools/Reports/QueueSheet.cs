using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>The cases in the order in which they are to be called.</summary>
internal static class QueueSheet
{
    // By these the report of an earlier day is read again: see CaseReportReader.
    public const string Rank = "queue-rank";
    public const string Case = "queue-case";
    public const string Band = "queue-band";
    public const string ComputedBand = "queue-computed-band";
    public const string Score = "queue-score";

    private const int TopReasons = 3;

    /// <summary>The columns.</summary>
    /// <param name="phrases">The words.</param>
    /// <param name="recipient">The partner whose names for the cases stand there too; null for none.</param>
    public static IReadOnlyList<ReportColumn> Columns(Phrases phrases, string? recipient = null) =>
    [
        .. Always(phrases),
        .. recipient is null ? [] : new[] { Pseudonym(phrases, recipient) },
    ];

    private static ReportColumn Pseudonym(Phrases phrases, string recipient) =>
        phrases.Column("queue-pseudonym", CellKind.Text, 18) with { Header = phrases.Of("queue-pseudonym", recipient) };

    private static IReadOnlyList<ReportColumn> Always(Phrases phrases) =>
    [
        phrases.Column(Rank, CellKind.Number) with { IsKey = true },
        phrases.Column(Case, CellKind.Text, 20) with { IsKey = true },
        phrases.Column("queue-name", CellKind.Text, 14),
        phrases.Column("queue-persons", CellKind.Number),
        phrases.Column(Band, CellKind.Text, 14),
        phrases.Column(ComputedBand, CellKind.Text, 14) with { IsDetail = true },
        phrases.Column(Score, CellKind.Number),
        phrases.Column("queue-range", CellKind.Text, 14) with { IsDetail = true },
        phrases.Column("queue-border", CellKind.Number) with { IsDetail = true },
        phrases.Column("queue-dependants", CellKind.Number) with { IsDetail = true },
        phrases.Column("queue-reasons", CellKind.Text, 60),
        phrases.Column("queue-next-action", CellKind.Text, 18),
        phrases.Column("queue-contact-by", CellKind.Instant),
        phrases.Column("queue-days-left", CellKind.Number),
        phrases.Column("queue-caseworker", CellKind.Text, 14),
        phrases.Column("queue-country", CellKind.Text, 14),
        phrases.Column("queue-languages", CellKind.Text, 12),
        phrases.Column("queue-safe", CellKind.Text, 12),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) =>
        report.OneTable(
            CaseReportSheet.Queue,
            Columns(report.Phrases, report.Pseudonyms?.Recipient),
            new CountedRows(report.Assessments.Count, report.Assessments.Select(assessment => Row(assessment, report))),
            report.Phrases.Of("report-no-case"),
            new ReportTotal(report.Phrases.Of(Case), TotalKind.Count, report.Assessments.Count),
            new ReportTotal(report.Phrases.Of("queue-persons"), TotalKind.Sum, report.Assessments.Sum(assessment => assessment.Persons)));

    private static ReportCell[] Row(CaseAssessment assessment, CaseReport report)
    {
        var phrases = report.Phrases;
        var daysLeft = report.DaysTo(assessment.ContactBy);
        return
        [
            ReportCell.Number(assessment.Rank),
            ReportCell.OfCase(assessment.CaseId, assessment.Rank),
            ReportCell.Text(assessment.LeadName),
            ReportCell.Number(assessment.Persons),
            ReportCell.Text(assessment.BandText, report.ToneOf(assessment.Band)),
            ReportCell.Text(phrases.BandName(assessment.ComputedBand), assessment.ComputedBand == assessment.Band ? Tone.Muted : report.ToneOf(assessment.ComputedBand)),
            ReportCell.Number(assessment.Score),
            ReportCell.Text(RangeOf(assessment.ScoreRange, phrases)),
            ReportCell.Number(assessment.BorderScore),
            ReportCell.Number(assessment.DependantScore),
            ReportCell.Text(ReasonsOf(assessment, phrases)),
            ReportCell.Text(assessment.NextAction),
            ReportCell.Instant(assessment.ContactBy, report.AsOf.Offset),
            ReportCell.Number(daysLeft, daysLeft <= 1 ? Tone.Warning : Tone.None),
            ReportCell.Text(assessment.Lead.Caseworker),
            ReportCell.Text(CountryOf(assessment, phrases)),
            ReportCell.Text(string.Join(", ", assessment.Lead.Languages ?? [])),
            ReportCell.Text(
                phrases.OfMember("answer-", assessment.Lead.SafeToContact),
                assessment.Lead.SafeToContact == YesNo.No ? Tone.Warning : Tone.None),
            .. report.Pseudonyms is { } pseudonyms ? new[] { ReportCell.Text(pseudonyms.Of(assessment.CaseId)) } : [],
        ];
    }

    private static string RangeOf(ScoreRange range, Phrases phrases) => range.LowBand == range.HighBand
        ? phrases.Of("report-from-to", range.Low, range.High)
        : phrases.Of("queue-from-to-bands", range.Low, range.High, phrases.BandName(range.LowBand), phrases.BandName(range.HighBand));

    private static string ReasonsOf(CaseAssessment assessment, Phrases phrases)
    {
        var reasons = assessment.Reasons
            .Where(reason => reason.Points > 0)
            .OrderByDescending(reason => reason.Points)
            .Take(TopReasons)
            .Select(reason => reason.ToString());
        var raised = assessment.Floors
            .Where(floor => floor.Raised)
            .Select(floor => phrases.Of("queue-raised", phrases.BandName(floor.AtLeast), floor.Id, floor.Text));
        string[] decided = assessment.Decision is { } decision ? [decision.Text, .. decision.Notes] : [];
        return string.Join("\n", decided.Concat(raised).Concat(reasons));
    }

    private static string CountryOf(CaseAssessment assessment, Phrases phrases) =>
        assessment.Country is not { } country ? phrases.Of("report-not-known") : phrases.Country(country) + (assessment.IsCountryAssumed ? " ?" : "");
}
