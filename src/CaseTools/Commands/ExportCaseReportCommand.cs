using System.Globalization;
using System.Management.Automation;
using System.Security;
using CaseTools.Changes;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Decisions;
using CaseTools.Files;
using CaseTools.Privacy;
using CaseTools.Reports;
using CaseTools.Wording;

namespace CaseTools;

/// <summary>Exports scored cases as an Excel report.</summary>
[Cmdlet(VerbsData.Export, "CaseReport", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed partial class ExportCaseReportCommand : CaseExportCommand
{
    private ChangeSide? previous;
    private ReportLogo? logo;
    private IReadOnlyList<CaseAssessment> cases = [];
    private IReadOnlyList<CaseChange>? changes;
    private SharedCases? shared;

    /// <summary>
    /// Further file reports for the sheets Summary and Quality: of files of which no row came in. Those of the cases' own files
    /// are known.
    /// </summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyCollection]
    [MadeBy(typeof(IntakeReport), "Import-CaseIntake -ReportVariable")]
    [ArgumentCompleter(typeof(VariableCompleter<IntakeReport>))]
    public IntakeReport[]? IntakeReport { get; set; } = [];

    /// <summary>
    /// An earlier scoring, for the sheet Changed: the assessments of that run, or the path of its <c>.xlsx</c> report or of the JSON from
    /// <c>Measure-CaseUrgency -SnapshotPath</c>.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [MadeBy(typeof(CaseAssessment), "Measure-CaseUrgency", AllowsPaths = true)]
    [ArgumentCompleter(typeof(EarlierScoringCompleter))]
    public object[]? Previous { get; set; }

    /// <summary>
    /// Which sheets, such as <c>Queue, Why</c>. Where it is not given, all that the privacy level allows; Changed only with <see cref="Previous"/>,
    /// Records only at level Restricted.
    /// </summary>
    /// <value>All of the level</value>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public CaseReportSheet[]? Sheet { get; set; }

    /// <summary>
    /// Writes a page for each case after the sheets, to be printed for a call and a binder, and makes every case id lead to its page. For up
    /// to some hundreds of cases: beyond 250 it warns, and beyond 5,000 it refuses.
    /// </summary>
    [Parameter]
    public SwitchParameter CasePages { get; set; }

    /// <summary>The report's title; "Case report" in the language of the report where it is not given. Write no name of a person into it.</summary>
    /// <value>Case report</value>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>
    /// The language of the whole report, en (English), ru (Russian), uk (Ukrainian) or kk (Kazakh): captions, fixed texts, and what is said of the
    /// cases, whatever the language in which they were scored. Where it is not given, that of the session if it is one of these, else English. What
    /// the import says of the files stays English.
    /// </summary>
    /// <value>The session's language</value>
    [Parameter]
    [ValidateSet("en", "ru", "uk", "kk")]
    public string? Language { get; set; }

    /// <summary>Whose report it is: stands on the sheet Summary and at the head of every printed page.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Organisation { get; set; }

    /// <summary>
    /// A PNG picture that stands at the head of the sheet Summary, no taller than 56 pixels; at most 2 MB and 4,000 pixels a side. What else its file holds, such as who
    /// drew it and where, does not come along.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? LogoPath { get; set; }

    /// <summary>
    /// Encrypts the report: programs ask for this password to open it. Ask for it with <c>Read-Host -AsSecureString</c>. Under 12 signs it
    /// warns; more than 255 Excel does not take. Who forgets it has lost the report, and nobody can open it for them.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    [SecretText]
    [ArgumentCompleter(typeof(VariableCompleter<SecureString>))]
    public SecureString? Password { get; set; }

    /// <summary>Opens the report, once it is written, with the program that the system opens workbooks with.</summary>
    [Parameter]
    public SwitchParameter Show { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        this.Judge(Password);
        RefuseWhatTheLevelForbids();
        previous = this.ReadPrevious(Previous, InReportLanguage);
        if (previous is null && (Sheet ?? []).Contains(CaseReportSheet.Changed))
        {
            ThrowTerminatingError(CommandErrors.ChangedWithoutPrevious());
        }

        logo = LogoPath is null ? null : this.ReadLogo(LogoPath);

        // While the cases are still read and scored.
        this.Adapters().Workbooks.Prepare();
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (Assessments.Count == 0)
        {
            WriteError(CommandErrors.ReportWithoutCases(Path));
            return;
        }

        if (Assessments.Any(assessment => !assessment.IsOfRunOf(Assessments[0])) || Assessments.GroupBy(assessment => assessment.Rank).Any(same => same.Count() > 1))
        {
            ThrowTerminatingError(CommandErrors.ReportOfSeveralRuns());
        }

        RefuseTooFew();
        if (CasePages && Assessments.Count > Reports.CasePages.Most)
        {
            ThrowTerminatingError(CommandErrors.TooManyCasePages(Assessments.Count));
        }

        if (CasePages && Assessments.Count > Reports.CasePages.SensibleMost)
        {
            WriteWarning(
                $"{Assessments.Count} cases make {Assessments.Count} pages. Programs are slow to open a report with more than {Reports.CasePages.SensibleMost}: pass only the cases whose pages you will print, such as those of one band.");
        }

        try
        {
            Translate();
            shared = Privacy == PrivacyLevel.Partner ? Share(cases) : null;
            if (Write("Write case report", Password is null ? WriteReport : WriteEncrypted))
            {
                WriteVerbose($"{shared?.Cases.Count ?? Assessments.Count} case(s) written to '{TargetPath}'.");
                this.Show(Show, Path, TargetPath);
            }
        }
        catch (OperationCanceledException)
        {
            // The pipeline is being stopped: PowerShell says so itself.
        }
    }

    private void RefuseWhatTheLevelForbids()
    {
        var forbidden = Privacy.ShowsCases() ? null : Previous is not null ? "-Previous" : CasePages ? "-CasePages" : null;
        forbidden ??= (Sheet ?? []).Where(sheet => !Privacy.Allows(sheet)).Select(sheet => $"The sheet {sheet}").FirstOrDefault();
        if (forbidden is not null)
        {
            ThrowTerminatingError(PrivacyErrors.NotOfLevel(Privacy, forbidden, Privacy.Sheets()));
        }

        if (Privacy == PrivacyLevel.Restricted && Password is null)
        {
            ThrowTerminatingError(PrivacyErrors.RestrictedWithoutPassword());
        }
    }

    private void WriteReport(Stream stream)
    {
        using var pseudonyms = Privacy.ShowsCases() && Key is not null ? new Pseudonyms(Recipient!, Key) : null;
        var report = new CaseReport(cases, Files(), Title)
        {
            Privacy = Privacy,
            Shared = shared,
            Pseudonyms = pseudonyms is null ? null : new CasePseudonyms(Recipient!.Trim(), pseudonyms.Of),
            Changes = changes,
            Organisation = Organisation,
            Logo = logo,
            HasCasePages = CasePages,
            Cancellation = Cancellation,
        };
        var workbook = Sheet is null ? report.Describe() : report.Describe(Sheet);
        var progress = new LongWorkProgress(this, $"Writing {System.IO.Path.GetFileName(Path)}", "rows");
        foreach (var loss in this.Adapters().Workbooks.Write(workbook, stream, Cancellation, rows => progress.Show(rows.Done, rows.All)))
        {
            WriteWarning(loss);
        }

        progress.End();
    }

    private void WriteEncrypted(Stream stream) => this.Adapters().WorkbookEncryption.Write(WriteReport, Password!, stream, Cancellation);

    private void Translate()
    {
        cases = InReportLanguage([.. Assessments.OrderBy(assessment => assessment.Rank)]);
        changes = previous is null ? null : this.Compare(previous, cases, ReportLanguage);
    }

    private protected override bool TeamNamesPartner => true;

    private IReadOnlyList<CaseAssessment> InReportLanguage(IReadOnlyList<CaseAssessment> given) => DecidedWords.In(ReportLanguage, given, Cancellation);

    private string ReportLanguage
    {
        get
        {
            var language = Language?.ToLowerInvariant() ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
            return Phrases.Languages.Contains(language) ? language : Phrases.DefaultLanguage;
        }
    }

    private IntakeReport[] Files() => Assessments
        .SelectMany(assessment => assessment.Members)
        .Select(member => member.IntakeReport)
        .Concat(IntakeReport ?? [])
        .OfType<IntakeReport>()
        .Distinct()
        .OrderBy(file => file.File, StringComparer.Ordinal)
        .ThenBy(file => file.Sha256, StringComparer.Ordinal)
        .ToArray();

    private protected override ErrorRecord ErrorOfWriting(Exception exception) =>
        TargetFile.IsInUse(exception) ? CommandErrors.ReportFileInUse(Path, exception) : base.ErrorOfWriting(exception);

    private protected override ErrorRecord? ErrorOfTarget() => ReportTarget.ErrorOf(Path, TargetPath, NoClobber, Force);
}
