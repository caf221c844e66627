namespace CaseTools.Intake;

/// <summary>
/// What the texts of a column were read as. The columns of a table say the same few things over and over, and the same text is read as
/// the same value each time. Bounded, and given up for a column of ever new texts, which is read without it.
/// </summary>
/// <param name="read">Reads a text that was not met before.</param>
internal sealed class ReadingMemo<TReading>(Func<string, TReading> read)
    where TReading : class
{
    private const int MostTexts = 10_000;
    private const int LongestText = 40;

    // So many texts show whether a column says things again: numbers, names and moments are new in nearly every row.
    private const int TextsToJudgeBy = 500;

    private Dictionary<string, TReading>? known = new(StringComparer.Ordinal);
    private long repeats;

    /// <summary>What a text was read as before, or is read as now; null where that is not kept, and the text is to be read by itself.</summary>
    public TReading? Of(string text)
    {
        if (known is null || text.Length > LongestText)
        {
            return null;
        }

        if (known.TryGetValue(text, out var reading))
        {
            repeats++;
            return reading;
        }

        return Keep(known, text);
    }

    private TReading? Keep(Dictionary<string, TReading> texts, string text)
    {
        if (texts.Count >= TextsToJudgeBy && repeats < texts.Count)
        {
            known = null;
            return null;
        }

        if (texts.Count == MostTexts)
        {
            return null;
        }

        var reading = read(text);
        texts.Add(text, reading);
        return reading;
    }
}
