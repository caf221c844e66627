using System.Globalization;
using CaseTools.Borders;
using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>What the columns, codes, bands and rules mean: the model in words.</summary>
internal static class DictionarySheet
{
    private static readonly IReadOnlyList<ReportColumn> TermColumns =
    [
        new("Where", "Where the term stands.", CellKind.Text, 24),
        new("Term", "The term.", CellKind.Text, 30),
        new("Meaning", "What it means.", CellKind.Text, 100),
    ];

    private const string BorderMeaning =
        "The closure level of the best way out (0 open, 1 friction, 2 scarce transport, 3 restricted or not known, 4 closing or a visa missing, 5 closed) " +
        "and the exposure of the most exposed member (0 settled, 1 staying, 2 stay ends soon, 3 inside a country of concern, 4 inside and barred or singled out) " +
        "give the points of the model's matrix.";

    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns => TermColumns;

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) =>
        CaseReport.OneTable(
            CaseReportSheet.Dictionary,
            TermColumns,
            Bands(report).Concat(Floors(report)).Concat(Parts(report)).Concat(SheetColumns()).Concat(AllCodes()).ToArray(),
            "");

    private static IEnumerable<ReportCell[]> Bands(CaseReport report) => report.Model.Bands.Select(band =>
        new[] { ReportCell.Text("Band"), ReportCell.Text(band.Name, report.ToneOf(band.Name)), ReportCell.Text($"Score of {Text(band.From)} or more. Contact within {band.ContactWithin}.") });

    private static IEnumerable<ReportCell[]> Floors(CaseReport report) => report.Model.Floors.Select(floor =>
        Row(
            "Floor",
            floor.Id,
            $"At least {floor.AtLeast} when {ConditionOf(floor)}.{(floor.Task is null ? "" : $" {floor.Task} within {Text(floor.WithinHours!.Value)} h.")}"));

    private static string ConditionOf(UrgencyFloor floor) => floor.When switch
    {
        FloorCondition.SelfHarmImminent => "self-harm is imminent",
        FloorCondition.SeriousSafeguardingSign => "there is a sign of self-injury, harm to others, violence, exploitation or an acute medical need",
        FloorCondition.InsideSummonsServed => "a member inside has a summons, is called up or is with a unit",
        FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild => "a member inside left a unit or is wanted, or a child is separated, wherever",
        FloorCondition.RoofOrStayEnds => $"the roof or the stay ends in {Text(floor.Days!.Value)} days or less, or is overdue but not yet lapsed",
        FloorCondition.InsideAndEveryRouteCloses => $"a member inside has a route still open, and every such route closes within {Text(floor.Hours!.Value)} h",
        FloorCondition.InsideMustReport => $"a member inside must report in {Text(floor.Days!.Value)} days or less, or is overdue but not yet lapsed",
        _ => $"a member outside is sought by the military and the stay ends in {Text(floor.Days!.Value)} days or less, past included",
    };

    private static IEnumerable<ReportCell[]> Parts(CaseReport report)
    {
        var model = report.Model;
        yield return Part(UrgencyPart.Border, model.Border.Max, BorderMeaning);
        yield return Part(
            UrgencyPart.Dependants,
            model.Dependants.Max,
            "Children, a separated child, a sole carer, specific needs, co-travellers.");
        yield return Part(UrgencyPart.Threat, model.Threat.Max, "How near the draft is to the most threatened member.");
        yield return Part(
            UrgencyPart.Deadline,
            model.Deadline.Max,
            "Calendar days to the nearest of roof, end of stay, summons, stated deadlines, and the closing of the last open route.");
        yield return Part(
            UrgencyPart.Documents,
            model.Documents.Max,
            "Passport, visas, guardian's consent, right to stay, exit ban: added up for the person who lacks most.");
        yield return Part(
            UrgencyPart.Means,
            model.Means.Max,
            "Funds against the cost of the cheapest ticket and 30 days for every person.");
        yield return Part(
            UrgencyPart.Safeguarding,
            model.Safeguarding.Max,
            "The highest sign that somebody may come to harm, and more where a second member shows one.");
        yield return Row(
            "Deadline",
            "roof, stay, summons",
            "The last day of the accommodation; the last day of the stay; the day on which a summons says to report.");
        yield return Row(
            "Deadline",
            "routes close",
            "The closing of the last route that is still open to a member, where every such route has a closing time.");
        yield return Row(
            "Deadline",
            "lapsed",
            $"More than {Text(model.Deadline.LapsesAfterDays)} days past: no longer the nearest deadline, to be asked about.");
        yield return Row(
            "Contact by",
            "Rule",
            "The earliest of: the band's hours; each task; half of the time left to the nearest deadline ahead; 24 h where a date is overdue.");
        yield return Row(
            "Scenario",
            WhatIf.Mark.TrimEnd(),
            "Rests on hypothetical border rows that were given with -Scenario: what would be, not what is.");
        yield return Row("Score", "Cut", $"The parts' sum is cut at {Text(model.Cap)}.");
    }

    private static IEnumerable<ReportCell[]> SheetColumns()
    {
        (CaseReportSheet Sheet, IEnumerable<ReportColumn> Columns)[] sheets =
        [
            (CaseReportSheet.Summary, SummarySheet.Columns),
            (CaseReportSheet.Queue, QueueSheet.Columns),
            (CaseReportSheet.Deadlines, DeadlinesSheet.Columns),
            (CaseReportSheet.Why, WhySheet.Columns),
            (CaseReportSheet.Changed, ChangedSheet.Columns),
            (CaseReportSheet.Options, OptionsSheet.Columns),
            (CaseReportSheet.Borders, BordersSheet.Columns),
            (CaseReportSheet.Quality, QualitySheet.Columns),
        ];
        return sheets.SelectMany(sheet => sheet.Columns.Select(column => Row($"Sheet {sheet.Sheet}", column.Header, column.Explanation)));
    }

    private static IEnumerable<ReportCell[]> AllCodes() =>
    [
        Row("Code", IntakeFields.Role, string.Join(", ", Codes<CaseRole>.Names)),
        Row("Code", IntakeFields.DraftStatus, string.Join(", ", Codes<DraftStatus>.Names)),
        Row("Code", IntakeFields.StayBasis, string.Join(", ", Codes<StayBasis>.Names)),
        Row("Code", IntakeFields.TravelPassport, string.Join(", ", Codes<TravelPassport>.Names)),
        Row("Code", IntakeFields.ExitBan, string.Join(", ", Codes<ExitBan>.Names)),
        Row("Code", IntakeFields.GuardianConsent, string.Join(", ", Codes<GuardianConsent>.Names)),
        Row("Code", IntakeFields.Safeguarding, string.Join(", ", Codes<SafeguardingSign>.Names)),
        Row("Code", BorderColumns.Status, string.Join(", ", Codes<RouteStatus>.Names)),
    ];

    private static ReportCell[] Part(UrgencyPart part, int maximum, string meaning) =>
        Row("Part", $"{part}, 0 to {Text(maximum)}", meaning);

    private static ReportCell[] Row(string where, string term, string meaning) =>
        [ReportCell.Text(where), ReportCell.Text(term), ReportCell.Text(meaning)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
