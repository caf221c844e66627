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
    private RejectsFile? rejects;
    private bool isFailed;
    private string? rejectPath;

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
    public void Dispose()
    {
        // An import that is stopped has already shown its rejected rows as errors: what was written of them is kept, where it is
        // over no input.
        if (rejects is { } unfinished && !isFailed && !unfinished.Paths.Any(importedPaths.Contains))
        {
            TryCommit(unfinished);
        }

        rejects?.Dispose();
    }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (ReportVariable is not null)
        {
            SessionState.PSVariable.Set(ReportVariable, reports);
        }

        if (Delimiter is { } sign && sign is '"' or (not '\t' and (< ' ' or > '~')))
        {
            Fail(CommandErrors.DelimiterInvalid());
        }

        if (RejectPath is not null)
        {
            rejectPath = ResolveRejectPath(RejectPath);
            if (ShouldProcess(rejectPath, "Write rejected rows"))
            {
                rejects = new RejectsFile(this.Adapters().RejectedRows, rejectPath);
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
                Fail(CommandErrors.RejectPathIsInput(RejectPath!));
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
            Fail(CommandErrors.RejectPathIsInput(input));
        }

        Write(() => rejects.Commit());
        TellOf(rejects);
        rejects.Dispose();
        rejects = null;
    }

    private static void TryCommit(RejectsFile unfinished)
    {
        try
        {
            unfinished.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The pipeline is over: nobody can be told.
        }
    }

    private void TellOf(RejectsFile written)
    {
        if (written.Paths.Count > 1)
        {
            var names = string.Join(", ", written.Paths.Select(System.IO.Path.GetFileName));
            WriteWarning(
                $"The files differ in header, delimiter or encoding, so their rejected rows went to {written.Paths.Count} files: {names}.");
        }

        foreach (var kept in written.KeptPaths)
        {
            WriteWarning(
                $"The rejects file of an earlier import was put aside as {System.IO.Path.GetFileName(kept)}. Delete it when nobody needs it: it holds personal data.");
        }
    }

    // Ends the import without putting rejects over a file that must stay as it is.
    private void Fail(ErrorRecord error)
    {
        isFailed = true;
        ThrowTerminatingError(error);
    }

    private string ResolveRejectPath(string path)
    {
        var resolved = SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
        var error = provider.Name != "FileSystem" ? CommandErrors.NotAFilePath(path, provider.Name)
            : Directory.Exists(resolved) ? CommandErrors.FileUnwritable(path, new IOException("it is a folder. Name a file in it."))
            : !Directory.Exists(System.IO.Path.GetDirectoryName(resolved)) ? CommandErrors.FileUnwritable(
                path,
                new DirectoryNotFoundException("its folder is not there. Make the folder first."))
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
        WriteVerbose(IntakeReportWords.Account(report));
        foreach (var surprise in IntakeReportWords.Surprises(report))
        {
            WriteWarning($"{report.File}: {surprise}");
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
            Fail(CommandErrors.FileUnwritable(RejectPath!, exception));
        }
    }
}
