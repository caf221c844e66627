using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Files;
using CaseTools.Intake;

namespace CaseTools;

/// <summary>Imports intake records, one per person, from CSV, TSV or a workbook.</summary>
[Cmdlet(VerbsData.Import, "CaseIntake", DefaultParameterSetName = "Path", SupportsShouldProcess = true)]
[OutputType(typeof(IntakeRecord))]
public sealed partial class ImportCaseIntakeCommand : IntakeReadingCommand
{
    private readonly List<IntakeReport> reports = [];
    private readonly HashSet<string> importedPaths = new(TargetFile.PathComparer);
    private readonly HashSet<string> importedDigests = new(StringComparer.Ordinal);
    private ImportRejects? rejects;

    /// <summary>
    /// The CSV file for rejected rows, as they stood, with file, line and reasons before them. Every import writes it anew, without a
    /// row where none was rejected; an earlier file of other content is put aside under a name with its time. Without it the rejected rows are
    /// errors alone.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? RejectPath { get; set; }

    /// <summary>
    /// The name of a variable, without its dollar sign, that is given the reports of the files, those without a record too: see
    /// <c>Export-CaseReport -IntakeReport</c>.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? ReportVariable { get; set; }

    private protected override void Release() => rejects?.Dispose();

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
    protected override void EndProcessing()
    {
        base.EndProcessing();
        rejects?.Complete();
    }

    private protected override bool Accept(string path)
    {
        rejects?.RefuseAsInput(path);
        if (importedPaths.Add(path))
        {
            return true;
        }

        WriteWarning($"{System.IO.Path.GetFileName(path)} is given twice: it is imported once.");
        return false;
    }

    private protected override bool Begin(IntakeFile file)
    {
        reports.AddRange(file.Reports);
        foreach (var sheet in file.Reports.Where(report => report.Failure is not null))
        {
            WriteWarning($"{sheet.Name}: nothing was read from this sheet: {sheet.Failure}");
        }

        if (importedDigests.Add(file.Source.Sha256))
        {
            return true;
        }

        foreach (var report in file.Reports)
        {
            report.Failure = "the same content as another file of this import: imported once";
        }

        WriteWarning($"{file.Reports[0].File} has the same content as another file of this import: it is imported once.");
        return false;
    }

    private protected override void Begin(IntakeTable table)
    {
        foreach (var conflict in table.Header.Conflicts)
        {
            WriteWarning($"{table.Report.Name}: {conflict}");
        }

        rejects?.Begin(table);
    }

    private protected override void Take(IntakeTable table, IntakeOutcome outcome)
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

    private protected override void End(IntakeFile file)
    {
        foreach (var report in file.Tables.Select(table => table.Report))
        {
            WriteVerbose(IntakeReportWords.Account(report));
            foreach (var surprise in IntakeReportWords.Surprises(report))
            {
                WriteWarning($"{report.Name}: {surprise}");
            }
        }
    }

    private protected override void Fail(IntakeReport report, ErrorRecord error)
    {
        reports.Add(report);
        WriteError(error);
    }
}
