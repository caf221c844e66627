using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Columns that a form system adds: links between the tables of a form, and its own housekeeping.</summary>
internal static class FormColumns
{
    private static readonly HashSet<string> Housekeeping = new(EmbeddedText.Lines("form-columns.txt").Select(line => line.Trim()), StringComparer.Ordinal);

    /// <summary>What a column says about the place of its row among the tables of a form.</summary>
    public static ColumnLink LinkOf(string header) => header switch
    {
        "KEY" or "_index" => ColumnLink.RowKey,
        "PARENT_KEY" or "_parent_index" => ColumnLink.ParentKey,
        "_parent_table_name" => ColumnLink.ParentTable,
        "_submission__uuid" => ColumnLink.Submission,
        _ => header.StartsWith("SET-OF-", StringComparison.Ordinal) || header == "_submission__id" ? ColumnLink.Other : ColumnLink.None,
    };

    /// <summary>Whether a form system made the column for itself.</summary>
    public static bool IsHousekeeping(string header) => Housekeeping.Contains(header);
}
