namespace CaseTools.Hosting;

/// <summary>The header row of a table.</summary>
internal static class HeaderRow
{
    /// <summary>Moves to the first row that is not blank.</summary>
    /// <param name="table">A table of which nothing was read.</param>
    /// <param name="row">What stands in a row below the header, such as "person": for the message.</param>
    /// <exception cref="TableFormatException">There is no row, or its cells cannot be trusted.</exception>
    public static void Find(ITable table, string row)
    {
        do
        {
            if (!table.Read())
            {
                throw new TableFormatException($"the file is empty. Expected a header row and below it a row per {row}.");
            }
        }
        while (table.IsBlank());

        if (table.Fault is { } fault)
        {
            throw new TableFormatException($"line {table.LineNumber}, the header row: {fault}.");
        }
    }
}
