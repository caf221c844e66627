using System.Globalization;
using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Files;
using CaseTools.Hosting;
using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools;

/// <summary>
/// Imports intake records from CSV: one record per person. Every row is accounted for: read = kept + rejected + skipped.
/// </summary>
[Cmdlet(VerbsData.Import, "CaseIntake", DefaultParameterSetName = "Path", SupportsShouldProcess = true)]
[OutputType(typeof(IntakeRecord))]
public sealed class ImportCaseIntakeCommand : ImportCommand, IDisposable
{
    private readonly List<IntakeReport> reports = [];
    private readonly HashSet<string> importedPaths = new(TargetFile.PathComparer);
    private readonly HashSet<string> importedDigests = new(StringComparer.Ordinal);
    private ImportRejects? rejects;

    /// <summary>The delimiter; found from the first lines where it is not given.</summary>
    [Parameter]
    public char? Delimiter { get; set; }

    /// <summary>How numbers are written, where 1.234 could mean two things.</summary>
    [Parameter]
    public CultureInfo? Culture { get; set; }

    /// <summary>The order of dates with slashes; without it such a date is a problem on its record.</summary>
    [Parameter]
    public DateOrder? DateOrder { get; set; }

    /// <summary>
    /// Where rejected rows go, as they stood, with file, line and reasons before them. Every import writes it anew; an earlier
    /// file of other content is put aside under a name with its time.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? RejectPath { get; set; }

    /// <summary>Name of a variable that is given the reports of the files, those without a record too.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? ReportVariable { get; set; }

    /// <inheritdoc/>
    public void Dispose() => rejects?.Dispose();

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (ReportVariable is not null)
        {
            SessionState.PSVariable.Set(ReportVariable, reports);
        }

        if (Delimiter is { } sign && sign is '"' or (not '\t' and (< ' ' or > '~')))
        {
            ThrowTerminatingError(CommandErrors.DelimiterInvalid());
        }

        if (RejectPath is not null)
        {
            rejects = new ImportRejects(this, RejectPath, importedPaths);
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var file in ResolveFiles())
        {
            rejects?.RefuseAsInput(file);
            if (!importedPaths.Add(file))
            {
                WriteWarning($"{System.IO.Path.GetFileName(file)} is given twice: it is imported once.");
                continue;
            }

            Import(file);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => rejects?.Complete();

    private void Import(string path)
    {
        var report = new IntakeReport(System.IO.Path.GetFileName(path));
        reports.Add(report);
        var options = new IntakeReadingOptions(Delimiter, DateOrder, Culture, CalendarDates.DateOf(DateTimeOffset.Now));
        try
        {
            using var file = IntakeFile.Open(this.Adapters().Tables, OpenForReading(path), report, options);
            Import(file);
        }
        catch (TableFormatException exception)
        {
            report.Failure = exception.Message;
            WriteError(CommandErrors.IntakeFileRefused(report.File, exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Failure = "could not be read";
            WriteError(CommandErrors.FileUnreadable(path, exception));
        }
    }

    private void Import(IntakeFile file)
    {
        if (!importedDigests.Add(file.Source.Sha256))
        {
            file.Report.Failure = "the same content as another file of this import: imported once";
            WriteWarning($"{file.Report.File} has the same content as another file of this import: it is imported once.");
            return;
        }

        foreach (var conflict in file.ColumnConflicts)
        {
            WriteWarning($"{file.Report.File}: {conflict}");
        }

        rejects?.Begin(file);
        foreach (var outcome in file.ReadRows())
        {
            if (Stopping)
            {
                return;
            }

            Give(file, outcome);
        }

        Tell(file.Report);
    }

    private void Give(IntakeFile file, IntakeOutcome outcome)
    {
        switch (outcome)
        {
            case IntakeOutcome.Kept kept:
                WriteObject(kept.Record);
                break;
            case IntakeOutcome.Rejected rejected:
                rejects?.Add(file, rejected);
                WriteError(CommandErrors.IntakeRowRejected(file.Report.File, rejected.Line, rejected.Reason));
                break;
        }
    }

    private void Tell(IntakeReport report)
    {
        WriteVerbose(IntakeReportWords.Account(report));
        foreach (var surprise in IntakeReportWords.Surprises(report))
        {
            WriteWarning($"{report.File}: {surprise}");
        }
    }
}
