namespace CaseTools.IO.Excel;

/// <summary>The names of columns.</summary>
internal static class ColumnLetters
{
    /// <summary>The letters of a column, which are counted from 1: A, B, ... Z, AA, AB, ...</summary>
    public static string Of(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
