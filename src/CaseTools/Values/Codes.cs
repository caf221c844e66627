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
    private static readonly string Expectation = "one of: " + string.Join(", ", All.Select(member => Texts[member]));
    private static readonly WordIndex<T> Words = new($"value-words.txt, {typeof(T).Name}", AllWords());

    /// <summary>The codes, in the order of the enumeration.</summary>
    public static IEnumerable<string> Names => All.Select(ToText);

    /// <summary>The code of a member.</summary>
    public static string ToText(T member) => Texts[member];

    /// <summary>Reads a code or one of its further words.</summary>
    public static Reading<T> Read(string text) =>
        Words.TryGetValue(text, out var member) ? Reading<T>.Of(member) : Reading<T>.NotRead(Expectation);

    private static IEnumerable<KeyValuePair<string, T>> AllWords() => All
        .SelectMany(member => new[] { member.ToString(), Texts[member] }.Select(word => new KeyValuePair<string, T>(word, member)))
        .Concat(CodeWords.Of(typeof(T).Name).SelectMany(
            line => line.Words.Select(word => new KeyValuePair<string, T>(word, (T)Enum.Parse(typeof(T), line.Member)))));
}
