using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>The first rows of a table, read with one delimiter, and the header row found among them.</summary>
internal sealed class HeadReading
{
    /// <summary>How many rows are looked at: titles are few, and a header row that nobody would find is none.</summary>
    public const int MostRows = 60;

    // And how many signs: the first rows of a table fit into a thousandth of it.
    private const int MostSigns = 1_000_000;

    // A form has hundreds of questions; sixty rows of ten thousand are no form, and comparing them would take a minute.
    private const int MostCompared = 2048;

    // A title and a date beside it are two cells; a row of questions above the header row is more.
    private const int MergedHeaders = 3;

    private readonly IReadOnlyList<HeadRow> rows;
    private readonly IntakeMap? map;
    private readonly bool byLikeness;
    private readonly bool isContested;
    private readonly (HeadRow Row, HeadRow? Hxl, IntakeHeader Header, int Score)? best;

    private HeadReading(TableSheet sheet, char delimiter, DelimiterOrigin origin, IReadOnlyList<HeadRow> rows, IntakeMap? map, bool byLikeness)
    {
        Sheet = sheet;
        Delimiter = delimiter;
        Origin = origin;
        this.rows = rows;
        this.map = map;
        this.byLikeness = byLikeness;
        // Sixty rows of thousands of columns are many: the best one alone is kept.
        foreach (var candidate in Candidates())
        {
            isContested |= candidate.Header.Conflicts.Count > 0;
            best = best is null || candidate.Score > best.Value.Score ? candidate : best;
        }
    }

    /// <summary>The table.</summary>
    public TableSheet Sheet { get; }

    /// <summary>The delimiter.</summary>
    public char Delimiter { get; }

    /// <summary>How it came to be known.</summary>
    public DelimiterOrigin Origin { get; }

    /// <summary>How much speaks for the header row; 0 where no row names a person.</summary>
    public int Score => best?.Score ?? 0;

    /// <summary>How many of the rows below the header row are as wide as it.</summary>
    public int RowsThatFit => best is { } found
        ? rows.Count(row => row.Line > found.Row.Line && row.Cells.Length == found.Row.Cells.Length)
        : 0;

    /// <summary>Whether a row names persons, and rows below it fit: a sign that stands within a header or two parts no rows.</summary>
    public bool Holds => best is { Score: > 0 } found
        && (found.Row.Line == rows[rows.Count - 1].Line || rows.Any(row => row.Line > found.Row.Line && Fits(row, found.Row)));

    private static bool Fits(HeadRow row, HeadRow header) =>
        CellCount.FaultOf(row.Cells, header.Cells.Length, Array.FindLastIndex(header.Cells, cell => !CellText.IsBlank(cell)) + 1) is null;

    /// <summary>Reads the first rows.</summary>
    public static HeadReading Of(ITableFile file, TableSheet sheet, char? delimiter, IntakeMap? map)
    {
        using var table = file.Read(sheet, delimiter);
        var rows = new List<HeadRow>();
        while (rows.Count < MostRows && rows.Sum(row => row.RawText.Length) < MostSigns && table.Read())
        {
            if (table.Fault is { } fault)
            {
                rows.Add(new HeadRow(table.LineNumber, table.Cells, RawText: "", fault));
            }
            else if (!table.IsBlank() && !IsDelimiterLine(table))
            {
                rows.Add(new HeadRow(table.LineNumber, table.Cells, table.GetRawText(), Fault: null));
            }
        }

        return new HeadReading(sheet, table.Delimiter, table.DelimiterOrigin, rows, map, byLikeness: false);
    }

    /// <summary>Whether a row is a line sep= that was not needed.</summary>
    public static bool IsDelimiterLine(ITable table) =>
        table.LineNumber == 1 && table.GetRawText() is { Length: 5 } text && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same reading, with a delimiter that nobody gave: it was tried.</summary>
    public HeadReading AsDetected() => new(Sheet, Delimiter, DelimiterOrigin.Detected, rows, map, byLikeness);

    /// <summary>The same reading, with questions compared with the fields.</summary>
    public HeadReading WithLikeness() => new(Sheet, Delimiter, Origin, rows, map, byLikeness: true);

    /// <summary>Whether a row would name persons, if two columns did not claim the same field.</summary>
    public bool IsDisputed => Score == 0 && isContested;

    /// <summary>The layout.</summary>
    /// <exception cref="TableFormatException">There is no row, or no row names a person.</exception>
    public IntakeLayout ToLayout()
    {
        if (rows.Count == 0)
        {
            throw new TableFormatException("the file is empty. Expected a header row and below it a row per person.");
        }

        if (best is not { Score: > 0 } first)
        {
            throw new TableFormatException(WhyNobodyIsNamed());
        }

        // Once the row is known, every column of it is worth the comparison.
        var scored = SecondHeaderBelow(first.Row, first.Header) is { } second ? first with { Row = second } : first;
        var headers = WithRowAbove(scored.Row);
        var found = scored with { Header = MatchOf(scored.Row with { Cells = headers }, scored.Hxl, withLikeness: true) };
        if (found.Row.Fault is { } fault)
        {
            throw new TableFormatException($"line {found.Row.Line}, the header row: {fault}.");
        }

        return new IntakeLayout(Sheet, Delimiter, Origin, found.Row.Line, found.Row.Cells, found.Header, RawTextOf(found.Row, headers))
        {
            RawHxl = found.Hxl?.RawText,
            HeadRows = HeadRowsAbout(found.Row, found.Header),
            Guess = GuessOf(found.Row, found.Header),
        };
    }

