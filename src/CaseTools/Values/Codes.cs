using System.Text;

namespace CaseTools.Values;

/// <summary>
/// The codes of an enumeration as files write them: <c>SummonsServed</c> is <c>summons_served</c>. Case, spaces, hyphens and
/// underscores do not matter when reading; further words come from <c>value-words.txt</c>.
/// </summary>
internal static class Codes<T>
    where T : struct, Enum
{
    private static readonly T[] All = (T[])Enum.GetValues(typeof(T));
    private static readonly IReadOnlyDictionary<T, string> Texts = All.ToDictionary(
        member => member,
        member => CodeText.Of(member.ToString()));
    private static readonly IReadOnlyDictionary<string, T> ByKey = Index();

    /// <summary>The codes, in the order of the enumeration.</summary>
    public static IEnumerable<string> Names => All.Select(ToText);

    /// <summary>The code of a member.</summary>
    public static string ToText(T member) => Texts[member];

    /// <summary>Reads a code or one of its further words.</summary>
    public static Reading<T> Read(string text) =>
        ByKey.TryGetValue(CodeText.Key(text), out var member)
            ? Reading<T>.Of(member)
            : Reading<T>.NotRead("one of: " + string.Join(", ", Names));

    private static Dictionary<string, T> Index()
    {
        var index = All.ToDictionary(member => CodeText.Key(member.ToString()), member => member, StringComparer.Ordinal);
        var prefix = typeof(T).Name + ".";
        foreach (var line in EmbeddedText.Lines("value-words.txt").Where(line => line.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var (name, words) = CodeText.SplitWords(line.Substring(prefix.Length));
            var member = (T)Enum.Parse(typeof(T), name);
            foreach (var word in words)
            {
                index[CodeText.Key(word)] = member;
            }
        }

        return index;
    }
}

/// <summary>The one way from names in code to codes in files and back.</summary>
internal static class CodeText
{
    /// <summary>
    /// <c>SummonsServed</c> to <c>summons_served</c>, <c>ChildrenUnder18</c> to <c>children_under_18</c>; a single letter stays
    /// as it is.
    /// </summary>
    public static string Of(string name)
    {
        if (name.Length == 1)
        {
            return name;
        }

        var code = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && i > 0 && !char.IsDigit(name[i - 1]));
            if (startsWord && i > 0)
            {
                code.Append('_');
            }

            code.Append(char.ToLowerInvariant(name[i]));
        }

        return code.ToString();
    }

    /// <summary>What is left of a word when case, spaces, hyphens and underscores do not matter.</summary>
    public static string Key(string text) =>
        new(text.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('_' or '-')).Select(sign => char.ToLowerInvariant(sign)).ToArray());

    /// <summary>Splits a list line <c>name: word | word</c>.</summary>
    public static (string Name, string[] Words) SplitWords(string line)
    {
        var colon = line.IndexOf(':');
        return (line.Substring(0, colon).Trim(), line.Substring(colon + 1).Split('|').Select(word => word.Trim()).ToArray());
    }
}
