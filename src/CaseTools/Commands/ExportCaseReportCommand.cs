using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Files;
using CaseTools.Reports;

namespace CaseTools;

/// <summary>
/// Exports assessed cases as an Excel workbook. Written beside the target and put in its place when whole: a failed export
/// leaves the old report as it was.
/// </summary>
[Cmdlet(VerbsData.Export, "CaseReport", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportCaseReportCommand : PSCmdlet, IDisposable
{
    private readonly List<CaseAssessment> assessments = [];
    private readonly CancellationTokenSource cancellation = new();
    private string targetPath = "";

    /// <summary>Where the report goes: a path that ends in .xlsx, in a folder that is there.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The assessed cases, from <c>Measure-CaseUrgency</c>.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [AllowNull]
    [MadeBy(typeof(CaseAssessment), "Measure-CaseUrgency")]
    public CaseAssessment[]? InputObject { get; set; } = [];

    /// <summary>
    /// Further file reports for the sheets Summary and Quality: of files of which no row came in. Those of the cases' own files
    /// are known.
    /// </summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyCollection]
    [MadeBy(typeof(IntakeReport), "Import-CaseIntake -ReportVariable")]
    public IntakeReport[]? IntakeReport { get; set; } = [];

    /// <summary>Which sheets; all where it is not given.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public CaseReportSheet[] Sheet { get; set; } = (CaseReportSheet[])Enum.GetValues(typeof(CaseReportSheet));

    /// <summary>The report's title.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string Title { get; set; } = "Case report";

    /// <summary>Leaves a report that is there as it is, and says so as an error.</summary>
    [Parameter]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replaces a report that is marked read-only.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Gives the report's file.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    public void Dispose() => cancellation.Dispose();

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        targetPath = SessionState.Path.GetUnresolvedProviderPathFromPSPath(Path, out var provider, out _);
        if (provider.Name != "FileSystem")
        {
            ThrowTerminatingError(CommandErrors.NotAFilePath(Path, provider.Name));
        }

        // Said before hundreds of cases are scored, and looked at again when the report is put in its place.
        RefuseTarget();
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => assessments.AddRange((InputObject ?? []).OfType<CaseAssessment>());

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (assessments.Count == 0)
        {
            WriteError(CommandErrors.ReportWithoutCases(Path));
            return;
        }

        if (assessments.Any(assessment => !IsOfRun(assessment, assessments[0])) || assessments.GroupBy(assessment => assessment.Rank).Any(same => same.Count() > 1))
        {
            ThrowTerminatingError(CommandErrors.ReportOfSeveralRuns());
        }

        if (ShouldProcess(targetPath, "Write case report"))
        {
            Write();
        }
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => cancellation.Cancel();

    private static bool IsOfRun(CaseAssessment assessment, CaseAssessment first) =>
        assessment.AsOf.EqualsExact(first.AsOf) && assessment.ModelHash == first.ModelHash && assessment.BorderHash == first.BorderHash;

    private void Write()
    {
        try
        {
            using var pending = PendingFile.Create(targetPath);
            var report = new CaseReport(assessments.OrderBy(assessment => assessment.Rank).ToArray(), Files(), Title).Describe(Sheet);
            foreach (var loss in this.Adapters().Workbooks.Write(report, pending.Stream, cancellation.Token))
            {
                WriteWarning(loss);
            }

            RefuseTarget();
            MakeWritable();
            pending.Commit();
        }
        catch (OperationCanceledException)
        {
            // The pipeline is being stopped: PowerShell says so itself.
            return;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(
                TargetFile.IsInUse(exception)
                    ? CommandErrors.ReportFileInUse(Path, exception)
                    : CommandErrors.FileUnwritable(Path, exception));
        }

        WriteVerbose($"{assessments.Count} case(s) written to '{targetPath}'.");
        if (PassThru)
        {
            WriteObject(new FileInfo(targetPath));
        }
    }

    private IntakeReport[] Files() => assessments
        .SelectMany(assessment => assessment.Members)
        .Select(member => member.IntakeReport)
        .Concat(IntakeReport ?? [])
        .OfType<IntakeReport>()
        .Distinct()
        .OrderBy(file => file.File, StringComparer.Ordinal)
        .ThenBy(file => file.Sha256, StringComparer.Ordinal)
        .ToArray();

    private void RefuseTarget()
    {
        var error = !string.Equals(System.IO.Path.GetExtension(targetPath), ".xlsx", StringComparison.OrdinalIgnoreCase)
            ? CommandErrors.ReportPathNotXlsx(Path)
            : Directory.Exists(targetPath) ? CommandErrors.ReportPathIsFolder(Path)
            : !Directory.Exists(System.IO.Path.GetDirectoryName(targetPath)) ? CommandErrors.ReportFolderNotFound(Path)
            : File.Exists(targetPath) ? ErrorOfExisting()
            : null;
        if (error is not null)
        {
            ThrowTerminatingError(error);
        }
    }

    private ErrorRecord? ErrorOfExisting()
    {
        if (NoClobber)
        {
            return CommandErrors.ReportExists(Path);
        }

        return TargetFile.IsReadOnly(targetPath) && !Force ? CommandErrors.ReportFileReadOnly(Path)
            : TargetFile.InUse(targetPath) is { } cause ? CommandErrors.ReportFileInUse(Path, cause)
            : null;
    }

    private void MakeWritable()
    {
        if (Force && File.Exists(targetPath) && TargetFile.IsReadOnly(targetPath))
        {
            File.SetAttributes(targetPath, FileAttributes.Normal);
        }
    }
}
