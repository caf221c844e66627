using CaseTools.Borders;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>
/// What a report is made from, and the sheets that it is made into. Privacy level Team: case ids and first names, no restricted
/// field.
/// </summary>
/// <param name="Assessments">The cases of one scoring run, in the order of their ranks; at least one.</param>
/// <param name="Files">The files that the records came from.</param>
/// <param name="Title">The report's title.</param>
internal sealed record CaseReport(IReadOnlyList<CaseAssessment> Assessments, IReadOnlyList<IntakeReport> Files, string Title)
{
    /// <summary>What became of the cases since an earlier scoring; null where they are held against none.</summary>
    public IReadOnlyList<CaseChange>? Changes { get; init; }

    /// <summary>Whose report it is; null where that is not said.</summary>
    public string? Organisation { get; init; }

    /// <summary>Whether each case has a page of its own after the sheets.</summary>
    public bool HasCasePages { get; init; }

    /// <summary>The words of what the report itself says.</summary>
    public Phrases Phrases => Phrases.In(Assessments[0].Language);

    /// <summary>The sheets that it can be made into: Changed only where there is something to hold the cases against.</summary>
    public IEnumerable<CaseReportSheet> DefaultSheets =>
        ((CaseReportSheet[])Enum.GetValues(typeof(CaseReportSheet))).Where(sheet => sheet != CaseReportSheet.Changed || Changes is not null);

    /// <summary>The scoring time.</summary>
    public DateTimeOffset AsOf => Assessments[0].AsOf;

    /// <summary>The model.</summary>
    public UrgencyModel Model => Assessments[0].Model;

    /// <summary>The scoring time as people read it.</summary>
    public string AsOfText => Instants.ToText(AsOf);

    /// <summary>The route ids of the hypothetical rows; empty where the report rests on facts alone.</summary>
    public IReadOnlyList<string> ScenarioRoutes => Assessments[0].Scenario
        .Select(row => row.RouteId)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(id => id, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The colour of a band: by its place among the model's bands, whatever its name.</summary>
    public Tone ToneOf(string band) =>
        Model.IndexOfBand(band) switch { 0 => Tone.Emergency, 1 => Tone.Urgent, 2 => Tone.Priority, _ => Tone.Standard };

    /// <summary>Describes the workbook with all of <see cref="DefaultSheets"/>.</summary>
    public ReportWorkbook Describe() => Describe(DefaultSheets);

    /// <summary>Describes the workbook.</summary>
    /// <param name="sheets">Which sheets; always in the order of the enumeration.</param>
    public ReportWorkbook Describe(IEnumerable<CaseReportSheet> sheets)
    {
        var described = sheets.Distinct().OrderBy(sheet => sheet).Select(Describe);
        var footer = $"Privacy level: Team. Scored {AsOfText}";
        var workbook = Assessments[0].IsScenario
            ? new ReportWorkbook(WhatIf.Mark + Title, $"{WhatIf.Mark}a scenario, not fact. {footer}", AsOf, described.Select(AsScenario).ToArray())
            : new ReportWorkbook(Title, footer, AsOf, described.ToArray());
        return workbook with { Organisation = Organisation, Pages = HasCasePages ? CasePages.Of(this) : [] };
    }

    /// <summary>A sheet that is one table.</summary>
    public static ReportSheet OneTable(
        CaseReportSheet sheet,
        IReadOnlyList<ReportColumn> columns,
        IReadOnlyCollection<IReadOnlyList<ReportCell>> rows,
        string emptyText) =>
        new(sheet.ToString(), [], [new ReportTable(sheet.ToString(), null, columns, rows, emptyText)]);

    // Each sheet says it first, so that none is taken for fact when it stands alone.
    private ReportSheet AsScenario(ReportSheet sheet)
    {
        var line = $"{WhatIf.Mark}a scenario, not fact. Hypothetical border rows: {string.Join(", ", ScenarioRoutes)}";
        return sheet with { Heading = sheet.Heading.Count == 0 ? [line] : [WhatIf.Mark + sheet.Heading[0], line, .. sheet.Heading.Skip(1)] };
    }

    private ReportSheet Describe(CaseReportSheet sheet) => sheet switch
    {
        CaseReportSheet.Summary => SummarySheet.Of(this),
        CaseReportSheet.Queue => QueueSheet.Of(this),
        CaseReportSheet.Deadlines => DeadlinesSheet.Of(this),
        CaseReportSheet.Why => WhySheet.Of(this),
        CaseReportSheet.Changed => ChangedSheet.Of(this),
        CaseReportSheet.Options => OptionsSheet.Of(this),
        CaseReportSheet.Borders => BordersSheet.Of(this),
        CaseReportSheet.Quality => QualitySheet.Of(this),
        CaseReportSheet.Dictionary => DictionarySheet.Of(this),
        _ => throw new ArgumentOutOfRangeException(nameof(sheet)),
    };
}
