using System.Management.Automation;

namespace CaseTools.Completion;

/// <summary>Offers the variables that hold assessed cases, and the files: either may stand for an earlier scoring.</summary>
internal sealed class EarlierScoringCompleter : ValueCompleter
{
    private readonly VariableCompleter<CaseAssessment> variables = new();

    /// <inheritdoc/>
    public override IEnumerable<CompletionResult> Complete(string word, TypedCommand command) =>
        [.. variables.Complete(word, command), .. CompletionCompleters.CompleteFilename(word)];

    /// <inheritdoc/>
    protected override IEnumerable<Suggestion> Suggest(TypedCommand command) => [];
}
