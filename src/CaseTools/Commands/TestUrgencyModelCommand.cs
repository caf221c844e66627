using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Urgency;

namespace CaseTools;

/// <summary>Tells what contradicts itself in a model, and what hangs on each weight.</summary>
[Cmdlet(VerbsDiagnostic.Test, "UrgencyModel", DefaultParameterSetName = PathSet)]
[OutputType(typeof(UrgencyModelFinding), typeof(WeightSensitivity), typeof(bool))]
public sealed partial class TestUrgencyModelCommand : FileReadingCommand
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";
    private const string SensitivitySet = "Sensitivity";

    private readonly List<CaseAssessment> assessments = [];
    private bool isAnyTested;
    private bool isAnyRefused;

    /// <summary>The model files; wildcards are taken. The default model where none is given.</summary>
    /// <value>The default model</value>
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = PathSet)]
    [Parameter(Position = 0, ParameterSetName = SensitivitySet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Path { get; set; }

    /// <summary>The model files, each path taken as it is: for names with square brackets. Files from Get-ChildItem come in here.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathSet)]
    [Alias("PSPath", "FullName", "LP")]
    [ValidateNotNullOrEmpty]
    public string[]? LiteralPath { get; set; }

    /// <summary>Gives one answer, True or False, for all files: whether each can be used.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    public SwitchParameter Quiet { get; set; }

    /// <summary>
    /// Assessed cases, from <c>Measure-CaseUrgency</c>. They are scored again with the tested model, once for each weight moved down and
    /// up, at the time and with the borders and rates that they were scored with.
    /// </summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = SensitivitySet)]
    [ValidateNotNull]
    [MadeBy(typeof(CaseAssessment), "Measure-CaseUrgency", LeavesPaths = true)]
    [ArgumentCompleter(typeof(VariableCompleter<CaseAssessment>))]
    public CaseAssessment[] InputObject { get; set; } = [];

    /// <summary>By what share of it a weight moves, 0.01 to 1: 0.2, where it is not given, is a fifth.</summary>
    [Parameter(ParameterSetName = SensitivitySet)]
    [Number]
    [ValidateRange(0.01, 1.0)]
    public double Change { get; set; } = 0.2;

    /// <inheritdoc/>
    protected override string[]? WildcardPaths => Path;

    /// <inheritdoc/>
    protected override string[]? LiteralPaths => LiteralPath;

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == SensitivitySet)
        {
            assessments.AddRange(InputObject.OfType<CaseAssessment>());
        }
        else
        {
            TestModels();
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (assessments.Count > 0)
        {
            TestModels();
        }

        if (Quiet)
        {
            WriteObject(isAnyTested && !isAnyRefused && !IsFileMissing);
        }
    }

    private void TestModels()
    {
        foreach (var path in Path is null && LiteralPath is null ? [UrgencyModelFile.DefaultPath] : ResolveFiles())
        {
            var (file, error) = this.OpenModel(path);
            isAnyTested = true;
            isAnyRefused |= file is not { Findings.Count: 0 };
            if (file is null)
            {
                WriteError(error);
            }
            else
            {
                Give(file, System.IO.Path.GetFileName(path));
            }
        }
    }

    private void Give(UrgencyModelFile file, string name)
    {
        if (!Quiet)
        {
            WriteObject(file.Findings, enumerateCollection: true);
        }

        if (file.Findings.Count > 0)
        {
            WriteVerbose($"{name}: {file.Findings.Count} finding(s); the model is not to be used.");
            return;
        }

        WriteVerbose($"{name}: no finding. The model {file.Model} can be used.");
        if (assessments.Count > 0)
        {
            Measure(file, name);
        }
    }

    private void Measure(UrgencyModelFile file, string name)
    {
        var sensitivity = new ModelSensitivity(file, name, assessments);
        if (sensitivity.IsAnyRateForeign)
        {
            WriteWarning(
                $"{name} counts in another currency than the model that the cases were scored with: their exchange rates do not hold, and money in other currencies counts as not known.");
        }

        var progress = new LongWorkProgress(this, $"Scoring with each weight of {name} moved", "weights");
        try
        {
            WriteObject(sensitivity.Measure((decimal)Change, (done, all) => progress.Show(done, all), Cancellation), enumerateCollection: true);
        }
        catch (OperationCanceledException)
        {
            // The pipeline is being stopped: PowerShell says so itself.
        }
        finally
        {
            progress.End();
        }
    }
}
