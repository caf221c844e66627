using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>What a report says, sheet by sheet. Knows nothing of how a workbook is written.</summary>
/// <param name="Title">The report's title: document title and page header.</param>
/// <param name="Footer">Stands at the foot of every printed page: privacy level and scoring time.</param>
/// <param name="AsOf">The scoring time: also the document's stated time, so that the same report gives the same bytes.</param>
/// <param name="Sheets">The sheets in their order.</param>
internal sealed record ReportWorkbook(string Title, string Footer, DateTimeOffset AsOf, IReadOnlyList<ReportSheet> Sheets)
{
    /// <summary>Whose report it is: stands before the title at the head of every printed page; null where that is not said.</summary>
    public string? Organisation { get; init; }

    /// <summary>Says at the foot of a printed page which it is: {0} is its number, {1} how many there are.</summary>
    public string PageNumber { get; init; } = "{0}/{1}";

    /// <summary>Describes the sheet for texts that are longer than a cell holds; it comes last, and only where there are some.</summary>
    public Func<IReadOnlyList<OverlongText>, ReportSheet> Overflow { get; init; } = texts => OverflowSheet.Of(texts, Phrases.In(Phrases.DefaultLanguage));

    /// <summary>The pages of cases, which stand after the sheets, in their order; cells that name a case lead to its page.</summary>
    public IReadOnlyList<PlannedPage> Pages { get; init; } = [];
}

/// <summary>One sheet: one or more tables, one below the other.</summary>
/// <param name="Name">The sheet's tab, at most 31 signs.</param>
/// <param name="Heading">Lines above the first table, the first as a title; empty where the sheet is one plain table whose
/// header is row 1.</param>
/// <param name="Tables">The tables, top down.</param>
internal sealed record ReportSheet(string Name, IReadOnlyList<string> Heading, IReadOnlyList<ReportTable> Tables)
{
    /// <summary>Charts over its tables, side by side between the heading and the first table; one whose table has no rows is left out.</summary>
    public IReadOnlyList<ReportChart> Charts { get; init; } = [];

    /// <summary>The picture above the heading; null where there is none.</summary>
    public ReportLogo? Logo { get; init; }
}

/// <summary>A table: columns, and rows that are counted and read once.</summary>
/// <param name="Name">The table's name in the workbook: letters and digits.</param>
/// <param name="Caption">A line above the table; null where the sheet's tab says it all.</param>
/// <param name="Columns">The columns, left to right.</param>
/// <param name="Rows">The rows, each as many cells as columns.</param>
/// <param name="EmptyText">What a table without rows says in its first cell.</param>
internal sealed record ReportTable(
    string Name,
    string? Caption,
    IReadOnlyList<ReportColumn> Columns,
    IReadOnlyCollection<IReadOnlyList<ReportCell>> Rows,
    string EmptyText)
{
    /// <summary>Whether it is printed. One that is not stands below those that are: the numbers of a chart, which is.</summary>
    public bool IsPrinted { get; init; } = true;

    /// <summary>What stands above its header and follows its filter; null where nothing is added up.</summary>
    public ReportTotals? Totals { get; init; }
}

/// <summary>What is counted or added up of the rows that a filter leaves.</summary>
/// <param name="Caption">Stands before the numbers, above the first column, which has no total.</param>
/// <param name="Columns">The columns that have a total.</param>
internal sealed record ReportTotals(string Caption, IReadOnlyList<ReportTotal> Columns);

/// <summary>The total of a column.</summary>
/// <param name="Header">The column's header.</param>
/// <param name="Kind">What the total is.</param>
/// <param name="Value">Its value over all rows: what programs show that do not calculate.</param>
internal sealed record ReportTotal(string Header, TotalKind Kind, double Value);

/// <summary>What a total is.</summary>
internal enum TotalKind
{
    /// <summary>How many cells are not empty.</summary>
    Count,

    /// <summary>The sum of the numbers.</summary>
    Sum,
}

/// <summary>A column of a table.</summary>
/// <param name="Header">The caption in the header row.</param>
/// <param name="Explanation">What the column holds, for the Dictionary sheet.</param>
/// <param name="Kind">How its cells are shown.</param>
/// <param name="MaximumWidth">Widest the column may be, in characters; longer text wraps.</param>
internal sealed record ReportColumn(string Header, string Explanation, CellKind Kind, int MaximumWidth = 60)
{
    /// <summary>Whether it says what the row is about: such columns, when they come first, stay in sight while one scrolls to the right.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether it is for who looks closer: such columns, side by side, can be folded away.</summary>
    public bool IsDetail { get; init; }
}

/// <summary>How a value is shown.</summary>
internal enum CellKind
{
    /// <summary>Text, always as text: ids, phones, words.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>An amount of money, its thousands parted as the reader's system has them.</summary>
    Amount,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A date and a time of day, in the offset of the scoring time.</summary>
    Instant,
}

/// <summary>What a cell's colour underlines; the words say the same.</summary>
internal enum Tone
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The most urgent band.</summary>
    Emergency,

    /// <summary>The second band.</summary>
    Urgent,

    /// <summary>The third band.</summary>
    Priority,

    /// <summary>The last band.</summary>
    Standard,

    /// <summary>Something to look at: overdue, stale, rejected.</summary>
    Warning,

    /// <summary>Side information.</summary>
    Muted,
}
