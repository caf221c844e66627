using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Intake;

namespace CaseTools;

/// <summary>Writes down how the columns of intake files were found, for later imports.</summary>
[Cmdlet(VerbsCommon.New, "CaseIntakeMap", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed partial class NewCaseIntakeMapCommand : FileWritingCommand
{
    private readonly List<IntakeReport> reports = [];

    /// <summary>The reports, from <c>Test-CaseIntake</c> or <c>Import-CaseIntake -ReportVariable</c>.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [MadeBy(typeof(IntakeReport), "Test-CaseIntake")]
    [ArgumentCompleter(typeof(VariableCompleter<IntakeReport>))]
    public IntakeReport[] InputObject { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessRecord() => reports.AddRange(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        try
        {
            var map = IntakeMapDocument.Of(reports.Where(report => report.HeaderLine > 0));
            var isWritten = Write("Write column map", stream =>
            {
                var bytes = this.Adapters().DocumentWriter.Write(IntakeMapDocument.ToDocument(map));
                stream.Write(bytes, 0, bytes.Length);
            });
            if (isWritten)
            {
                WriteVerbose($"{map.Entries.Count} column(s) written to '{TargetPath}'.");
            }
        }
        catch (ArgumentException exception)
        {
            ThrowTerminatingError(CommandErrors.IntakeMapRefused(Path, exception.Message));
        }
    }
}
