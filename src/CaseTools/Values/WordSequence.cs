using System.Text;

namespace CaseTools.Values;

/// <summary>
/// Words that follow one another with or without spaces: "тыс. руб.", "тыс.руб", "kEUR". A text is taken apart only where all of
/// it is words of the list, the longest first.
/// </summary>
internal sealed class WordSequence<T>
    where T : class
{
    // What stands beside a number in a cell that holds an amount; anything longer is a sentence.
    private const int Longest = 60;

    private readonly Dictionary<string, T> words = new(StringComparer.Ordinal);
    private readonly int longestWord;

    /// <summary>Takes the words of a list.</summary>
    /// <exception cref="InvalidOperationException">One word means two things.</exception>
    public WordSequence(string list, IEnumerable<KeyValuePair<string, T>> entries)
    {
        foreach (var entry in entries)
        {
            var key = Key(entry.Key);
            if (key.Length == 0 || (words.TryGetValue(key, out var other) && !other.Equals(entry.Value)))
            {
                throw new InvalidOperationException($"{list} gives the word '{entry.Key}' two meanings, or none.");
            }

            words[key] = entry.Value;
            longestWord = Math.Max(longestWord, key.Length);
        }
    }

    /// <summary>What the words of a text mean, in their order; null where a part of it is no word of the list.</summary>
    public IReadOnlyList<T>? TryRead(string text)
    {
        var key = text.Length <= Longest ? Key(text) : null;
        return key is null ? null : Split(key);
    }

    // From the end: the words of the rest are known when a word before them is tried. Each place is looked at once.
    private T[]? Split(string key)
    {
        var rests = new T[]?[key.Length + 1];
        rests[key.Length] = [];
        for (var start = key.Length - 1; start >= 0; start--)
        {
            for (var length = Math.Min(longestWord, key.Length - start); length > 0 && rests[start] is null; length--)
            {
                if (rests[start + length] is { } rest && words.TryGetValue(key.Substring(start, length), out var meaning))
                {
                    rests[start] = [meaning, .. rest];
                }
            }
        }

        return rests[0];
    }

    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (!CellText.IsBlank(sign) && sign is not ('.' or '_' or '\'' or '’' or 'ʼ' or '(' or ')'))
            {
                key.Append(LookAlikes.Fold(sign));
            }
        }

        return key.ToString();
    }
}
