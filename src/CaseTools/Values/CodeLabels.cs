namespace CaseTools.Values;

/// <summary>How a code is shown to people, in their language: for the drop-down lists of a form.</summary>
internal static class CodeLabels
{
    /// <summary>The languages that have labels: English, Russian, Ukrainian, Kazakh.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "ru", "uk", "kk"];

    /// <summary>The label of a member in a language; the code itself where the language has none for it.</summary>
    /// <remarks>Every label reads back as its member.</remarks>
    public static string Of<T>(T member, string language)
        where T : struct, Enum
        => CodeWords.Of(typeof(T).Name)
            .FirstOrDefault(line => line.Language == language && line.Member == member.ToString())?.Words[0]
            ?? Codes<T>.ToText(member);
}
