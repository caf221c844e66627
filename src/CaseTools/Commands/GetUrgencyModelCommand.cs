using System.Management.Automation;
using CaseTools.Commands;

namespace CaseTools;

/// <summary>Reads a model of urgency: the default one, or one of your own.</summary>
[Cmdlet(VerbsCommon.Get, "UrgencyModel", DefaultParameterSetName = "Path")]
[OutputType(typeof(UrgencyModel))]
public sealed partial class GetUrgencyModelCommand : FileReadingCommand
{
    /// <summary>The model files; wildcards are taken. The default model where none is given.</summary>
    /// <value>The default model</value>
    [Parameter(Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Path { get; set; }

    /// <summary>The model files, each path taken as it is: for names with square brackets. Files from Get-ChildItem come in here.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "FullName", "LP")]
    [ValidateNotNullOrEmpty]
    public string[]? LiteralPath { get; set; }

    /// <inheritdoc/>
    protected override string[]? WildcardPaths => Path;

    /// <inheritdoc/>
    protected override string[]? LiteralPaths => LiteralPath;

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (Path is null && LiteralPath is null)
        {
            var shipped = this.ReadDefaultModel();
            WriteVerbose($"The model {shipped} that ships with the module.");
            WriteObject(shipped);
            return;
        }

        foreach (var (model, error) in ResolveFiles().Select(this.ReadModel))
        {
            if (error is not null)
            {
                WriteError(error);
            }
            else
            {
                WriteVerbose($"The model {model}: no finding.");
                WriteObject(model);
            }
        }
    }
}
