using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>The words for the fields, from <c>intake-synonyms.txt</c>: labels, other headers, telling words of questions.</summary>
internal static class FieldVocabulary
{
    /// <summary>The languages of labels and headers.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "ru", "uk", "kk"];

    /// <summary>The fields and their words, in the order of the file.</summary>
    public static IReadOnlyList<FieldWords> Fields { get; } = Read();

    private static readonly IReadOnlyDictionary<string, string> ByKey = Index(key => key);

    private static readonly IReadOnlyDictionary<string, string> ByOneAlphabet = Index(HeaderKey.WithOneAlphabet);

    /// <summary>The field that a header names; null where it names none.</summary>
    public static string? FieldOf(string header) => ByKey.TryGetValue(HeaderKey.Of(header), out var field) ? field : null;

    /// <summary>The field that a header names when Cyrillic and Latin letters that look alike are one.</summary>
    public static string? FieldOfLookAlike(string header) =>
        ByOneAlphabet.TryGetValue(HeaderKey.WithOneAlphabet(HeaderKey.Of(header)), out var field) ? field : null;

    private static FieldWords[] Read()
    {
        var fields = new List<FieldWords>();
        foreach (var line in EmbeddedText.Lines("intake-synonyms.txt"))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                fields.Add(new FieldWords(line.Trim(), new Dictionary<string, string[]>(StringComparer.Ordinal)));
            }
            else
            {
                var (language, words) = CodeText.SplitWords(line);
                fields[fields.Count - 1].ByLanguage.Add(language, words);
            }
        }

        return [.. fields];
    }

    private static Dictionary<string, string> Index(Func<string, string> fold)
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in IntakeSchema.FieldNames)
        {
            index[fold(HeaderKey.Of(field))] = field;
        }

        foreach (var (field, header) in Fields.SelectMany(field => field.Headers.Select(header => (field.Name, header))))
        {
            var key = fold(HeaderKey.Of(header));
            if (index.TryGetValue(key, out var other) && other != field)
            {
                throw new InvalidOperationException($"intake-synonyms.txt gives the header '{header}' to both {other} and {field}.");
            }

            index[key] = field;
        }

        return index;
    }
}

/// <summary>The words of one field.</summary>
/// <param name="Name">The field of the schema.</param>
/// <param name="ByLanguage">By language, the label first, then other headers; under <c>like</c> telling words of questions.</param>
internal sealed record FieldWords(string Name, IDictionary<string, string[]> ByLanguage)
{
    private const string LikeKey = "like";

    /// <summary>All headers under which the field is known.</summary>
    public IEnumerable<string> Headers => ByLanguage.Where(entry => entry.Key != LikeKey).SelectMany(entry => entry.Value);

    /// <summary>What a question about the field is compared with.</summary>
    public IEnumerable<string> Phrases => ByLanguage.TryGetValue(LikeKey, out var phrases) ? phrases.Concat(Headers) : Headers;
}

/// <summary>The labels of the fields in forms and letters.</summary>
internal static class FieldLabels
{
    private static readonly IReadOnlyDictionary<string, FieldWords> ByName =
        FieldVocabulary.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>The label of a field in a language: en, ru, uk or kk.</summary>
    public static string Of(string field, string language) => ByName[field].ByLanguage[language][0];
}
