namespace CaseTools.Reports;

/// <summary>
/// One case on a page of its own: what a caseworker has in hand during a call and puts into a binder. Knows nothing of how it is written.
/// </summary>
/// <param name="Case">The case's rank, by which cells lead to its page.</param>
/// <param name="Title">The first line: case id and name.</param>
/// <param name="Band">The band in speech, with its colour.</param>
/// <param name="Lines">Below the title: score, range and rank; first of all that it is a scenario.</param>
/// <param name="Links">Where the page leads to.</param>
/// <param name="Sections">What it says, top down.</param>
internal sealed record CasePage(
    int Case,
    string Title,
    ReportCell Band,
    IReadOnlyList<ReportCell> Lines,
    PageLinks Links,
    IReadOnlyList<PageSection> Sections);

/// <summary>Where a page leads to.</summary>
/// <param name="Back">The words that lead back to where the case stands among the others.</param>
/// <param name="Previous">The page before it; empty on the first one.</param>
/// <param name="Next">The page after it; empty on the last one.</param>
internal sealed record PageLinks(string Back, ReportCell Previous, ReportCell Next);

/// <summary>A page that is described when it is written: the pages of a thousand cases never stand in memory together.</summary>
/// <param name="Case">The case's rank.</param>
/// <param name="Name">How the page is called.</param>
/// <param name="Describe">Describes it.</param>
internal sealed record PlannedPage(int Case, string Name, Func<CasePage> Describe);

/// <summary>A part of a page: a heading, and rows below it.</summary>
/// <param name="Heading">The line above it; null where the rows say it all.</param>
/// <param name="Columns">The columns, left to right: together as wide as the page.</param>
/// <param name="Rows">The rows, each as many cells as columns.</param>
internal sealed record PageSection(string? Heading, IReadOnlyList<PageColumn> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows)
{
    /// <summary>How wide a page is, in units of <see cref="PageColumn.Width"/>.</summary>
    public const int PageWidth = 16;

    /// <summary>What it says where it has no rows.</summary>
    public string EmptyText { get; init; } = "";

    /// <summary>Lines that a row has room for at least: handwriting is larger than print.</summary>
    public int LinesOfARow { get; init; } = 1;

    /// <summary>Whether it is never parted by the end of a page.</summary>
    public bool IsKeptTogether { get; init; }
}

/// <summary>A column of a section.</summary>
/// <param name="Header">Its caption; the row of captions is left out where no column has one.</param>
/// <param name="Kind">What stands in it.</param>
/// <param name="Width">How wide it is, in sixteenths of the page.</param>
internal sealed record PageColumn(string? Header, PageCellKind Kind, int Width);

/// <summary>What stands in a column of a section.</summary>
internal enum PageCellKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>What the cell beside it is.</summary>
    Label,

    /// <summary>What is to be written beside it by hand.</summary>
    Prompt,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A date and a time of day, in the offset of the scoring time.</summary>
    Instant,

    /// <summary>A box to tick.</summary>
    TickBox,

    /// <summary>A line to write on.</summary>
    Answer,
}
