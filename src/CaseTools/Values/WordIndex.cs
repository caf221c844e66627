namespace CaseTools.Values;

/// <summary>
/// What words mean. Case, spaces, ё for е, invisible signs do not matter, nor a letter of the other alphabet that looks the same. One
/// word never means two things.
/// </summary>
internal sealed class WordIndex<T>
{
    // Longer than any word with whatever may stand around it.
    private const int Longest = 200;

    // From here on lengths are not told apart.
    private const int LongestTold = 63;

    // As written: the plain case makes no new string.
    private readonly Dictionary<string, T> asWritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> byShape = new(StringComparer.Ordinal);
    private readonly HashSet<string> severalShapes = new(StringComparer.Ordinal);

    // By the first sign of a word: a bit for each length that such words have.
    private readonly Dictionary<char, ulong> lengths = [];

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

    // Most cells hold no word of a list: most of those are known by their first letter, or that and their length, at no cost.
    private bool CouldBeWord(string text)
    {
        if (text.Length >= Longest)
        {
            return false;
        }

        // Letters with loose accents are composed first, and signs alone keep their hyphens.
        var start = FirstOf(text);
        return start == text.Length
            || (lengths.TryGetValue(LookAlikes.Fold(text[start]), out var known) && (known & BitOf(LengthOf(text, start))) != 0)
            || CellText.HasLooseAccent(text);
    }

    // Where the first sign stands that counts; at the end where none does.
    private static int FirstOf(string text)
    {
        var start = 0;
        while (start < text.Length && (CellText.IsBlank(text[start]) || CodeText.IsJoint(text[start], '\0')))
        {
            start++;
        }

        return start;
    }

    // How many signs count.
    private static int LengthOf(string text, int start)
    {
        var last = '\0';
        var length = 0;
        for (var i = start; i < text.Length && length <= LongestTold; i++)
        {
            if (!CellText.IsBlank(text[i]) && !CodeText.IsJoint(text[i], last))
            {
                length++;
                last = text[i];
            }
        }

        return length;
    }

    private static ulong BitOf(int length) => 1UL << Math.Min(length, LongestTold);

    private void Add(string list, string word, T value)
    {
        var key = CodeText.Key(word);
        if (key.Length == 0 || (byKey.TryGetValue(key, out var other) && !EqualityComparer<T>.Default.Equals(other, value)))
        {
            throw new InvalidOperationException($"{list} gives the word '{word}' two meanings, or none.");
        }

        asWritten[word] = value;
        byKey[key] = value;
        AddBeginning(LookAlikes.Fold(key[0]), key.Length);

        // A word of signs alone, such as +-, keeps in its key what does not count here.
        if (FirstOf(word) is var start && start < word.Length)
        {
            AddBeginning(LookAlikes.Fold(word[start]), LengthOf(word, start));
        }

        AddShape(LookAlikes.FoldAll(key), value);
    }

    private void AddBeginning(char first, int length)
    {
        _ = lengths.TryGetValue(first, out var known);
        lengths[first] = known | BitOf(length);
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
