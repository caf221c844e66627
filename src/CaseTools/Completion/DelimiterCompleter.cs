using CaseTools.Values;

namespace CaseTools.Completion;

/// <summary>Offers the words for the usual delimiters.</summary>
internal sealed class DelimiterCompleter : ValueCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<Suggestion> Suggest(TypedCommand command) =>
        DelimiterWords.All.Select(word => new Suggestion(word.Key, $"The cells are parted by {(word.Value == '\t' ? "a tab" : word.Value.ToString())}"));
}
