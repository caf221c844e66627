using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>A text that is longer than a cell holds.</summary>
/// <param name="Sheet">The worksheet of its cell.</param>
/// <param name="Place">Where on it, in words: the header of its column.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Pieces">The whole text, cut where a cell ends.</param>
internal sealed record OverlongText(string Sheet, string Place, int Row, IReadOnlyList<string> Pieces);

/// <summary>The whole of each text that was cut in its cell: only where there is one.</summary>
internal static class OverflowSheet
{
    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(IEnumerable<OverlongText> texts, Phrases phrases) =>
        new(phrases.Of("sheet-overflow"), [], [new ReportTable("Overflow", null, Columns(phrases), texts.SelectMany(text => Rows(text, phrases)).ToArray(), "")]);

    private static IReadOnlyList<ReportColumn> Columns(Phrases phrases) =>
    [
        phrases.Column("overflow-sheet", CellKind.Text, 20),
        phrases.Column("overflow-place", CellKind.Text, 30),
        phrases.Column("overflow-row", CellKind.Number),
        phrases.Column("overflow-piece", CellKind.Text, 14),
        phrases.Column("overflow-text", CellKind.Text, 120),
    ];

    private static IEnumerable<ReportCell[]> Rows(OverlongText text, Phrases phrases) => text.Pieces.Select((piece, index) => new[]
    {
        ReportCell.Text(text.Sheet),
        ReportCell.Text(text.Place),
        ReportCell.Number(text.Row),
        ReportCell.Text(phrases.Of("overflow-piece-of", index + 1, text.Pieces.Count)),
        ReportCell.Text(piece),
    });
}