    private IEnumerable<(HeadRow Row, HeadRow? Hxl, IntakeHeader Header, int Score)> Candidates()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var hxl = i + 1 < rows.Count && rows[i + 1].IsHxl ? rows[i + 1] : null;
            if (rows[i].MayBeHeader)
            {
                var header = MatchOf(rows[i], hxl, byLikeness && rows[i].Filled.Count <= MostCompared);
                yield return (rows[i], hxl is not null && RestsOnHxl(header) ? hxl : null, header, HeadRow.ScoreOf(header));
            }
        }
    }

    private IntakeHeader MatchOf(HeadRow row, HeadRow? hxl, bool withLikeness) =>
        IntakeHeaderMatcher.Match(HeadersOf(row.Cells), hxl?.Cells, map, withLikeness, number => IsBlankBelow(row, number));

    private HeadRow? RowAbove(HeadRow row) => rows.LastOrDefault(other => other.Line < row.Line && !other.IsHxl && !NoPersonRow.IsComment(other.Cells));

    private bool IsBlankBelow(HeadRow header, int number) =>
        rows.All(row => row.Line <= header.Line || row.IsHxl || row.Cells.Length < number || CellText.IsBlank(row.Cells[number - 1]));

    private static bool RestsOnHxl(IntakeHeader header) => header.Columns.Any(column => column.Match == ColumnMatch.Hxl);

    // A spreadsheet makes all rows of a rejects file as wide as its widest: the blank headers are no columns, or a row that is
    // too long would fit again.
    private static string[] HeadersOf(string[] cells)
    {
        var named = Array.FindLastIndex(cells, cell => !CellText.IsBlank(cell)) + 1;
        return cells.Any(IntakeHeaderMatcher.IsRejectColumn) ? cells.Take(named).ToArray() : cells;
    }

    private string[] WithRowAbove(HeadRow header) =>
        RowAbove(header) is { Fault: null, Filled.Count: >= MergedHeaders } above && above.Cells.Length == header.Cells.Length
            ? [.. header.Cells.Zip(above.Cells, SecondHeaders.Of)]
            : header.Cells;

    // The questions stand in the upper row, and below them the parts of their answers.
    private HeadRow? SecondHeaderBelow(HeadRow header, IntakeHeader columns)
    {
        var below = rows.FirstOrDefault(row => row.Line > header.Line);
        if (below is not { Fault: null, MayBeHeader: true } || below.Cells.Length != header.Cells.Length || header.Filled.Count < MergedHeaders)
        {
            return null;
        }

        var own = MatchOf(below, hxl: null, withLikeness: false);
        return SecondHeaders.AreIn(below.Cells, own) && !below.RepeatsHeader(columns, own) ? below : null;
    }

    // Rejected rows go below one header row, under which they come back in.
    private string RawTextOf(HeadRow header, string[] headers) => ReferenceEquals(headers, header.Cells)
        ? header.RawText
        : string.Join(Delimiter.ToString(), headers.Select(text => $"\"{text.Replace("\"", "\"\"")}\""));

    private Dictionary<long, string> HeadRowsAbout(HeadRow header, IntakeHeader columns)
    {
        var index = rows.ToList().IndexOf(header);
        var about = new Dictionary<long, string>();
        foreach (var row in rows.Skip(index - 1).Take(4).Where(row => row.IsHxl))
        {
            about[row.Line] = "HXL row";
        }

        var below = rows.Skip(index + 1).FirstOrDefault(row => !row.IsHxl && !NoPersonRow.IsComment(row.Cells));
        foreach (var row in rows.Take(index).Reverse().Take(1).Append(below).OfType<HeadRow>())
        {
            if (!row.IsHxl && row.RepeatsHeader(columns, MatchOf(row, hxl: null, withLikeness: true)))
            {
                about[row.Line] = "a second header row";
            }
        }

        return about;
    }

    private string? GuessOf(HeadRow header, IntakeHeader columns)
    {
        var second = HeadRowsAbout(header, columns);
        var passed = rows.Where(row => row.Line < header.Line && row.MayBeHeader && !second.ContainsKey(row.Line)).ToArray();
        return passed.Length == 0
            ? null
            : $"the header row was taken from line {header.Line}, because it names the most fields of the intake record";
    }

    // An old export named .xls may be a web page; a service's .csv may be what its interface gives.
    private static string? OtherFormOf(HeadRow first) => CellText.Trim(first.Cells[0]) switch
    {
        ['<', ..] => "a web page (HTML) or XML",
        ['{', ..] or ['[', '{' or '"' or '[', ..] => "JSON",
        _ => null,
    };

    private string WhyNobodyIsNamed()
    {
        var first = rows.FirstOrDefault(row => row.MayBeHeader || row.Fault is not null) ?? rows[0];
        if (first.Fault is { } fault)
        {
            return $"line {first.Line}, the header row: {fault}.";
        }

        if (OtherFormOf(first) is { } form)
        {
            return $"the file is {form}, not a table. " +
                "Open it in the program that it comes from, export it as \"CSV UTF-8\" or .xlsx, and import that file.";
        }

        var header = MatchOf(first, hxl: null, withLikeness: false);
        return $"line {first.Line}: " + (header.Conflicts.Count > 0
            ? string.Join(" ", header.Conflicts)
            : $"expected a header row with one of the columns {string.Join(", ", IntakeHeader.IdentifyingFields)}, found none. " +
                "Put the column names into the first line, or rename the column that holds the case number.");
    }
}
