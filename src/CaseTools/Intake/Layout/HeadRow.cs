using System.Text.RegularExpressions;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>One of the first rows of a table, looked at for what it may be.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="RawText">The row as it stands in the file.</param>
/// <param name="Fault">Why its cells cannot be trusted; null where they can.</param>
internal sealed record HeadRow(long Line, string[] Cells, string RawText, string? Fault)
{
    private const int NameWeight = 3;
    private const int OtherHeaderWeight = 2;
    private const int LikenessWeight = 1;

    // The reasons of rejected rows name fields, too: the row with the added columns is the header row.
    private const int RejectsWeight = 1000;

    private static readonly Regex Code = new("^[a-z][A-Za-z0-9]*([_/][A-Za-z0-9]+)*$", RegexOptions.CultureInvariant);
    private static readonly Regex NumberedCode = new("^(?<letters>[A-Za-z]{1,3})_?[0-9]{1,4}$", RegexOptions.CultureInvariant);

    /// <summary>Its cells that hold something.</summary>
    public IReadOnlyList<string> Filled { get; } = [.. Cells.Select(CellText.Trim).Where(cell => cell.Length > 0)];

    /// <summary>Whether it holds HXL hashtags.</summary>
    public bool IsHxl => NoPersonRow.IsHxl(Filled);

    /// <summary>Whether it may be a header row: a title is one cell, a comment starts with its sign.</summary>
    public bool MayBeHeader => Filled.Count > 0 && !NoPersonRow.IsComment(Cells) && !IsHxl && Filled[0] is not ['[', '{', ..];

    /// <summary>How much speaks for a header row: different fields, by name before by other headers before by likeness.</summary>
    public static int ScoreOf(IntakeHeader header) => header.NamesPersons || header.TiesToParents
        ? header.Columns.Where(column => column.Field is not null && column.Repeat is null).Sum(WeightOf)
            + (header.Columns.Any(IntakeHeaderMatcher.IsRejectColumn) ? RejectsWeight : 0)
        : 0;

    /// <summary>Whether the row only says again what the header row says: the same fields, or codes for its questions.</summary>
    public bool RepeatsHeader(IntakeHeader header, IntakeHeader ownHeader)
    {
        var same = header.Columns.Zip(ownHeader.Columns, (column, own) => column.Field is not null && column.Field == own.Field).Count(isSame => isSame);
        return (same >= 2 && same * 2 >= Filled.Count)
            || (Filled.Count >= 3 && Filled.Distinct(StringComparer.Ordinal).Count() == Filled.Count && (AreCodes(Filled) || AreNumberedCodes(Filled)));
    }

    // Names of variables, most of them of several words: grp_sex, first_name.
    private static bool AreCodes(IReadOnlyList<string> cells) =>
        cells.All(cell => Code.IsMatch(cell)) && cells.Count(cell => cell.IndexOfAny(['_', '/']) > 0) * 2 > cells.Count;

    // Q1, Q2, Q3: the same letters and a number.
    private static bool AreNumberedCodes(IReadOnlyList<string> cells) =>
        cells.All(cell => NumberedCode.IsMatch(cell))
        && cells.Select(cell => NumberedCode.Match(cell).Groups["letters"].Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1;

    private static int WeightOf(IntakeColumn column) => column.Match switch
    {
        ColumnMatch.Map or ColumnMatch.Hxl or ColumnMatch.Name => NameWeight,
        ColumnMatch.Likeness => LikenessWeight,
        _ => OtherHeaderWeight,
    };
}
