namespace CaseTools.Reports;

/// <summary>
/// A chart over the rows of one of its sheet's tables: what it shows, and what it says to somebody who does not see it.
/// </summary>
/// <param name="Title">The line above it.</param>
/// <param name="AltText">What it shows in words, with its numbers.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Table">The <see cref="ReportTable.Name"/> of the table.</param>
/// <param name="Category">The header of the column that names the points.</param>
/// <param name="Value">The header of the column that measures them.</param>
internal sealed record ReportChart(string Title, string AltText, ChartKind Kind, string Table, string Category, string Value)
{
    /// <summary>How much of the row of charts it takes, in hundredths of the sheet's width.</summary>
    public int Share { get; init; } = 33;

    /// <summary>Whether each point has the colour of its category's cell; otherwise all have one colour.</summary>
    public bool HasCategoryColours { get; init; }

    /// <summary>Whether a point of 0 has its number too: it is left out where most points may be 0.</summary>
    public bool NumbersZeros { get; init; }

    /// <summary>Every so many-th category is named, from the first one on.</summary>
    public int NamesEvery { get; init; } = 1;
}

/// <summary>How a chart is drawn.</summary>
internal enum ChartKind
{
    /// <summary>Horizontal bars, the first row on top.</summary>
    Bars,

    /// <summary>Columns from left to right.</summary>
    Columns,
}
