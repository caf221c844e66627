using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Decisions;
using CaseTools.Files;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools;

/// <summary>Writes down a caseworker's decision on the band of a case.</summary>
[Cmdlet(VerbsCommon.Set, "CaseUrgency", SupportsShouldProcess = true)]
[OutputType(typeof(CaseAssessment))]
public sealed partial class SetCaseUrgencyCommand : StoppableCommand
{
    private readonly List<CaseAssessment> assessments = [];
    private string targetPath = "";
    private DateTimeOffset decidedAt;

    /// <summary>The assessed cases, from <c>Measure-CaseUrgency</c>.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    [MadeBy(typeof(CaseAssessment), "Measure-CaseUrgency")]
    [ArgumentCompleter(typeof(VariableCompleter<CaseAssessment>))]
    public CaseAssessment[] InputObject { get; set; } = [];

    /// <summary>Of the given cases only those of these ids; all of them where it is not given. Capital and small letters count.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(CaseCompleter))]
    public string[]? CaseId { get; set; }

    /// <summary>The band in which the case is to stand, one of the model's: in the default model Emergency, Urgent, Priority or Standard.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(BandCompleter))]
    public string Band { get; set; } = "";

    /// <summary>Why, in words and without a name, telephone, e-mail address or document number of the case: at most 1,000 signs, in one line.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string Reason { get; set; } = "";

    /// <summary>Who decides: a name or initials by which your team knows them. It stands in the report.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string By { get; set; } = "";

    /// <summary>
    /// The day on which the decision is to be looked at again, from the day of the decision to 366 days after it. A case that was lowered goes
    /// back to its computed band after that day. Write it as 2022-10-04, or give a date such as (Get-Date).AddDays(7).
    /// </summary>
    [Parameter(Mandatory = true)]
    [CalendarDay]
    [ArgumentCompleter(typeof(ReviewDayCompleter))]
    public DateTime ReviewOn { get; set; }

    /// <summary>The decisions file, CSV: made where it is not there, else only added to.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>Lowers a case below a safeguarding floor; the report counts such cases. Without it such a decision is an error.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>The instant of the decision, with its UTC offset; now where it is not given. Give it to write down a decision of an earlier day.</summary>
    /// <value>Now</value>
    [Parameter]
    [Instant]
    [ArgumentCompleter(typeof(InstantCompleter))]
    public DateTimeOffset? AsOf { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        // As the file has it: whole seconds.
        var now = AsOf ?? DateTimeOffset.Now;
        decidedAt = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        Reason = Line(nameof(Reason), Reason, "why, in words");
        By = Line(nameof(By), By, "who decides");
        var day = CalendarDates.DateOf(decidedAt);
        if (ReviewOn < day || ReviewOn > day.AddDays(DecisionGuard.MostDaysToReview))
        {
            ThrowTerminatingError(DecisionErrors.ReviewInvalid(day, day.AddDays(DecisionGuard.MostDaysToReview)));
        }

        targetPath = WholeFile.Resolve(this, Path);
        if (ErrorOfTarget() is { } error)
        {
            ThrowTerminatingError(error);
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => assessments.AddRange(InputObject.OfType<CaseAssessment>());

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        var shared = assessments
            .GroupBy(assessment => assessment.CaseId, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any())
            .Select(same => same.Key)
            .ToArray();
        ReportMissing();
        var decided = assessments
            .Where(assessment => CaseId is null || CaseId.Contains(assessment.CaseId, StringComparer.Ordinal))
            .Select(assessment => (Assessment: assessment, Decision: Decide(assessment, shared.Contains(assessment.CaseId))))
            .Where(entry => entry.Decision is not null)
            .ToArray();
        if (decided.Length > 0 && Append([.. decided.Select(entry => entry.Decision!)]))
        {
            WriteVerbose($"{decided.Length} decision(s) added to '{targetPath}'.");
            WriteObject(decided.Select(entry => DecisionPolicy.Apply(entry.Decision!, entry.Assessment)), enumerateCollection: true);
        }
    }

    private void ReportMissing()
    {
        foreach (var id in (CaseId ?? []).Where(id => assessments.All(assessment => assessment.CaseId != id)))
        {
            WriteError(DecisionErrors.CaseNotFound(id));
        }
    }

    private CaseDecision? Decide(CaseAssessment assessment, bool isShared)
    {
        var band = assessment.Model.Bands
            .FirstOrDefault(candidate => string.Equals(candidate.Name, Band.Trim(), StringComparison.OrdinalIgnoreCase))?.Name;
        if (band is null)
        {
            ThrowTerminatingError(DecisionErrors.BandUnknown(assessment.Model));
        }

        var obstacle = DecisionGuard.Of(assessment, band!, Reason, Force, isShared);
        if (obstacle != DecisionObstacle.None)
        {
            WriteError(DecisionErrors.Of(obstacle, assessment, band!));
            return null;
        }

        return ShouldProcess($"Case {assessment.CaseId}", $"Decide {band} (computed {assessment.ComputedBand}), review {CalendarDates.ToText(ReviewOn)}")
            ? DecisionOn(assessment, band!)
            : null;
    }

    private CaseDecision DecisionOn(CaseAssessment assessment, string band) => new()
    {
        CaseId = assessment.CaseId,
        DecidedAt = decidedAt,
        Band = band,
        ComputedBand = assessment.ComputedBand,
        Reason = Reason,
        By = By,
        ReviewOn = ReviewOn,
        IsForced = SafeguardingFloors.Above(band, assessment) is not null,
        ModelId = assessment.ModelId,
        ModelVersion = assessment.ModelVersion,
    };

    private bool Append(IReadOnlyList<CaseDecision> decisions)
    {
        try
        {
            DecisionFile.Append(targetPath, decisions, this.Adapters(), Cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            // The pipeline is being stopped: PowerShell says so itself.
        }
        catch (TableFormatException exception)
        {
            ThrowTerminatingError(DecisionErrors.FileRefused(Path, exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(CommandErrors.FileUnwritable(Path, exception));
        }

        return false;
    }

    private string Line(string parameter, string text, string expected)
    {
        var line = DecisionText.InOneLine(text);
        if (line.Length is 0 or > DecisionText.Longest)
        {
            ThrowTerminatingError(DecisionErrors.TextInvalid(parameter, expected));
        }

        return line;
    }

    // A file that is there is added to, never replaced: -Force speaks of the floor, not of the file.
    private ErrorRecord? ErrorOfTarget() =>
        WholeFile.ErrorOfTarget(Path, targetPath, noClobber: false, force: true)
        ?? (File.Exists(targetPath) && TargetFile.IsReadOnly(targetPath) ? DecisionErrors.FileReadOnly(Path) : null);
}
