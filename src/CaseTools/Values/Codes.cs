namespace CaseTools.Values;

/// <summary>
/// The codes of an enumeration as files write them: <c>SummonsServed</c> is <c>summons_served</c>. Case, spaces, hyphens and
/// underscores do not matter when reading; further words come from <c>value-words.txt</c>.
/// </summary>
internal static class Codes<T>
    where T : struct, Enum
{
    private static readonly T[] All = (T[])Enum.GetValues(typeof(T));
    private static readonly CodeList List = new(typeof(T));

    /// <summary>The codes, in the order of the enumeration.</summary>
    public static IEnumerable<string> Names => List.Names;

    /// <summary>The code of a member.</summary>
    public static string ToText(T member) => List.Names[Array.IndexOf(All, member)];

    /// <summary>Reads a code or one of its further words.</summary>
    public static Reading<T> Read(string text) =>
        List.TryRead(text, out var place) ? Reading<T>.Of(All[place]) : Reading<T>.NotRead(List.Expectation);
}
