using System.Management.Automation;
using CaseTools.Intake;

namespace CaseTools;

/// <summary>Reads intake files as an import would, and tells what is wrong with them.</summary>
[Cmdlet(VerbsDiagnostic.Test, "CaseIntake", DefaultParameterSetName = "Path")]
[OutputType(typeof(IntakeReport), typeof(bool))]
public sealed partial class TestCaseIntakeCommand : IntakeReadingCommand
{
    private bool isClean = true;

    /// <summary>Gives one answer, True or False, for all files: whether every row and every value of them can be read.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        if (Quiet)
        {
            WriteObject(isClean && !IsFileMissing);
        }
    }

    private protected override void End(IntakeFile file)
    {
        foreach (var report in file.Reports)
        {
            Give(report);
        }
    }

    private protected override void Fail(IntakeReport report, ErrorRecord error)
    {
        // A file that is no table is what the letter is about; one that cannot be opened is an error.
        if (error.CategoryInfo.Category == ErrorCategory.InvalidData)
        {
            Give(report);
            return;
        }

        isClean = false;
        WriteError(error);
    }

    private void Give(IntakeReport report)
    {
        isClean &= report.IsClean;
        WriteVerbose(IntakeReportWords.Account(report));
        if (!Quiet)
        {
            var letter = new PSObject(report);
            letter.TypeNames.Insert(0, "CaseTools.IntakeReport#Letter");
            WriteObject(letter);
        }
    }
}
