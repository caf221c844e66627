using System.Management.Automation;

namespace CaseTools;

/// <summary>What the imports share: files by wildcard, as they are, or from the pipeline.</summary>
public abstract class ImportCommand : FileReadingCommand
{
    /// <summary>The files; wildcards are taken.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Path")]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? Path { get; set; }

    /// <summary>The files, each path taken as it is.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "LiteralPath")]
    [Alias("PSPath", "FullName", "LP")]
    [ValidateNotNullOrEmpty]
    public string[]? LiteralPath { get; set; }

    /// <inheritdoc/>
    protected sealed override string[]? WildcardPaths => Path;

    /// <inheritdoc/>
    protected sealed override string[]? LiteralPaths => LiteralPath;
}
