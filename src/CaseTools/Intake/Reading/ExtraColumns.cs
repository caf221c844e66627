namespace CaseTools.Intake;

/// <summary>The columns that the schema does not know, kept as they are.</summary>
internal sealed class ExtraColumns(IntakeHeader header)
{
    private readonly (int Index, string Name)[] columns = NameColumns(header);

    /// <summary>Their texts in a row by header, without those that are empty.</summary>
    public IReadOnlyDictionary<string, string> Of(string[] cells)
    {
        if (columns.Length == 0)
        {
            return IntakeRecord.NoExtra;
        }

        var extra = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, name) in columns)
        {
            if (cells[index].Length > 0)
            {
                extra.Add(name, cells[index]);
            }
        }

        return extra;
    }

    // A column has the same name in every row, and no two share one.
    private static (int Index, string Name)[] NameColumns(IntakeHeader header)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return header.Columns
            .Where(column => column.Field is null && column.Match != ColumnMatch.Link && !IntakeHeaderMatcher.IsRejectColumn(column))
            .Select(column => (column.Number - 1, NameOf(column)))
            .ToArray();

        string NameOf(IntakeColumn column)
        {
            if (column.Header.Trim() is { Length: > 0 } text && taken.Add(text))
            {
                return text;
            }

            var name = $"column {column.Number}";
            while (!taken.Add(name))
            {
                name += "'";
            }

            return name;
        }
    }
}
