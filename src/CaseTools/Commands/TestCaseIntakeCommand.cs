using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Hosting;
using CaseTools.Intake;

namespace CaseTools;

/// <summary>
/// Reads intake files as Import-CaseIntake would and writes nothing: a report for each, which reads like a letter to whoever
/// made the file.
/// </summary>
[Cmdlet(VerbsDiagnostic.Test, "CaseIntake", DefaultParameterSetName = "Path")]
[OutputType(typeof(IntakeReport), typeof(bool))]
public sealed class TestCaseIntakeCommand : IntakeReadingCommand
{
    private bool isClean = true;

    /// <summary>Gives one answer for all files: whether every row and every value of them can be read.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var path in ResolveFiles())
        {
            Test(path);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (Quiet)
        {
            WriteObject(isClean && !IsFileMissing);
        }
    }

    private void Test(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        try
        {
            using var file = IntakeFile.Open(this.Adapters().Tables, OpenForReading(path), name, OptionsNow());
            foreach (var table in file.Tables)
            {
                ReadToEnd(table);
            }

            file.Reports.ToList().ForEach(Give);
        }
        catch (TableFormatException exception)
        {
            Give(new IntakeReport(name) { Failure = exception.Message });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            isClean = false;
            WriteError(CommandErrors.FileUnreadable(path, exception));
        }
    }

    private void ReadToEnd(IntakeTable table)
    {
        foreach (var _ in table.ReadRows())
        {
            if (Stopping)
            {
                return;
            }
        }
    }

    private void Give(IntakeReport report)
    {
        isClean &= report.IsClean;
        if (!Quiet)
        {
            var letter = new PSObject(report);
            letter.TypeNames.Insert(0, "CaseTools.IntakeReport#Letter");
            WriteObject(letter);
        }
    }
}
