using System.Management.Automation;
using CaseTools.Changes;
using CaseTools.Commands;
using CaseTools.Completion;

namespace CaseTools;

/// <summary>Tells what changed between two scorings: who rose or fell, and why.</summary>
[Cmdlet(VerbsData.Compare, "CaseUrgency", DefaultParameterSetName = "Object")]
[OutputType(typeof(CaseChange))]
public sealed partial class CompareCaseUrgencyCommand : StoppableCommand
{
    private readonly List<CaseAssessment> assessments = [];
    private ChangeSide? reference;

    /// <summary>The earlier cases, from <c>Measure-CaseUrgency</c>.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Object")]
    [AllowNull]
    [AllowEmptyCollection]
    [MadeBy(typeof(CaseAssessment), "Measure-CaseUrgency")]
    [ArgumentCompleter(typeof(VariableCompleter<CaseAssessment>))]
    public CaseAssessment[]? ReferenceObject { get; set; } = [];

    /// <summary>
    /// The earlier cases as a file: the <c>.xlsx</c> report of that day, or JSON, from <c>Measure-CaseUrgency -SnapshotPath</c> or
    /// <c>ConvertTo-Json</c>.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = "Path")]
    [ValidateNotNullOrEmpty]
    public string ReferencePath { get; set; } = "";

    /// <summary>The cases now, from <c>Measure-CaseUrgency</c>.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyCollection]
    [MadeBy(typeof(CaseAssessment), "Measure-CaseUrgency")]
    [ArgumentCompleter(typeof(VariableCompleter<CaseAssessment>))]
    public CaseAssessment[]? DifferenceObject { get; set; } = [];

    /// <summary>Gives the cases too of which nothing changed. Without it they are left out.</summary>
    [Parameter]
    public SwitchParameter IncludeEqual { get; set; }

    /// <summary>
    /// The language of the words: en, ru, uk or kk; that of the cases now where it is not given. Reasons stay as they were scored.
    /// </summary>
    /// <value>The language of the cases</value>
    [Parameter]
    [ValidateSet("en", "ru", "uk", "kk")]
    public string? Language { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        reference = ParameterSetName == "Path"
            ? this.ReadReference(ReferencePath)
            : AssessmentSnapshots.Of(new UntilStopped<CaseAssessment>([.. (ReferenceObject ?? []).OfType<CaseAssessment>()], this));
        this.RefuseRepeatedIds(reference, "reference");
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => assessments.AddRange((DifferenceObject ?? []).OfType<CaseAssessment>());

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        var changes = this.Compare(reference!, assessments, Language);
        var kinds = changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => $"{kind.Count()} {kind.Key.ToString().ToLowerInvariant()}");
        WriteVerbose($"{reference!.Cases.Count} earlier case(s) and {assessments.Count} now: {string.Join(", ", kinds)}.");
        WriteObject(changes.Where(change => IncludeEqual || change.Kind != CaseChangeKind.Equal), enumerateCollection: true);
    }
}
