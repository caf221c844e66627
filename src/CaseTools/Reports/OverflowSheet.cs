namespace CaseTools.Reports;

/// <summary>A text that is longer than a cell holds.</summary>
/// <param name="Sheet">The worksheet of its cell.</param>
/// <param name="Place">Where on it, in words: <c>column 'Note'</c>.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Pieces">The whole text, cut where a cell ends.</param>
internal sealed record OverlongText(string Sheet, string Place, int Row, IReadOnlyList<string> Pieces);

/// <summary>The whole of each text that was cut in its cell: only where there is one.</summary>
internal static class OverflowSheet
{
    private const string Name = "Overflow";

    private static readonly IReadOnlyList<ReportColumn> Columns =
    [
        new("Sheet", "The sheet on which it is cut.", CellKind.Text, 20),
        new("Where", "The column.", CellKind.Text, 30),
        new("Row", "The row of that sheet.", CellKind.Number),
        new("Piece", "Its place among the pieces of the text.", CellKind.Text, 12),
        new("Text", "The piece: as much as a cell holds.", CellKind.Text, 120),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(IEnumerable<OverlongText> texts) =>
        new(Name, [], [new ReportTable(Name, null, Columns, texts.SelectMany(Rows).ToArray(), "")]);

    private static IEnumerable<ReportCell[]> Rows(OverlongText text) => text.Pieces.Select((piece, index) => new[]
    {
        ReportCell.Text(text.Sheet),
        ReportCell.Text(text.Place),
        ReportCell.Number(text.Row),
        ReportCell.Text(FormattableString.Invariant($"{index + 1} of {text.Pieces.Count}")),
        ReportCell.Text(piece),
    });
}
