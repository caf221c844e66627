using System.Text;
using CaseTools.Hosting;
using CaseTools.IO.Csv;
using CaseTools.Tests.Intake;
using CsCheck;

namespace CaseTools.Tests.Csv;

/// <summary>Whatever stands in a file: cells come back, and rows are accounted for.</summary>
public sealed class RandomTextTests
{
    private static readonly Gen<string> GenCell = Gen.OneOf(
        Gen.Const(""),
        Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['А', 'ё'], Gen.OneOf('"', ',', ';', '\t', '|', '\n', '\r', '\u00A0', '=', '\uFEFF')), 0, 12],
        Gen.Int[0x1F300, 0x1FAFF].Select(char.ConvertFromUtf32));

    private static readonly Gen<string[][]> GenTable = Gen.Int[1, 5].SelectMany(columns => GenCell.Array[columns].Array[1, 6]);

    private static readonly Gen<Encoding> GenEncoding = Gen.OneOf<Encoding>(
        new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true));

    private static readonly Gen<byte[]> GenBytes = Gen.OneOf(
        Gen.Byte.Array[0, 60],
        // Text that is nearly right finds more than noise does.
        Gen.OneOf("case_id", "name", "sex", "birth_date", ",", ";", "\t", "|", "\"", "\n", "\r\n", "\r", "sep=", "1", "Анна", " ", "KZ", "n/a", "reject_line", "\0", "\uFEFF", "2022-09-30T00:00:00+٠٣:٠٠")
            .Array[0, 30].Select(parts => new UTF8Encoding(false).GetBytes("case_id,name,sex,age,submitted_at,deadlines\n" + string.Concat(parts))),
        Gen.Select(Gen.OneOf("case_id", "name", ",", "\"", "\n", "1", "Ё").Array[0, 12], GenEncoding, Gen.Byte.Array[0, 3])
            .Select((parts, encoding, tail) => (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(string.Concat(parts)), .. tail]));

    [Fact]
    public void Any_table_of_text_comes_back_equal() => Gen.Select(GenTable, GenEncoding, Gen.OneOf(',', ';', '\t', '|'), Gen.OneOf("\n", "\r\n", "\r"), Gen.Bool, Gen.Bool)
        .Sample(
            (cells, encoding, delimiter, end, quotesAll, endsWithBreak) =>
            {
                var text = string.Join(end, cells.Select(row => string.Join(delimiter, row.Select(cell => Quoted(cell, delimiter, quotesAll || row.Length == 1)))));
                byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(endsWithBreak ? text + end : text)];
                using var table = CsvTableTests.Open(bytes, delimiter);
                Assert.Equal(cells, CsvTableTests.Rows(table));
            },
            iter: 10_000);

    [Fact]
    public void A_cell_alone_is_the_one_of_its_row_on_arbitrary_bytes() => Gen.Select(GenBytes, Gen.OneOf(',', ';'))
        .Sample(
            (bytes, delimiter) =>
            {
                try
                {
                    using var table = CsvTableTests.Open(bytes, delimiter);
                    while (table.Read())
                    {
                        var alone = Enumerable.Range(0, 100).Select(table.CellAt).ToArray();
                        Assert.Equal(table.Cells, alone.TakeWhile(cell => cell is not null));
                        Assert.Equal(alone, Enumerable.Range(0, 100).Select(table.CellAt));
                    }
                }
                catch (TableFormatException)
                {
                    // Not every mess of bytes is a table.
                }
            },
            iter: 10_000);

    [Fact]
    public void Any_table_in_an_older_encoding_that_is_said_comes_back_equal() => Gen.Select(
        GenTable, Gen.OneOf(1251, 1252, 20866, 21866, 866, 10007, 10000, 28595), Gen.OneOf(',', ';', '\t', '|'), Gen.OneOf("\n", "\r\n", "\r"), Gen.Bool)
        .Sample(
            (wanted, codePage, delimiter, end, quotesAll) =>
            {
                var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
                string Known(string cell) => encoding.GetString(encoding.GetBytes(cell));
                var cells = wanted.Select(row => row.Select(Known).ToArray()).ToArray();
                var text = string.Join(end, cells.Select(row => string.Join(delimiter, row.Select(cell => Quoted(cell, delimiter, quotesAll || row.Length == 1)))));
                using var file = new CsvTableReader().Open(new MemoryStream(encoding.GetBytes(text)), encoding);
                using var table = file.Read(file.Sheets[0], delimiter);
                Assert.Equal(cells, CsvTableTests.Rows(table));
            },
            iter: 10_000);

    [Fact]
    public void On_arbitrary_bytes_rows_read_are_kept_rejected_or_skipped_and_nothing_else_is_thrown() => Gen.Select(GenBytes, Gen.OneOf<char?>(null, ',', ';'))
        .Sample(
            (bytes, delimiter) =>
            {
                try
                {
                    IntakeRun.Of(bytes, delimiter).AssertAccounted();
                }
                catch (TableFormatException refusal)
                {
                    Assert.DoesNotContain('\n', refusal.Message);
                }
            },
            iter: 10_000);

    // A declaration of the delimiter in the first cell is no cell: quoted, it is.
    private static string Quoted(string cell, char delimiter, bool always) =>
        always || cell.AsSpan().IndexOfAny("\"\r\n") >= 0 || cell.Contains(delimiter) || cell.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
