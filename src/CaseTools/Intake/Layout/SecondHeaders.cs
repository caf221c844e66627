using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Headers on two rows: the question above, and below it the parts of its answer, a word for any answer, or nothing.</summary>
internal static class SecondHeaders
{
    private static readonly HashSet<string> WordsForAnyAnswer =
        new(["response", "openendedresponse", "ответ", "открытыйответ", "произвольныйответ", "відповідь", "жауап"], StringComparer.Ordinal);

    /// <summary>Whether a row below a header row is one of headers: it has a word for any answer, or names a person's name and another field.</summary>
    public static bool AreIn(string[] cells, IntakeHeader own) =>
        cells.Any(cell => WordsForAnyAnswer.Contains(HeaderKey.Of(cell)))
        || (own.NamesPersons && own.Columns.Count(column => column.Field is not null) > 1);

    /// <summary>The header of a column: its own, or the one above where its own says nothing.</summary>
    public static string Of(string own, string above) =>
        !CellText.IsBlank(above) && (CellText.IsBlank(own) || WordsForAnyAnswer.Contains(HeaderKey.Of(own))) ? above : own;
}
