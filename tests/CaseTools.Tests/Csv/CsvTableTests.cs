using System.Text;
using CaseTools.Hosting;
using CaseTools.IO.Csv;
using CaseTools.Tests.Intake;

namespace CaseTools.Tests.Csv;

/// <summary>Delimited text as rows.</summary>
public sealed class CsvTableTests
{
    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void The_encoding_is_found(string name, bool hasMark)
    {
        var encoding = name == "utf-8" ? new UTF8Encoding(hasMark) : Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Дело,Имя 😀\nA-1,Ёлка\n")];

        using var file = new CsvTableReader().Open(new MemoryStream(bytes), null);
        using var table = file.Read(file.Sheets[0], null);

        Assert.Equal([["Дело", "Имя 😀"], ["A-1", "Ёлка"]], Rows(table));
        Assert.Equal((name, hasMark, (long)bytes.Length), (file.Source.Encoding.WebName, file.Source.HasByteOrderMark, file.Source.Length));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), file.Source.Sha256);
    }

    [Fact]
    public void NULs_are_left_out_of_cells_wherever_they_stand()
    {
        using var file = new CsvTableReader().Open(new MemoryStream("case_id,na\0me,notes\nA\0-1,Anna\0\0,a long enough note of somebody\n"u8.ToArray()), null);
        using var table = file.Read(file.Sheets[0], null);

        Assert.Equal([["case_id", "name", "notes"], ["A-1", "Anna", "a long enough note of somebody"]], Rows(table));
        Assert.Equal(4, file.Source.ZeroSigns);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_delimiter_is_found_from_the_first_lines(char delimiter)
    {
        using var table = Open($"case_id{delimiter}name{delimiter}notes\n1{delimiter}Anna{delimiter}a b\n");

        Assert.Equal(3, Rows(table)[0].Length);
        Assert.Equal((delimiter, DelimiterOrigin.Detected), (table.Delimiter, table.DelimiterOrigin));
    }

    [Fact]
    public void Commas_in_a_semicolon_file_do_not_mislead()
    {
        using var table = Open("name;amount;notes\nAnna;7,5;a, b, c, d\nBoris;8,25;e, f, g\n");

        Assert.Equal(["Anna", "7,5", "a, b, c, d"], Rows(table)[1]);
    }

    [Fact]
    public void The_delimiter_that_is_given_overrules()
    {
        using var table = Open("a,b;c,d\n1,2;3,4\n", ';');

        Assert.Equal([["a,b", "c,d"], ["1,2", "3,4"]], Rows(table));
        Assert.Equal(DelimiterOrigin.Given, table.DelimiterOrigin);
    }

    [Theory]
    [InlineData("sep=;\n")]
    [InlineData("sep=;\r\n")]
    [InlineData("\uFEFFsep=;\r\n")]
    [InlineData("SEP=;\n")]
    public void A_first_line_may_declare_the_delimiter(string declaration)
    {
        using var table = Open(declaration + "a,b,c;d\n1,2,3;4\n");

        Assert.Equal([["a,b,c", "d"], ["1,2,3", "4"]], Rows(table));
        Assert.Equal((';', DelimiterOrigin.Declared), (table.Delimiter, table.DelimiterOrigin));
    }

    [Fact]
    public void A_header_that_begins_like_a_declaration_declares_nothing()
    {
        using var table = Open("sep=x,case_id\n1,2\n");

        Assert.Equal(["sep=x", "case_id"], Rows(table)[0]);
        Assert.Equal(DelimiterOrigin.Detected, table.DelimiterOrigin);
    }

    [Fact]
    public void A_declared_and_given_delimiter_that_agree_are_read_as_one()
    {
        using var table = Open("sep=;\na;b\n", ';');

        Assert.Equal([["a", "b"]], Rows(table));
        Assert.Equal(DelimiterOrigin.Given, table.DelimiterOrigin);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_end_ends_a_row(string end)
    {
        using var table = Open($"a,b{end}1,2{end}{end}3,4");

        Assert.Equal([["a", "b"], ["1", "2"], [""], ["3", "4"]], Rows(table));
        Assert.Equal(4, table.LineNumber);
    }

    [Theory]
    [InlineData(" 1 , 2 ")]
    [InlineData("\"1\",\"a \"\"b\"\"\"")]
    [InlineData("\"x\r\ny\",2")]
    [InlineData("'1,Ё 😀")]
    [InlineData("=1+1,@a")]
    public void A_row_is_given_as_it_stands_in_the_file(string row)
    {
        using var table = Open($"a,b\r\n{row}\r\n3,4\r\n");

        Assert.True(table.Read() && table.Read());
        Assert.Equal(row, table.GetRawText());
        Assert.Null(table.Fault);
    }

    [Fact]
    public void Each_row_has_an_array_of_its_own()
    {
        using var table = Open("a,b\n1,2\n");

        _ = table.Read();
        var first = table.Cells;
        _ = table.Read();

        Assert.Equal(["a", "b"], first);
        Assert.False(table.Read());
    }

    [Fact]
    public void A_cell_longer_than_any_buffer_comes_whole()
    {
        var notes = new string('ж', 300_000);
        using var table = Open($"a,b\n1,\"{notes}\"\n2,x\n");

        Assert.Equal(notes, Rows(table)[1][1]);
    }

    [Fact]
    public void The_table_closes_its_stream()
    {
        var stream = new MemoryStream("a\n"u8.ToArray());

        new CsvTableReader().Open(stream, null).Dispose();

        Assert.False(stream.CanRead);
    }

    internal static ITable Open(string text, char? delimiter = null) => Open(IntakeRun.Utf8.GetBytes(text), delimiter);

    internal static ITable Open(byte[] bytes, char? delimiter = null)
    {
        var file = new CsvTableReader().Open(new MemoryStream(bytes), null);
        return file.Read(file.Sheets[0], delimiter);
    }

    internal static List<string[]> Rows(ITable table)
    {
        var rows = new List<string[]>();
        while (table.Read())
        {
            Assert.Null(table.Fault);
            rows.Add(table.Cells);
        }

        return rows;
    }
}
