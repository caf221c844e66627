namespace CaseTools.Values;

/// <summary>
/// The codes of one enumeration and their further words, by the place of each member in it. Knows no member by its type: an
/// enumeration that the code is compiled anew for costs more than all of its words.
/// </summary>
internal sealed class CodeList
{
    private readonly WordIndex<int> words;

    /// <summary>Takes an enumeration.</summary>
    /// <exception cref="InvalidOperationException"><c>value-words.txt</c> gives a word two meanings, or names a member that there is none of.</exception>
    public CodeList(Type enumeration)
    {
        var members = Enum.GetNames(enumeration);
        var names = Array.ConvertAll(members, CodeText.Of);
        Names = names;
        Expectation = "one of: " + string.Join(", ", names);
        words = new WordIndex<int>($"value-words.txt, {enumeration.Name}", WordsOf(members, names, enumeration.Name));
    }

    /// <summary>The codes, in the order of the enumeration.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What would have been understood, in words that follow "expected".</summary>
    public string Expectation { get; }

    /// <summary>The place of the member that a code or one of its further words names; false where it names none.</summary>
    public bool TryRead(string text, out int place) => words.TryGetValue(text, out place);

    private static List<KeyValuePair<string, int>> WordsOf(string[] members, string[] names, string type)
    {
        var all = new List<KeyValuePair<string, int>>();
        for (var place = 0; place < members.Length; place++)
        {
            all.Add(new KeyValuePair<string, int>(members[place], place));
            all.Add(new KeyValuePair<string, int>(names[place], place));
        }

        foreach (var line in CodeWords.Of(type))
        {
            var place = Array.IndexOf(members, line.Member);
            if (place < 0)
            {
                throw new InvalidOperationException($"value-words.txt names {type}.{line.Member}, which there is not.");
            }

            foreach (var word in line.Words)
            {
                all.Add(new KeyValuePair<string, int>(word, place));
            }
        }

        return all;
    }
}
