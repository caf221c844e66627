using System.IO.Compression;
using CaseTools.Hosting;
using CaseTools.Intake;
using CaseTools.IO;
using CaseTools.Tests.Intake;
using ClosedXML.Excel;

namespace CaseTools.Tests.Excel.Reading;

/// <summary>Workbooks as intake files: what a person sees in a cell is what comes in.</summary>
public sealed class WorkbookFileTests
{
    [Theory]
    [InlineData("text", "", "text")]
    [InlineData(" two\nlines ", "", " two\nlines ")]
    [InlineData("=1+1", "", "=1+1")]
    [InlineData(5.0, "", "5")]
    [InlineData(0.1, "", "0.1")]
    [InlineData(79161234567.0, "", "79161234567")]
    [InlineData(1234567890123456789.0, "", "1.23456789012346E+18")]
    [InlineData(123.0, "00000", "00123")]
    [InlineData(300000.0, "# ##0 ₽", "300000")]
    [InlineData(44831.0, "dd.mm.yyyy", "2022-09-27")]
    [InlineData(44831.0, "[$-419]d mmmm yyyy;@", "2022-09-27")]
    [InlineData(44831.5, "yyyy-mm-dd hh:mm", "2022-09-27T12:00:00")]
    [InlineData(true, "", "true")]
    public void A_cell_comes_in_as_the_text_that_a_person_would_type(object value, string format, string expected)
    {
        var bytes = Workbook(sheet =>
        {
            sheet.Cell(1, 1).SetValue("case_id");
            sheet.Cell(2, 1).Value = value;
            sheet.Cell(2, 1).SetDataType(value is string ? XLDataType.Text : value is bool ? XLDataType.Boolean : XLDataType.Number);
            sheet.Cell(2, 1).Style.NumberFormat.Format = format;
        });

        using var file = Open(bytes);
        using var table = file.Read(file.Sheets[0], null);
        _ = table.Read();
        _ = table.Read();
        Assert.Equal([expected], table.Cells);
        Assert.Equal((2L, DelimiterOrigin.Workbook), (table.LineNumber, table.DelimiterOrigin));
    }

    [Fact]
    public void A_row_as_text_reads_back_equal()
    {
        var bytes = Workbook(sheet => sheet.Cell(1, 1).SetValue("a,\"b\"\nc").CellRight().SetValue("").CellRight().SetValue(";x"));

        using var file = Open(bytes);
        using var table = file.Read(file.Sheets[0], null);
        _ = table.Read();
        using var again = Csv.CsvTableTests.Open(IntakeRun.Utf8.GetBytes(table.GetRawText()), ',');
        _ = again.Read();
        Assert.Equal(table.Cells, again.Cells);
    }

    [Fact]
    public void Rows_keep_their_numbers_and_empty_ones_are_no_rows()
    {
        var bytes = Workbook(sheet =>
        {
            sheet.Cell(3, 1).SetValue("case_id").CellRight().SetValue("age");
            sheet.Cell(7, 1).SetValue("A-1");
            sheet.Cell(9, 1).SetValue("A-2").CellRight().SetValue(30);
        });

        var run = Run(bytes).Single();
        Assert.Equal([("A-1", null, 7L), ("A-2", 30, 9L)], run.Records.Select(record => (record.CaseId!, record.Age, record.SourceLine)));
        Assert.Equal((3L, 2, 2), (run.Report.HeaderLine, run.Report.RowsRead, run.Report.RowsKept));
        Assert.Equal(("intake.xlsx", "People", "a workbook"), (run.Report.File, run.Report.Sheet, run.Report.EncodingFoundBy));
    }

    [Fact]
    public void Members_on_a_further_sheet_belong_to_their_household()
    {
        var bytes = Workbook(
            sheet =>
            {
                Fill(sheet, 1, "_id", "name", "_uuid", "_index");
                Fill(sheet, 2, "17", "Anna", "u-1", "1");
            },
            ("children", sheet =>
            {
                Fill(sheet, 1, "name", "age", "_index", "_parent_table_name", "_parent_index");
                Fill(sheet, 2, "Boris", "7", "1", "People", "1");
            }
        ),
            ("read me", sheet => Fill(sheet, 1, "How to fill this in")));

        var runs = Run(bytes);
        Assert.Equal(["Anna", "Boris"], runs.SelectMany(run => run.Records).Select(record => record.FullName));
        var child = runs[1].Records.Single();
        Assert.Equal(("17", "u-1", CaseRole.Child, 7), (child.CaseId, child.ParentUuid, child.Role, child.Age));
    }

