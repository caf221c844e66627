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
public sealed class ImportCaseIntakeCommand : FileReadingCommand, IDisposable
{
    private readonly List<IntakeReport> reports = [];
    private readonly HashSet<string> importedPaths = new(TargetFile.PathComparer);
    private RejectsFile? rejects;
    private string? rejectPath;

    /// <summary>The files; wildcards are taken.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [ValidateNotNullOrEmpty]
    public string[]? Path { get; set; }

    /// <summary>The files, each path taken as it is.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "FullName", "LP")]
    [ValidateNotNullOrEmpty]
    public string[]? LiteralPath { get; set; }

    /// <summary>The delimiter; found from the first lines where it is not given.</summary>
    [Parameter]
    public char? Delimiter { get; set; }

    /// <summary>How numbers are written, where 1.234 could mean two things.</summary>
    [Parameter]
    public CultureInfo? Culture { get; set; }

    /// <summary>The order of dates with slashes; without it such a date is a problem on its record.</summary>
    [Parameter]
    public DateOrder? DateOrder { get; set; }

    /// <summary>Where rejected rows go, as they stood, with file, line and reasons behind them. Written anew by every import.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? RejectPath { get; set; }

    /// <summary>Name of a variable that is given the reports of the files, those without a record too.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? ReportVariable { get; set; }

    /// <inheritdoc/>
    protected override string[]? WildcardPaths => Path;

    /// <inheritdoc/>
    protected override string[]? LiteralPaths => LiteralPath;

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
            rejectPath = ResolveRejectPath(RejectPath);
            if (ShouldProcess(rejectPath, "Write rejected rows"))
            {
                rejects = new RejectsFile(AdapterLoader.Adapters.RejectedRows, rejectPath);
            }
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var file in ResolveFiles())
        {
            if (TargetFile.PathComparer.Equals(file, rejectPath))
            {
                ThrowTerminatingError(CommandErrors.RejectPathIsInput(RejectPath!));
            }

            if (!importedPaths.Add(file))
            {
                WriteWarning($"{System.IO.Path.GetFileName(file)} is given twice: it is imported once.");
                continue;
            }

            Import(file);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (rejects is null)
        {
            return;
        }

        if (rejects.Paths.FirstOrDefault(importedPaths.Contains) is { } input)
        {
            ThrowTerminatingError(CommandErrors.RejectPathIsInput(input));
        }

        Write(() => rejects.Commit());
        if (rejects.Paths.Count > 1)
        {
            WriteWarning($"The files differ in header, delimiter or encoding, so their rejected rows went to {rejects.Paths.Count} files: {string.Join(", ", rejects.Paths.Select(System.IO.Path.GetFileName))}.");
        }
    }

    private string ResolveRejectPath(string path)
    {
        var resolved = SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
        var error = provider.Name != "FileSystem" ? CommandErrors.NotAFilePath(path, provider.Name)
            : Directory.Exists(resolved) ? CommandErrors.FileUnwritable(path, new IOException("it is a folder. Name a file in it."))
            : !Directory.Exists(System.IO.Path.GetDirectoryName(resolved)) ? CommandErrors.FileUnwritable(path, new DirectoryNotFoundException("its folder is not there. Make the folder first."))
            : null;
        if (error is not null)
        {
            ThrowTerminatingError(error);
        }

        return resolved;
    }

    private void Import(string path)
    {
        var report = new IntakeReport(System.IO.Path.GetFileName(path));
        reports.Add(report);
        var options = new IntakeReadingOptions(Delimiter, DateOrder, Culture, CalendarDates.DateOf(DateTimeOffset.Now));
        try
        {
            using var file = IntakeFile.Open(AdapterLoader.Adapters.Tables, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read), report, options);
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
        foreach (var conflict in file.ColumnConflicts)
        {
            WriteWarning($"{file.Report.File}: {conflict}");
        }

        Write(() => rejects?.Begin(file));
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
                Write(() => rejects?.Write(file, rejected));
                WriteError(CommandErrors.IntakeRowRejected(file.Report.File, rejected.Line, rejected.Reason));
                break;
        }
    }

    private void Tell(IntakeReport report)
    {
        WriteVerbose($"{report.File}: {report.RowsRead} rows read = {report.RowsKept} kept + {report.RowsRejected} rejected + {report.RowsSkipped} skipped; {report.Encoding}, delimiter '{report.Delimiter}' ({report.DelimiterFoundBy}).");
        foreach (var column in report.Columns.Where(column => column.Field is null))
        {
            WriteVerbose($"{report.File}: column {column.Number} '{column.Header}': {column.FoundBy}.");
        }

        if (report.RowsRead == 0)
        {
            WriteWarning($"{report.File}: there is no row below the header.");
        }

        if (report.Problems.Count > 0)
        {
            var first = report.Problems[0];
            WriteWarning(
                $"{report.File}: {report.Problems.Count} value(s) could not be read and count as unknown; the first in line {first.Line}, column '{first.Column}': {first.Text}. " +
                "All stand in the Problems of their records and on the report's Quality sheet.");
        }
    }

    // Rejected rows that cannot be written would be lost: that ends the import.
    private void Write(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(CommandErrors.FileUnwritable(RejectPath!, exception));
        }
    }
}
