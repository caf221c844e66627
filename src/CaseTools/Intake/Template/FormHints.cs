using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>What the form says beside a cell, from <c>form-hints.txt</c>.</summary>
internal static class FormHints
{
    /// <summary>The name of the hint for every date that has none of its own.</summary>
    public const string Date = "date";

    private const string ExampleKey = "example";

    private static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByField = Read();

    /// <summary>The hint for a field in a language; null where the label says enough.</summary>
    /// <param name="field">A field of the schema, or <see cref="Date"/>.</param>
    /// <param name="language">en, ru, uk or kk.</param>
    public static FormHint? For(string field, string language) =>
        ByField.TryGetValue(field, out var texts) ? new FormHint(texts[language], texts[ExampleKey]) : null;

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Read()
    {
        var hints = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("form-hints.txt"))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                hints.Add(line.Trim(), texts = new Dictionary<string, string>(StringComparer.Ordinal));
            }
            else
            {
                var (key, words) = CodeText.SplitWords(line);
                texts.Add(key, words[0]);
            }
        }

        return hints;
    }
}

/// <summary>What the form says beside a cell.</summary>
/// <param name="Text">What is to be written there.</param>
/// <param name="Example">A value that reads without a guess.</param>
internal sealed record FormHint(string Text, string Example);
