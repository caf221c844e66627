using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace CaseTools.Completion;

/// <summary>
/// What the Tab key offers for a parameter. It looks at what is there and evaluates nothing, and where something is amiss it offers nothing:
/// nobody asked for an error.
/// </summary>
internal abstract class ValueCompleter : IArgumentCompleter
{
    // Nobody looks through more.
    private const int Most = 500;

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        try
        {
            return [.. Complete(wordToComplete, new TypedCommand(commandAst, fakeBoundParameters))];
        }
        catch (Exception exception) when (exception is not PipelineStoppedException)
        {
            return [];
        }
    }

    /// <summary>What is offered for a word that was begun.</summary>
    public virtual IEnumerable<CompletionResult> Complete(string word, TypedCommand command)
    {
        var typed = SuggestedText.Typed(word);
        return Suggest(command)
            .Where(suggestion => suggestion.BeginsWith(typed) && SuggestedText.IsVisible(suggestion.Value))
            .GroupBy(suggestion => suggestion.Value, StringComparer.Ordinal)
            .Take(Most)
            .Select(same => ToResult(same.First()));
    }

    /// <summary>All that can be put in, in the order in which it is offered.</summary>
    protected abstract IEnumerable<Suggestion> Suggest(TypedCommand command);

    private static CompletionResult ToResult(Suggestion suggestion) => new(
        suggestion.IsWritten ? suggestion.Value : SuggestedText.AsArgument(suggestion.Value),
        suggestion.Value,
        CompletionResultType.ParameterValue,
        SuggestedText.Visible(suggestion.Meaning));
}
