using CaseTools.Borders;
using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>The ways out of each case: those to where it wants to go, and open ones that nobody named.</summary>
internal static class OptionsSheet
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns { get; } =
    [
        new("Rank", "Place in the queue.", CellKind.Number),
        new("Case", "The case id.", CellKind.Text, 20),
        new("Band", "The case's band.", CellKind.Text, 14),
        new("Route", "The route's id; empty where nobody has seen a route there.", CellKind.Text, 18),
        new("From", "The country that is left.", CellKind.Text, 14),
        new("To", "The country that is entered.", CellKind.Text, 16),
        new("Usable", "What the route is for all of the case together: usable, restricted, unknown or closed.", CellKind.Text, 12),
        new("Level", "Closure level for the member for whom it is highest: 0 open to 5 closed.", CellKind.Number),
        new("Why", "What decides it.", CellKind.Text, 60),
        new("Named", "Whether a member named the country; else it is an open way that nobody named.", CellKind.Text, 14),
        new("Closes", "When it closes for the first member for whom it does, in the offset of the scoring time.", CellKind.Instant),
        new("Stay days", "Days of stay that it gives a foreigner, the day of entry being day 1.", CellKind.Number),
        new("Cost", "Tickets and 30 days' living for all persons of the case.", CellKind.Number),
        new("Currency", "The currency of the cost.", CellKind.Text, 10),
        new("Funds / cost", "The case's funds as a multiple of the cost, rounded down.", CellKind.Number),
        new("Seen, days", "Full days since the observation.", CellKind.Number),
        new("Source", "Where the observation is from.", CellKind.Text, 24),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) => CaseReport.OneTable(
        CaseReportSheet.Options,
        Columns,
        new CountedRows(report.Assessments.Sum(assessment => assessment.Options.Count), report.Assessments.SelectMany(assessment => Rows(assessment, report))),
        "No way out is known, and no case has named a destination.");

    private static IEnumerable<ReportCell[]> Rows(CaseAssessment assessment, CaseReport report) =>
        assessment.Options.Select(option => Row(option, assessment, report));

    private static ReportCell[] Row(CaseOption option, CaseAssessment assessment, CaseReport report) =>
    [
        ReportCell.Number(assessment.Rank),
        ReportCell.OfCase(assessment.CaseId, assessment.Rank),
        ReportCell.Text(assessment.Band, report.ToneOf(assessment.Band)),
        ReportCell.Text(option.RouteId?.Marked(option.IsHypothetical)),
        ReportCell.Text(NameOf(option.FromCountry)),
        ReportCell.Text(NameOf(option.ToCountry)),
        ReportCell.Text(CodeText.Of(option.Usability.ToString()), ToneOf(option.Usability)),
        ReportCell.Number(option.Level),
        ReportCell.Text(option.Why),
        option.IsNamed ? ReportCell.Text("named") : ReportCell.Text("nobody named it", Tone.Muted),
        ReportCell.Instant(option.ClosesAt, report.AsOf.Offset, option.ClosesAt is null ? Tone.None : Tone.Warning),
        ReportCell.Number(option.StayDays),
        ReportCell.Number((double?)option.Cost),
        ReportCell.Text(option.Cost is null ? null : option.CostCurrency),
        ReportCell.Number((double?)option.FundsRatio, option.FundsRatio < 1 ? Tone.Warning : Tone.None),
        ReportCell.Number(option.AgeDays),
        ReportCell.Text(option.Source),
    ];

    private static string NameOf(string? country) => country is null ? "not known" : Countries.NameOf(country);

    private static Tone ToneOf(RouteUsability usability) => usability switch
    {
        RouteUsability.Usable => Tone.Standard,
        RouteUsability.Restricted => Tone.Priority,
        RouteUsability.Closed => Tone.Emergency,
        _ => Tone.Muted,
    };
}
