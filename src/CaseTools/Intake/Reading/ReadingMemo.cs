namespace CaseTools.Intake;

/// <summary>
/// What the texts of each column were read as. The columns of a table say the same few things over and over, and the same text is read as
/// the same value each time. Bounded: a column of ever new texts is read without it.
/// </summary>
internal sealed class ReadingMemo
{
    private const int MostTexts = 10_000;
    private const int LongestText = 40;

    // A column fills one field, which has one type.
    private readonly Dictionary<int, object> byColumn = [];

    /// <summary>What a text of a column was read as before, or is read as now.</summary>
    public TReading Of<TReading>(IntakeColumn column, string text, Func<string, TReading> read)
    {
        if (text.Length > LongestText)
        {
            return read(text);
        }

        var known = KnownOf<TReading>(column);
        if (!known.TryGetValue(text, out var reading))
        {
            reading = read(text);
            if (known.Count < MostTexts)
            {
                known.Add(text, reading);
            }
        }

        return reading;
    }

    private Dictionary<string, TReading> KnownOf<TReading>(IntakeColumn column)
    {
        if (byColumn.TryGetValue(column.Number, out var known))
        {
            return (Dictionary<string, TReading>)known;
        }

        var made = new Dictionary<string, TReading>(StringComparer.Ordinal);
        byColumn.Add(column.Number, made);
        return made;
    }
}
