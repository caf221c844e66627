using CaseTools.Privacy;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>
/// What a report is made from, and the sheets that it is made into.
/// </summary>
/// <param name="Assessments">The cases of one scoring run, in the order of their ranks; at least one. All in one language: the report's.</param>
/// <param name="Files">The files that the records came from.</param>
/// <param name="Title">The report's title; null for the one that its language has.</param>
internal sealed record CaseReport(IReadOnlyList<CaseAssessment> Assessments, IReadOnlyList<IntakeReport> Files, string? Title)
{
    /// <summary>For whose eyes it is.</summary>
    public PrivacyLevel Privacy { get; init; } = PrivacyLevel.Team;

    /// <summary>The cases as the partner may have them for whom the report is; null at the other levels.</summary>
    public SharedCases? Shared { get; init; }

    /// <summary>What a partner calls the cases, to be found again by; null where that is not asked for.</summary>
    public CasePseudonyms? Pseudonyms { get; init; }

    /// <summary>What became of the cases since an earlier scoring; null where they are held against none.</summary>
    public IReadOnlyList<CaseChange>? Changes { get; init; }

    /// <summary>Whose report it is; null where that is not said.</summary>
    public string? Organisation { get; init; }

    /// <summary>The picture at the head of the sheet Summary; null where there is none.</summary>
    public ReportLogo? Logo { get; init; }

    /// <summary>Whether each case has a page of its own after the sheets.</summary>
    public bool HasCasePages { get; init; }

    /// <summary>Stops what is worked out while the report is described.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The sheets that it can be made into: those of its privacy level, Changed only where there is something to hold the cases against.</summary>
    public IEnumerable<CaseReportSheet> DefaultSheets =>
        Privacy.Sheets().Where(sheet => sheet != CaseReportSheet.Changed || Changes is not null);

    /// <summary>The words of captions and fixed texts: in the language of the cases, so that a report speaks one.</summary>
    public Phrases Phrases => Phrases.In(Assessments[0].Language);

    /// <summary>The title as it stands above the report.</summary>
    public string Heading => Marked(Title ?? Phrases.Of("report-title"));

    /// <summary>The scoring time.</summary>
    public DateTimeOffset AsOf => Assessments[0].AsOf;

    /// <summary>The model.</summary>
    public UrgencyModel Model => Assessments[0].Model;

    /// <summary>The scoring time as people read it.</summary>
    public string AsOfText => Instants.ToText(AsOf);

    /// <summary>Calendar days from the scoring date to the day of an instant, in the offset of the scoring time.</summary>
    public int DaysTo(DateTimeOffset instant) => (CalendarDates.DateOf(instant.ToOffset(AsOf.Offset)) - CalendarDates.DateOf(AsOf)).Days;

    /// <summary>The route ids of the hypothetical rows; empty where the report rests on facts alone.</summary>
    public IReadOnlyList<string> ScenarioRoutes => Assessments[0].Scenario
        .Select(row => row.RouteId)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(id => id, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The colour of a band: by its place among the model's bands, whatever its name.</summary>
    public Tone ToneOf(string band) =>
        Model.IndexOfBand(band) switch { 0 => Tone.Emergency, 1 => Tone.Urgent, 2 => Tone.Priority, _ => Tone.Standard };

    /// <summary>A text that says first of all where it rests on a scenario.</summary>
    public string Marked(string text) => Phrases.Marked(text, IsScenario);

    /// <summary>Describes the workbook with all of <see cref="DefaultSheets"/>.</summary>
    public ReportWorkbook Describe() => Describe(DefaultSheets);

    /// <summary>Describes the workbook.</summary>
    /// <param name="sheets">Which sheets; always in the order of the enumeration.</param>
    public ReportWorkbook Describe(IEnumerable<CaseReportSheet> sheets)
    {
        var footer = Phrases.OfMember("report-footer-", Privacy, AsOfText, Shared?.Recipient);
        return new ReportWorkbook(
            Heading,
            IsScenario ? Marked(Phrases.Of("report-scenario-footer", footer)) : footer,
            AsOf,
            sheets.Distinct().OrderBy(sheet => sheet).Select(sheet => WithScenario(Describe(sheet))).ToArray())
        {
            Organisation = Organisation,
            Pages = HasCasePages ? CasePages.Of(this) : [],
            PageNumber = Phrases.Of("report-page"),
            Overflow = texts => WithScenario(OverflowSheet.Of(texts, Phrases)),
        };
    }

    /// <summary>A sheet that is one table.</summary>
    public ReportSheet OneTable(
        CaseReportSheet sheet,
        IReadOnlyList<ReportColumn> columns,
        IReadOnlyCollection<IReadOnlyList<ReportCell>> rows,
        string emptyText,
        params ReportTotal[] totals) =>
        new(
            Phrases.Tab(sheet),
            [],
            [
                new ReportTable(sheet.ToString(), null, columns, rows, emptyText)
                {
                    Totals = totals.Length == 0 ? null : new ReportTotals(Phrases.Of("report-shown"), totals),
                },
            ]);

    // Each sheet says it first, so that none is taken for fact when it stands alone.
    private ReportSheet WithScenario(ReportSheet sheet)
    {
        if (!IsScenario)
        {
            return sheet;
        }

        var line = Marked(Phrases.Of("report-scenario", string.Join(", ", ScenarioRoutes)));
        return sheet with { Heading = sheet.Heading.Count == 0 ? [line] : [sheet.Heading[0], line, .. sheet.Heading.Skip(1)] };
    }

    private bool IsScenario => Assessments[0].IsScenario;

    // What a level does not allow is never described, whoever asks for it.
    private ReportSheet Describe(CaseReportSheet sheet) => (Privacy, sheet) switch
    {
        _ when !Privacy.Allows(sheet) => throw new ArgumentOutOfRangeException(nameof(sheet)),
        (PrivacyLevel.Public, CaseReportSheet.Summary) => PublicSummary.Of(this),
        (PrivacyLevel.Partner, CaseReportSheet.Summary) => PartnerSummary.Of(this, Shared!),
        (PrivacyLevel.Partner, CaseReportSheet.Queue) => PartnerQueueSheet.Of(this, Shared!),
        _ => DescribeForTheTeam(sheet),
    };

    private ReportSheet DescribeForTheTeam(CaseReportSheet sheet) => sheet switch
    {
        CaseReportSheet.Summary => SummarySheet.Of(this),
        CaseReportSheet.Queue => QueueSheet.Of(this),
        CaseReportSheet.Deadlines => DeadlinesSheet.Of(this),
        CaseReportSheet.Why => WhySheet.Of(this),
        CaseReportSheet.Changed => ChangedSheet.Of(this),
        CaseReportSheet.Options => OptionsSheet.Of(this),
        CaseReportSheet.Borders => BordersSheet.Of(this),
        CaseReportSheet.Quality => QualitySheet.Of(this),
        CaseReportSheet.Records => RecordsSheet.Of(this),
        CaseReportSheet.Dictionary => DictionarySheet.Of(this),
        _ => throw new ArgumentOutOfRangeException(nameof(sheet)),
    };
}
