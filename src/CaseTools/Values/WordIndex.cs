namespace CaseTools.Values;

/// <summary>
/// What words mean. Case, spaces, ё for е, invisible signs do not matter, nor a letter of the other alphabet that looks the same. One
/// word never means two things.
/// </summary>
internal sealed class WordIndex<T>
{
    // Longer than any word with whatever may stand around it.
    private const int Longest = 200;

    // As written: the plain case makes no new string.
    private readonly Dictionary<string, T> asWritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> byShape = new(StringComparer.Ordinal);
    private readonly HashSet<string> severalShapes = new(StringComparer.Ordinal);
    private readonly HashSet<(char First, int Length)> beginnings = [];
    private int longest;

    /// <summary>Takes the words of a list.</summary>
    /// <param name="list">The list, for the message of a fault in it.</param>
    /// <param name="words">Words and what they mean.</param>
    /// <exception cref="InvalidOperationException">One word means two things.</exception>
    public WordIndex(string list, IEnumerable<KeyValuePair<string, T>> words)
    {
        foreach (var entry in words)
        {
            Add(list, entry.Key, entry.Value);
        }
    }

    /// <summary>What a text means, where it is one of the words.</summary>
    public bool TryGetValue(string text, out T value)
    {
        value = default!;
        if (!CouldBeWord(text))
        {
            return false;
        }

        if (asWritten.TryGetValue(text, out value!))
        {
            return true;
        }

        var key = CodeText.Key(text);
        return byKey.TryGetValue(key, out value!) || (LookAlikes.Fold(key) is { } shape && byShape.TryGetValue(shape, out value!));
    }

    // Most cells hold no word of a list: most of those are known by their first letter and their length, at no cost.
    private bool CouldBeWord(string text)
    {
        var beginning = BeginningOf(text, longest);

        // Letters with loose accents are composed first, and signs alone keep their hyphens.
        return text.Length < Longest && (beginning.Length == 0 || beginnings.Contains(beginning) || CellText.HasLooseAccent(text));
    }

    // The first sign that counts, and how many do; counting stops beyond a length.
    private static (char First, int Length) BeginningOf(string text, int most)
    {
        var (first, last) = ('\0', '\0');
        var length = 0;
        foreach (var sign in text)
        {
            if (length > most)
            {
                break;
            }

            if (!CellText.IsBlank(sign) && !CodeText.IsJoint(sign, last))
            {
                first = length++ == 0 ? LookAlikes.Fold(sign) : first;
                last = sign;
            }
        }

        return (first, length);
    }

    private void Add(string list, string word, T value)
    {
        var key = CodeText.Key(word);
        if (key.Length == 0 || (byKey.TryGetValue(key, out var other) && !EqualityComparer<T>.Default.Equals(other, value)))
        {
            throw new InvalidOperationException($"{list} gives the word '{word}' two meanings, or none.");
        }

        asWritten[word] = value;
        byKey[key] = value;
        AddBeginning((LookAlikes.Fold(key[0]), key.Length));

        // A word of signs alone, such as +-, keeps in its key what does not count here.
        AddBeginning(BeginningOf(word, int.MaxValue));
        AddShape(LookAlikes.FoldAll(key), value);
    }

    private void AddBeginning((char First, int Length) beginning)
    {
        _ = beginnings.Add(beginning);
        longest = Math.Max(longest, beginning.Length);
    }

    private void AddShape(string shape, T value)
    {
        if (byShape.TryGetValue(shape, out var other) && !EqualityComparer<T>.Default.Equals(other, value))
        {
            _ = severalShapes.Add(shape);
        }

        if (severalShapes.Contains(shape))
        {
            _ = byShape.Remove(shape);
            return;
        }

        byShape[shape] = value;
    }
}
