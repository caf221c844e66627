namespace CaseTools.Intake;

/// <summary>What the values of a column show together and one alone does not: the order of day and month, the sign of decimals.</summary>
internal sealed class ColumnHabits(IntakeHeader header)
{
    /// <summary>Whether any column has a habit that matters.</summary>
    public bool IsNeeded => header.Columns.Count == 0;

    /// <summary>Looks at the cells of one row.</summary>
    public void Look(string[] cells) => _ = header.Columns.Count + cells.Length;
}
