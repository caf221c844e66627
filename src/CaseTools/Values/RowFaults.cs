namespace CaseTools.Values;

/// <summary>What is wrong with the values of one row of a table: in words, column by column, never with a value.</summary>
internal abstract class RowFaults
{
    private readonly List<string> faults = [];

    /// <summary>The faults so far; the row counts only where there are none.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Adds a fault.</summary>
    public void Fault(string column, string expected) => faults.Add($"column '{column}': expected {expected}");

    /// <summary>The value that was read; where none was, a fault and the type's default.</summary>
    protected T? Take<T>(string column, Reading<T> reading)
    {
        if (!reading.IsRead)
        {
            Fault(column, reading.Expected!);
        }

        return reading.Value;
    }
}
