namespace CaseTools.Intake;

/// <summary>How often each thing was guessed. The same is guessed row after row: its words are put together once, and sorted when asked for.</summary>
internal sealed class GuessCounts
{
    private readonly Dictionary<string, Count> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Dictionary<string, Count>> byColumn = [];

    // As it was when last asked for; null where more was guessed since.
    private SortedDictionary<string, int>? byText;

    /// <summary>The guesses in words, each with how often.</summary>
    public IReadOnlyDictionary<string, int> ByText => byText ??= Sort();

    /// <summary>Counts a guess so many times.</summary>
    public void Add(string text, int times) => Add(CountOf(text), times);

    /// <summary>Counts a guess about a column.</summary>
    public void Add(IntakeColumn column, string guess)
    {
        if (!byColumn.TryGetValue(column.Number, out var known))
        {
            known = new Dictionary<string, Count>(StringComparer.Ordinal);
            byColumn.Add(column.Number, known);
        }

        if (!known.TryGetValue(guess, out var count))
        {
            count = CountOf($"column '{column.Header.Trim()}': {guess}");
            known.Add(guess, count);
        }

        Add(count, 1);
    }

    private void Add(Count count, int times)
    {
        count.Times += times;
        byText = null;
    }

    private SortedDictionary<string, int> Sort()
    {
        var sorted = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var count in counts)
        {
            sorted.Add(count.Key, count.Value.Times);
        }

        return sorted;
    }

    private Count CountOf(string text)
    {
        if (!counts.TryGetValue(text, out var count))
        {
            count = new Count();
            counts.Add(text, count);
        }

        return count;
    }

    private sealed class Count
    {
        public int Times { get; set; }
    }
}
