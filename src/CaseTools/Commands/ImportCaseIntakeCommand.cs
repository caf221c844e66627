using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Files;
using CaseTools.Hosting;
using CaseTools.Intake;

namespace CaseTools;

/// <summary>
/// Imports intake records from CSV: one record per person. Every row is accounted for: read = kept + rejected + skipped.
/// </summary>
[Cmdlet(VerbsData.Import, "CaseIntake", DefaultParameterSetName = "Path", SupportsShouldProcess = true)]
[OutputType(typeof(IntakeRecord))]
public sealed class ImportCaseIntakeCommand : IntakeReadingCommand, IDisposable
{
    private readonly List<IntakeReport> reports = [];
    private readonly HashSet<string> importedPaths = new(TargetFile.PathComparer);
    private readonly HashSet<string> importedDigests = new(StringComparer.Ordinal);
    private ImportRejects? rejects;

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

        base.BeginProcessing();
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
        var name = System.IO.Path.GetFileName(path);
        try
        {
            using var file = IntakeFile.Open(this.Adapters().Tables, OpenForReading(path), name, OptionsNow());
            reports.AddRange(file.Reports);
            Import(file);
        }
        catch (TableFormatException exception)
        {
            reports.Add(new IntakeReport(name) { Failure = exception.Message });
            WriteError(CommandErrors.IntakeFileRefused(name, exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reports.Add(new IntakeReport(name) { Failure = "could not be read" });
            WriteError(CommandErrors.FileUnreadable(path, exception));
        }
    }

    private void Import(IntakeFile file)
    {
        if (!importedDigests.Add(file.Source.Sha256))
        {
            foreach (var report in file.Reports)
            {
                report.Failure = "the same content as another file of this import: imported once";
            }

            WriteWarning($"{file.Reports[0].File} has the same content as another file of this import: it is imported once.");
            return;
        }

        foreach (var table in file.Tables)
        {
            Import(table);
        }
    }

    private void Import(IntakeTable table)
    {
        foreach (var conflict in table.Header.Conflicts)
        {
            WriteWarning($"{table.Report.Name}: {conflict}");
        }

        rejects?.Begin(table);
        foreach (var outcome in table.ReadRows())
        {
            if (Stopping)
            {
                return;
            }

            Give(table, outcome);
        }

        Tell(table.Report);
    }

    private void Give(IntakeTable table, IntakeOutcome outcome)
    {
        switch (outcome)
        {
            case IntakeOutcome.Kept kept:
                WriteObject(kept.Records, enumerateCollection: true);
                break;
            case IntakeOutcome.Rejected rejected:
                rejects?.Add(table, rejected);
                WriteError(CommandErrors.IntakeRowRejected(table.Report.Name, rejected.Line, rejected.Reason));
                break;
        }
    }

    private void Tell(IntakeReport report)
    {
        WriteVerbose(IntakeReportWords.Account(report));
        foreach (var surprise in IntakeReportWords.Surprises(report))
        {
            WriteWarning($"{report.Name}: {surprise}");
        }
    }
}
