namespace CaseTools.Values;

/// <summary>The words for the codes of the intake record, by language, from <c>value-words.txt</c>.</summary>
internal static class CodeWords
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<WordLine>> ByType = Read();

    /// <summary>The words of an enumeration, or of a list such as <c>Empty</c>; none where the file does not name it.</summary>
    public static IReadOnlyList<WordLine> Of(string type) => ByType.TryGetValue(type, out var lines) ? lines : [];

    // "DraftStatus.Wanted" on a line of its own, then its words indented, one line for a language: "ru: в розыске | ...".
    private static Dictionary<string, IReadOnlyList<WordLine>> Read()
    {
        var lines = new List<(string Type, WordLine Line)>();
        var (type, member) = ("", "");
        foreach (var line in EmbeddedText.Lines("value-words.txt"))
        {
            if (line[0] == ' ')
            {
                var (language, words) = CodeText.SplitWords(line);
                lines.Add((type, new WordLine(member, language, words)));
            }
            else
            {
                var parts = line.Trim().Split('.');
                (type, member) = (parts[0], parts.Length > 1 ? parts[1] : "");
            }
        }

        return lines
            .GroupBy(entry => entry.Type, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<WordLine>)group.Select(entry => entry.Line).ToArray(),
                StringComparer.Ordinal);
    }
}

/// <summary>The words of one language for one member of an enumeration; the first is the one that is shown.</summary>
internal sealed record WordLine(string Member, string Language, IReadOnlyList<string> Words);
