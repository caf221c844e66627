namespace CaseTools.IO.Excel;

/// <summary>The captions of a table's header row: none empty, none twice.</summary>
internal static class ColumnHeaders
{
    public static IReadOnlyList<string> From(IEnumerable<string> described)
    {
        var names = new UniqueNames();
        return
        [
            .. described.Select((header, index) =>
                names.Take(Clean(header, index), ExcelLimits.ColumnHeaderCharacters, number => " " + number)),
        ];
    }

    private static string Clean(string header, int index)
    {
        var text = ExcelText.OneLine(header);
        return text.Length > 0 ? text : FormattableString.Invariant($"Column {index + 1}");
    }
}
