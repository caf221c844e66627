using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>The ways out of each case: those to where it wants to go, and open ones that nobody named.</summary>
internal static class OptionsSheet
{
    private const int BandPlace = 2;

    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns(Phrases phrases) =>
    [
        phrases.Column("column-rank", CellKind.Number) with { IsKey = true },
        phrases.Column("column-case", CellKind.Text, 20) with { IsKey = true },
        phrases.Column("column-band", CellKind.Text, 14),
        phrases.Column("options-route", CellKind.Text, 18),
        phrases.Column("column-from", CellKind.Text, 14),
        phrases.Column("options-to", CellKind.Text, 16),
        phrases.Column("options-usable", CellKind.Text, 14),
        phrases.Column("options-level", CellKind.Number),
        phrases.Column("options-why", CellKind.Text, 60),
        phrases.Column("options-named", CellKind.Text, 14),
        phrases.Column("options-closes", CellKind.Instant),
        phrases.Column("options-stay-days", CellKind.Number),
        phrases.Column("options-cost", CellKind.Amount),
        phrases.Column("options-currency", CellKind.Text, 10),
        phrases.Column("options-funds-ratio", CellKind.Number),
        phrases.Column("options-age", CellKind.Number) with { IsDetail = true },
        phrases.Column("options-source", CellKind.Text, 24) with { IsDetail = true },
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) => report.OneTable(
        CaseReportSheet.Options,
        Columns(report.Phrases),
        new CountedRows(report.Assessments.Sum(assessment => assessment.Options.Count), report.Assessments.SelectMany(assessment => Rows(assessment, report))),
        report.Phrases.Of("options-none"));

    /// <summary>The colour of what a way out is: that of a band which is as good or as bad.</summary>
    public static Tone ToneOf(RouteUsability usability) => usability switch
    {
        RouteUsability.Usable => Tone.Standard,
        RouteUsability.Restricted => Tone.Priority,
        RouteUsability.Closed => Tone.Emergency,
        _ => Tone.Muted,
    };

    private static IEnumerable<ReportCell[]> Rows(CaseAssessment assessment, CaseReport report) =>
        CaseRows.WithOneColour(assessment.Options.Select(option => Row(option, assessment, report)), BandPlace);

    private static ReportCell[] Row(CaseOption option, CaseAssessment assessment, CaseReport report)
    {
        var phrases = report.Phrases;
        return
        [
            ReportCell.Number(assessment.Rank),
            ReportCell.OfCase(assessment.CaseId, assessment.Rank),
            ReportCell.Text(assessment.BandText, report.ToneOf(assessment.Band)),
            ReportCell.Text(option.RouteId is { } route ? phrases.Marked(route, option.IsHypothetical) : null),
            ReportCell.Text(NameOf(option.FromCountry, phrases)),
            ReportCell.Text(NameOf(option.ToCountry, phrases)),
            ReportCell.Text(phrases.OfMember("usability-", option.Usability), ToneOf(option.Usability)),
            ReportCell.Number(option.Level),
            ReportCell.Text(option.Why),
            ReportCell.Text(phrases.Of(option.IsNamed ? "options-is-named" : "options-nobody-named"), option.IsNamed ? Tone.None : Tone.Muted),
            ReportCell.Instant(option.ClosesAt, report.AsOf.Offset, option.ClosesAt is null ? Tone.None : Tone.Warning),
            ReportCell.Number(option.StayDays),
            ReportCell.Number((double?)option.Cost),
            ReportCell.Text(option.Cost is null ? null : option.CostCurrency),
            ReportCell.Number((double?)option.FundsRatio, option.FundsRatio < 1 ? Tone.Warning : Tone.None),
            ReportCell.Number(option.AgeDays),
            ReportCell.Text(option.Source),
        ];
    }

    private static string NameOf(string? country, Phrases phrases) => country is null ? phrases.Of("report-not-known") : phrases.Country(country);
}
