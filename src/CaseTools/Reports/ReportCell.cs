namespace CaseTools.Reports;

/// <summary>One value of a report, typed, so that nothing downstream has to guess.</summary>
internal readonly record struct ReportCell
{
    private ReportCell(object? value, Tone tone, int? rank = null)
    {
        Value = value;
        Tone = tone;
        Case = rank;
    }

    /// <summary>A string, a double, or a DateTime without a zone; null where the cell is empty.</summary>
    public object? Value { get; }

    /// <summary>What its colour underlines.</summary>
    public Tone Tone { get; }

    /// <summary>The rank of the case to whose page it leads, where there are pages; null where it leads nowhere.</summary>
    public int? Case { get; }

    /// <summary>A cell without a value.</summary>
    public static ReportCell Empty => default;

    /// <summary>A text; empty where there is none.</summary>
    public static ReportCell Text(string? text, Tone tone = Tone.None) => new(string.IsNullOrEmpty(text) ? null : text, tone);

    /// <summary>A text that leads to the page of a case, such as its id.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rank">The case's rank in this report; null where it is not among the cases.</param>
    public static ReportCell OfCase(string text, int? rank) => new(text.Length == 0 ? null : text, Tone.None, rank);

    /// <summary>A number.</summary>
    public static ReportCell Number(double? number, Tone tone = Tone.None) => new(number, tone);

    /// <summary>A calendar date.</summary>
    public static ReportCell Date(DateTime? date, Tone tone = Tone.None) => new(date?.Date, tone);

    /// <summary>An instant, shown as the clock stands at <paramref name="offset"/>.</summary>
    public static ReportCell Instant(DateTimeOffset? instant, TimeSpan offset, Tone tone = Tone.None) =>
        new(instant is { } known ? DateTime.SpecifyKind(known.ToOffset(offset).DateTime, DateTimeKind.Unspecified) : null, tone);
}
