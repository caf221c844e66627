using CaseTools.Hosting;

namespace CaseTools.IO.Csv;

/// <summary>The rows of a text whose lines end in CR CR LF: without the blank row that a parser sees behind each, lines counted once.</summary>
internal sealed class DoubledLineEndTable(CsvTable table) : ITable
{
    // Lines that the parser has counted twice so far.
    private long surplus;
    private string? next;

    public char Delimiter => table.Delimiter;

    public DelimiterOrigin DelimiterOrigin => table.DelimiterOrigin;

    public long LineNumber => table.LineNumber - surplus;

    public string[] Cells => table.Cells;

    public string? CellAt(int index) => table.CellAt(index);

    public string? Fault => table.Fault;

    public bool Read()
    {
        if (!table.Read())
        {
            return false;
        }

        if (next is not null)
        {
            surplus += LineEnds.CountDoubled(next);
            if (table.GetRawText().Length == 0)
            {
                surplus++;
                next = null;
                return Read();
            }
        }

        next = table.GetRawText();
        return true;
    }

    public string GetRawText() => table.GetRawText();

    public void Dispose() => table.Dispose();
}
