using System.IO.Compression;
using System.Text.RegularExpressions;
using CaseTools.IO.Excel;
using CaseTools.Reports;
using ClosedXML.Excel;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>Tables, pages, properties: the workbook around the values.</summary>
public sealed class WorkbookShapeTests
{
    [Fact]
    public void The_validator_finds_no_error_in_a_full_report()
    {
        using var workbook = WorkbookReader.Write(FullReport.Create());

        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void No_part_holds_a_formula()
    {
        using var workbook = WorkbookReader.Write(FullReport.Create());

        foreach (var part in workbook.PartNames)
        {
            Assert.DoesNotMatch("<(x:)?(f|calculatedColumnFormula|totalsRowFormula)[ >]", workbook.Part(part));
        }
    }

    [Fact]
    public void A_plain_table_has_a_filter_and_its_header_in_row_one_frozen_and_repeated()
    {
        using var workbook = WorkbookReader.Write(OfTexts("x"));
        var sheet = workbook.Sheet("Queue");

        Assert.Equal("A1:A2", workbook.Table("Queue").RangeAddress.ToString());
        Assert.True(workbook.Table("Queue").ShowAutoFilter);
        Assert.True(workbook.Table("Queue").ShowRowStripes);
        Assert.Equal(1, sheet.SheetView.SplitRow);
        Assert.Equal((1, 1), (sheet.PageSetup.FirstRowToRepeatAtTop, sheet.PageSetup.LastRowToRepeatAtTop));
    }

    [Fact]
    public void The_repeated_header_row_is_named_as_Excel_names_it()
    {
        using var workbook = WorkbookReader.Write(Workbook(
            new ReportSheet("Queue", [], [Table("Queue", [Column("A")], [ReportCell.Text("1")])]),
            new ReportSheet("Two words", [], [Table("Other", [Column("A")], [ReportCell.Text("1")])])));

        var titles = Regex.Matches(workbook.Part("xl/workbook.xml"), "<x:definedName name=\"_xlnm.Print_Titles\"[^>]*>([^<]*)<").Select(match => match.Groups[1].Value.Replace("'", ""));

        Assert.Equal(["Queue!$1:$1", "Two words!$1:$1"], titles);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void Headings_captions_and_tables_stand_one_below_the_other()
    {
        var one = Table("One", [Column("A")], [ReportCell.Text("1")]) with { Caption = "First" };
        var two = Table("Two", [Column("A"), Column("B")], [ReportCell.Text("2"), ReportCell.Text("3")]);
        using var workbook = WorkbookReader.Write(Workbook(new ReportSheet("S", ["Title", "Line"], [one, two])));
        var sheet = workbook.Sheet("S");

        Assert.Equal(["Title", "Line", "", "First", "A", "1", "", "A", "2"], Enumerable.Range(1, 9).Select(row => sheet.Cell(row, 1).GetString()));
        Assert.Equal("A5:A6", workbook.Table("One").RangeAddress.ToString());
        Assert.Equal("A8:B9", workbook.Table("Two").RangeAddress.ToString());
        Assert.Equal(0, sheet.SheetView.SplitRow);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void A_table_without_rows_says_so_in_its_first_cell()
    {
        using var workbook = WorkbookReader.Write(Workbook(new ReportSheet("S", [], [Table("T", [Column("A"), Column("B")])])));

        Assert.Equal(["No rows.", null], Assert.Single(workbook.Rows("T")));
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void Header_captions_are_unique_and_never_empty()
    {
        var columns = new[] { Column("Name"), Column("NAME"), Column(""), Column("two\nlines"), Column("_x0041_"), Column("😀") };
        using var workbook = WorkbookReader.Write(Workbook(new ReportSheet("S", [], [Table("T", columns)])));

        Assert.Equal(["Name", "NAME 2", "Column 3", "two lines", "-x0041_", "😀"], workbook.Table("T").Fields.Select(field => field.Name));
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void A_row_with_another_number_of_cells_than_columns_is_refused()
    {
        var table = Table("T", [Column("A"), Column("B")], [ReportCell.Text("alone")]);

        var refusal = Assert.Throws<InvalidOperationException>(() => WorkbookReader.Write(Workbook(new ReportSheet("S", [], [table]))));
        Assert.DoesNotContain("alone", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_do_not_fit_a_sheet_go_on_in_the_next()
    {
        var texts = Enumerable.Range(1, 25).Select(number => new[] { ReportCell.Text(FormattableString.Invariant($"row {number}")) }).ToArray();
        var report = Workbook(
            new ReportSheet("Queue", [], [Table("Queue", [Column("A")], texts)]),
            new ReportSheet("Queue (2)", [], [Table("Other", [Column("A")])]));
        using var workbook = WorkbookReader.Write(report, sheetRows: 10);

        Assert.Equal(["Queue", "Queue (3)", "Queue (4)", "Queue (2)"], workbook.SheetNames);
        Assert.Equal(
            texts.Select(row => row[0].Value),
            new[] { "Queue", "Queue_2", "Queue_3" }.SelectMany(table => workbook.Rows(table)).Select(row => row[0]));
        Assert.Equal([10, 10, 8], new[] { "Queue", "Queue (3)", "Queue (4)" }.Select(sheet => workbook.Sheet(sheet).LastRowUsed().RowNumber()));
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void Rows_are_read_once()
    {
        var reads = 0;
        IEnumerable<IReadOnlyList<ReportCell>> Rows()
        {
            reads++;
            yield return [ReportCell.Text("x")];
        }

        WorkbookReader.Write(Workbook(new ReportSheet("A", [], [new ReportTable("A", null, [Column("A")], new CountedRows(1, Rows()), "")]))).Dispose();

        Assert.Equal(1, reads);
    }

    [Fact]
    public void Cancellation_stops_between_rows()
    {
        using var source = new CancellationTokenSource();
        var read = 0;
        IEnumerable<IReadOnlyList<ReportCell>> Rows()
        {
            while (read < 1000)
            {
                if (++read == 3)
                {
                    source.Cancel();
                }

                yield return [ReportCell.Text("x")];
            }
        }

        var report = Workbook(new ReportSheet("A", [], [new ReportTable("A", null, [Column("A")], new CountedRows(1000, Rows()), "")]));
        using var target = new MemoryStream();

        Assert.Throws<OperationCanceledException>(() => new ClosedXmlWorkbookWriter().Write(report, target, source.Token));
        Assert.Equal(3, read);
        Assert.Equal(0, target.Length);
    }

    [Fact]
    public void The_page_is_A4_landscape_one_page_wide_with_its_number_below()
    {
        var report = OfTexts("x") with { Title = "Aid & care", Footer = "Team & co, 100%", PageNumber = "Page {0} of {1}" };
        using var workbook = WorkbookReader.Write(report);
        var page = workbook.Sheet("Queue").PageSetup;

        Assert.Equal((XLPaperSize.A4Paper, XLPageOrientation.Landscape), (page.PaperSize, page.PageOrientation));
        var sheet = workbook.Part("xl/worksheets/sheet1.xml");
        Assert.Contains("fitToHeight=\"0\"", sheet, StringComparison.Ordinal);
        Assert.Contains("<x:oddHeader>&amp;LAid &amp;&amp; care&amp;R&amp;A</x:oddHeader>", sheet, StringComparison.Ordinal);
        Assert.Contains("<x:oddFooter>&amp;LTeam &amp;&amp; co, 100%&amp;RPage &amp;P of &amp;N</x:oddFooter>", sheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(247)]
    [InlineData(248)]
    [InlineData(249)]
    public void A_page_header_that_is_too_long_is_cut_but_not_inside_an_escape(int letters)
    {
        var title = new string('x', letters) + new string('&', 100);
        using var workbook = WorkbookReader.Write(OfTexts("x") with { Title = title, Footer = title });

        var header = Regex.Match(workbook.Part("xl/worksheets/sheet1.xml"), "<x:oddHeader>&amp;L([^<]*)&amp;R&amp;A<").Groups[1].Value.Replace("&amp;", "&");
        Assert.InRange(header.Length, 245, 249);
        Assert.DoesNotContain("&", header.Replace("&&", ""), StringComparison.Ordinal);
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void The_properties_name_nobody()
    {
        using var workbook = WorkbookReader.Write(FullReport.Create());

        Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + "<dc:title>Urgency report</dc:title><dcterms:created xsi:type=\"dcterms:W3CDTF\">2022-09-27T09:00:00Z</dcterms:created>"
            + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2022-09-27T09:00:00Z</dcterms:modified></cp:coreProperties>",
            workbook.Part("docProps/core.xml"));
        Assert.DoesNotContain("docProps/app.xml", workbook.PartNames);
        foreach (var part in workbook.PartNames)
        {
            Assert.DoesNotMatch($"[>\"/]{Regex.Escape(Environment.UserName)}[<\"/]", workbook.Part(part));
        }
    }

    [Fact]
    public void The_zip_says_nothing_of_when_and_where_it_was_made()
    {
        using var workbook = WorkbookReader.Write(FullReport.Create());
        using var zip = new ZipArchive(new MemoryStream(workbook.Bytes));

        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.All(zip.Entries, entry => Assert.Equal(0, entry.ExternalAttributes));
    }

    [Fact]
    public void Every_band_has_its_own_fill_and_readable_text()
    {
        var tones = new[] { Tone.Emergency, Tone.Urgent, Tone.Priority, Tone.Standard, Tone.Warning };
        using var workbook = WorkbookReader.Write(Of(CellKind.Text, [.. tones.Select(tone => ReportCell.Text("band", tone))]));
        var styles = tones.Select((_, i) => workbook.Sheet("Queue").Cell(i + 2, 1).Style).ToList();

        Assert.Equal(tones.Length, styles.Select(style => style.Fill.BackgroundColor.Color.ToArgb()).Distinct().Count());
        Assert.All(styles, style => Assert.InRange(Contrast(style.Fill.BackgroundColor, style.Font.FontColor), 4.5, 21));
    }

    // A grey print and an eye that sees no red have the shape; a filter, a formula and another program have the word alone.
    [Fact]
    public void Every_band_has_its_own_sign_before_the_word_and_the_word_stays_as_it_is()
    {
        var tones = new[] { Tone.Emergency, Tone.Urgent, Tone.Priority, Tone.Standard };
        using var workbook = WorkbookReader.Write(Of(CellKind.Text, [.. tones.Select(tone => ReportCell.Text("band", tone)), ReportCell.Text("late", Tone.Warning)]));
        var cells = Enumerable.Range(2, tones.Length + 1).Select(row => workbook.Sheet("Queue").Cell(row, 1)).ToList();

        Assert.Equal(["\"▲ \"@", "\"◆ \"@", "\"● \"@", "\"○ \"@", "@"], cells.Select(cell => cell.Style.NumberFormat.NumberFormatId == 49 ? "@" : cell.Style.NumberFormat.Format));
        Assert.Equal(["band", "band", "band", "band", "late"], cells.Select(cell => cell.GetString()));
        Assert.Empty(workbook.ValidationErrors());
    }

    [Fact]
    public void A_column_is_as_wide_as_its_text_up_to_its_maximum()
    {
        ReportColumn[] columns = [Column("A"), Column("B", maximumWidth: 20), Column("C", CellKind.Instant, 5)];
        var row = new[] { ReportCell.Text("KZ-2022-000123"), ReportCell.Text(new string('w', 300)), ReportCell.Instant(AsOf, AsOf.Offset) };
        using var workbook = WorkbookReader.Write(Workbook(new ReportSheet("S", [], [Table("T", columns, row)])));
        var sheet = workbook.Sheet("S");

        Assert.InRange(sheet.Column(1).Width, 14, 20);
        Assert.InRange(sheet.Column(2).Width, 19.5, 20.5);
        Assert.InRange(sheet.Column(3).Width, 16, 20);
        Assert.True(sheet.Cell("B2").Style.Alignment.WrapText);
        Assert.Equal(XLAlignmentVerticalValues.Top, sheet.Cell("B2").Style.Alignment.Vertical);
    }

    [Fact]
    public void A_row_is_high_enough_for_all_lines_of_its_text()
    {
        ReportColumn[] columns = [Column("Reasons", maximumWidth: 20)];
        ReportCell[][] rows = [[ReportCell.Text("short")], [ReportCell.Text("1\n2\n3")], [ReportCell.Text(string.Concat(Enumerable.Repeat("reasons ", 20)))]];
        using var workbook = WorkbookReader.Write(Workbook(new ReportSheet("S", [], [Table("T", columns, rows)])));
        var sheet = workbook.Sheet("S");

        Assert.Equal(15, sheet.Row(2).Height);
        Assert.Equal(45, sheet.Row(3).Height);
        Assert.InRange(sheet.Row(4).Height, 7 * 15, 11 * 15);
    }

    [Fact]
    public void Ids_as_text_carry_no_warning_corner()
    {
        using var workbook = WorkbookReader.Write(OfTexts("00123"));

        Assert.Contains("numberStoredAsText=\"1\"", workbook.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    private static double Contrast(XLColor one, XLColor other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(XLColor colour) =>
        0.2126 * Linear(colour.Color.R) + 0.7152 * Linear(colour.Color.G) + 0.0722 * Linear(colour.Color.B);

    private static double Linear(byte channel) => channel <= 10 ? channel / 255d / 12.92 : Math.Pow((channel / 255d + 0.055) / 1.055, 2.4);
}
