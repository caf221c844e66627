using System.Management.Automation;
using CaseTools.Calendars;
using CaseTools.Commands;

namespace CaseTools;

/// <summary>
/// Exports when cases are to be contacted, their tasks and their dates as an iCalendar file, with reminders and without names. A new
/// export of the same cases moves the entries in the calendar and does not double them.
/// </summary>
/// <remarks>
/// What is no longer there stays in a calendar into which an earlier file was imported: a file cannot take it away. Case ids stand in the
/// file: give it to nobody who must not know them, and to no calendar that others can see.
/// </remarks>
[Cmdlet(VerbsData.Export, "CaseCalendar", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportCaseCalendarCommand : FileWritingCommand
{
    private readonly List<CaseAssessment> assessments = [];

    /// <summary>The assessed cases, from <c>Measure-CaseUrgency</c>.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [AllowNull]
    [MadeBy(typeof(CaseAssessment), "Measure-CaseUrgency")]
    public CaseAssessment[]? InputObject { get; set; } = [];

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (!string.Equals(System.IO.Path.GetExtension(TargetPath), ".ics", StringComparison.OrdinalIgnoreCase))
        {
            ThrowTerminatingError(CommandErrors.CalendarPathInvalid(Path));
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => assessments.AddRange((InputObject ?? []).OfType<CaseAssessment>());

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (assessments.Count == 0)
        {
            WriteError(CommandErrors.CalendarWithoutCases(Path));
            return;
        }

        if (assessments.Any(assessment => !assessment.IsOfRunOf(assessments[0])))
        {
            ThrowTerminatingError(CommandErrors.CalendarOfSeveralRuns());
        }

        var calendar = new CaseCalendarBuilder(assessments).Build();
        if (Write("Write case calendar", stream => IcalendarWriter.Write(calendar, stream)))
        {
            WriteVerbose($"{calendar.Entries.Count} entries of {assessments.Count} case(s) written to '{TargetPath}'.");
        }
    }
}
