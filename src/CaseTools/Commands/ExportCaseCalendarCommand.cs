using System.Management.Automation;
using CaseTools.Calendars;
using CaseTools.Commands;

namespace CaseTools;

/// <summary>Exports the dates of the cases as a calendar file, without names.</summary>
[Cmdlet(VerbsData.Export, "CaseCalendar", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed partial class ExportCaseCalendarCommand : CaseExportCommand
{
    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (!string.Equals(System.IO.Path.GetExtension(TargetPath), ".ics", StringComparison.OrdinalIgnoreCase))
        {
            ThrowTerminatingError(CommandErrors.CalendarPathInvalid(Path));
        }

        if (Privacy == PrivacyLevel.Restricted)
        {
            ThrowTerminatingError(PrivacyErrors.RestrictedNotEncrypted("A calendar is not encrypted"));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (Assessments.Count == 0)
        {
            WriteError(CommandErrors.CalendarWithoutCases(Path));
            return;
        }

        if (Assessments.Any(assessment => !assessment.IsOfRunOf(Assessments[0])))
        {
            ThrowTerminatingError(CommandErrors.CalendarOfSeveralRuns());
        }

        RefuseTooFew();
        try
        {
            var calendar = Calendar();
            if (Write("Write case calendar", stream => IcalendarWriter.Write(calendar, stream)))
            {
                WriteVerbose($"{calendar.Entries.Count} entries of {Assessments.Count} case(s) written to '{TargetPath}'.");
            }
        }
        catch (OperationCanceledException)
        {
            // The pipeline is being stopped: PowerShell says so itself.
        }
    }

    private CaseCalendar Calendar()
    {
        var progress = new LongWorkProgress(this, $"Making {System.IO.Path.GetFileName(Path)}", "cases");
        var cases = new UntilStopped<CaseAssessment>(Assessments, this, progress);
        try
        {
            return Privacy switch
            {
                PrivacyLevel.Public => new PublicCalendarBuilder(cases).Build(),
                PrivacyLevel.Partner => new PartnerCalendarBuilder(Share(cases), Assessments[0].AsOf, Assessments[0].Language, Assessments[0].IsScenario).Build(),
                _ => new CaseCalendarBuilder(cases, Cancellation).Build(),
            };
        }
        finally
        {
            progress.End();
        }
    }
}
