using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>Everything a script gave.</summary>
internal sealed record ModuleResult
{
    public required IReadOnlyList<PSObject> Output { get; init; }

    /// <summary>The error stream; also an error that ended a statement but not the script.</summary>
    public required IReadOnlyList<ErrorRecord> Errors { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public required IReadOnlyList<string> Verbose { get; init; }

    public required IReadOnlyList<string> Debug { get; init; }

    public required IReadOnlyList<string> Information { get; init; }

    public required IReadOnlyList<ProgressRecord> Progress { get; init; }

    /// <summary>The error that ended the script: a <c>throw</c>, or any error under <c>$ErrorActionPreference = 'Stop'</c>.</summary>
    public ErrorRecord? TerminatingError { get; init; }

    /// <summary>The output without PowerShell's wrapping.</summary>
    public IReadOnlyList<object?> Values => [.. Output.Select(item => item?.BaseObject)];
}
