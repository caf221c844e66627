using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Headers on two rows: the question above, and below it the parts of its answer, a word for any answer, or nothing.</summary>
internal static class SecondHeaders
{
    private static readonly HashSet<string> WordsForAnyAnswer =
        new(["response", "openendedresponse", "ответ", "открытыйответ", "произвольныйответ", "відповідь", "жауап"], StringComparer.Ordinal);

    /// <summary>The header of a column: its own, or the one above where its own says nothing.</summary>
    public static string Of(string own, string above) =>
        !CellText.IsBlank(above) && (CellText.IsBlank(own) || WordsForAnyAnswer.Contains(HeaderKey.Of(own))) ? above : own;
}