    [Fact]
    public void A_cell_that_is_merged_over_rows_holds_for_each_of_them_and_that_is_said()
    {
        var run = Run(Workbook(sheet =>
        {
            Fill(sheet, 1, "group_id", "name", "phone");
            Fill(sheet, 2, "F-1", "Anna", "1234");
            Fill(sheet, 3, "", "Boris", "");
            Fill(sheet, 5, "F-2", "Vera", "");
            Fill(sheet, 6, "", "Gleb", "");
            Fill(sheet, 7, "", "Dina", "");
            _ = sheet.Range("A2:A4").Merge();
            _ = sheet.Range("A5:A6").Merge();
        })).Single();

        Assert.Equal(["F-1", "F-1", "F-2", "F-2", null], run.Records.Select(record => record.GroupId));
        Assert.Equal(5, run.Report.RowsRead);
        Assert.Contains("a cell that is merged over several rows taken to hold for each of them", run.Report.AllGuesses);
    }

    [Fact]
    public void A_hidden_sheet_of_persons_is_read_and_that_is_said()
    {
        var runs = Run(Workbook(
            sheet => Fill(sheet, 1, "case_id"),
            ("old", sheet =>
            {
                Fill(sheet, 1, "case_id");
                Fill(sheet, 2, "A-9");
                sheet.Visibility = XLWorksheetVisibility.Hidden;
            }
        )));

        Assert.Equal("A-9", runs[1].Records.Single().CaseId);
        Assert.Equal(["the sheet is hidden in its workbook, and was read like the others"], runs[1].Report.AllGuesses);
        Assert.Empty(runs[0].Report.AllGuesses);
    }

    [Fact]
    public void A_sheet_without_persons_is_named_and_a_hidden_one_is_not()
    {
        var bytes = Workbook(
            sheet => Fill(sheet, 1, "case_id"),
            ("notes", sheet => Fill(sheet, 1, "How to fill this in")),
            ("lists", sheet =>
            {
                Fill(sheet, 1, "yes");
                sheet.Visibility = XLWorksheetVisibility.Hidden;
            }
        ));

        using var file = IntakeFile.Open(new Adapters().Tables, new MemoryStream(bytes), "intake.xlsx", IntakeRun.Options());
        Assert.Equal(["intake.xlsx [People]", "intake.xlsx [notes]"], file.Reports.Select(report => report.Name));
        Assert.StartsWith("line 1: expected a header row", file.Reports[1].Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("D0CF11E0A1B11AE1", "an old .xls workbook or is protected by a password")]
    [InlineData("504B030414000000", "the workbook is damaged. Open it in Excel")]
    public void What_is_no_workbook_that_can_be_read_is_called_by_its_name(string bytes, string words) =>
        Assert.Contains(words, Refusal(Convert.FromHexString(bytes)), StringComparison.Ordinal);

    [Fact]
    public void An_archive_is_no_workbook()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            _ = archive.CreateEntry("a.csv");
        }

        Assert.StartsWith("the file is an archive without an Excel workbook in it.", Refusal(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_at_the_far_end_of_a_sheet_is_refused_in_words() =>
        Assert.Contains("more than the 2048 that are read", Refusal(Workbook(sheet => sheet.Cell(1048576, 16384).SetValue("x"))), StringComparison.Ordinal);

    [Fact]
    public void Damaged_workbooks_are_refused_in_words_or_read()
    {
        var whole = Workbook(sheet =>
        {
            Fill(sheet, 1, "case_id", "name", "age");
            Fill(sheet, 2, "A-1", "Anna", "30");
        });
        for (var seed = 0; seed < 1_000; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = [.. whole];
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            }

            try
            {
                _ = Run(bytes);
            }
            catch (TableFormatException refusal)
            {
                Assert.NotEqual("", refusal.Message);
            }
        }
    }

    private static byte[] Workbook(Action<IXLWorksheet> fill, params (string Name, Action<IXLWorksheet> Fill)[] more)
    {
        using var workbook = new XLWorkbook();
        fill(workbook.AddWorksheet("People"));
        foreach (var (name, fillMore) in more)
        {
            fillMore(workbook.AddWorksheet(name));
        }

        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }

    private static void Fill(IXLWorksheet sheet, int row, params string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            sheet.Cell(row, i + 1).SetValue(cells[i]);
        }
    }

    private static ITableFile Open(byte[] bytes) => new Adapters().Tables.Open(new MemoryStream(bytes), null);

    private static string Refusal(byte[] bytes) => Assert.Throws<TableFormatException>(() => Run(bytes)).Message;

    private static (IntakeReport Report, IntakeRecord[] Records)[] Run(byte[] bytes)
    {
        using var file = IntakeFile.Open(new Adapters().Tables, new MemoryStream(bytes), "intake.xlsx", IntakeRun.Options());
        var links = new HouseholdLinks();
        return [.. file.Tables.Select(table => (table.Report, Records: table.ReadRows(links).OfType<IntakeOutcome.Kept>().SelectMany(kept => kept.Records).ToArray()))];
    }
}
