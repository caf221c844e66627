using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using CaseTools.Hosting;
using CaseTools.IO.Excel;
using CaseTools.IO.Pictures;
using CaseTools.Reports;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>The logo: which files are taken, what of them, and where it stands.</summary>
public sealed class LogoTests
{
    private static readonly PngReader Reader = new();

    [Fact]
    public void A_picture_has_its_size_and_every_byte_of_its_pixels()
    {
        var png = Png(120, 40);
        var logo = Reader.ReadPng(png);

        Assert.Equal((120, 40), (logo.Width, logo.Height));
        Assert.Equal(png, logo.Png);
    }

    [Theory]
    [InlineData("tEXt")]
    [InlineData("iTXt")]
    [InlineData("zTXt")]
    [InlineData("eXIf")]
    [InlineData("tIME")]
    [InlineData("iCCP")]
    public void What_tells_of_its_maker_does_not_come_along(string chunk)
    {
        var logo = Reader.ReadPng(Png(8, 8, Chunk(chunk, Encoding.UTF8.GetBytes("Author\0Oksana Petrenko, 55.75, 37.61"))));

        Assert.Equal(Png(8, 8), logo.Png);
    }

    [Fact]
    public void What_stands_behind_the_picture_does_not_come_along() => Assert.Equal(Png(8, 8), Reader.ReadPng([.. Png(8, 8), .. "secret"u8]).Png);

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    public void Another_file_is_refused_in_words(string text) =>
        Assert.Equal("it is no PNG picture", Assert.Throws<PictureFormatException>(() => Reader.ReadPng(Encoding.UTF8.GetBytes(text))).Message);

    [Theory]
    [InlineData(4_001, 10)]
    [InlineData(10, 4_001)]
    public void A_picture_that_nobody_needs_so_large_is_refused(int width, int height) =>
        Assert.Contains("4000 pixels", Assert.Throws<PictureFormatException>(() => Reader.ReadPng(Png(width, height))).Message, StringComparison.Ordinal);

    [Fact]
    public void Any_cut_and_any_changed_byte_is_refused() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Byte, Gen.Bool).Sample(
        (place, value, isCut) =>
        {
            var png = Png(16, 16);
            place %= png.Length;
            if (!isCut && png[place] == value)
            {
                return;
            }

            var changed = isCut ? png[..place] : [.. png[..place], value, .. png[(place + 1)..]];
            Assert.Throws<PictureFormatException>(() => Reader.ReadPng(changed));
        },
        iter: 10_000);

    [Fact]
    public void A_picture_without_pixels_or_with_two_headers_is_refused()
    {
        Assert.Throws<PictureFormatException>(() => Reader.ReadPng([.. Signature, .. Header(8, 8), .. Chunk("IEND", [])]));
        Assert.Throws<PictureFormatException>(() => Reader.ReadPng(Png(8, 8, Header(9, 9))));
        Assert.Throws<PictureFormatException>(() => Reader.ReadPng(Png(0, 8)));
    }

    [Theory]
    [InlineData(8, 9)]
    [InlineData(77, 0)]
    [InlineData(16, 3)]
    [InlineData(4, 2)]
    public void A_header_that_no_program_draws_is_refused(byte depth, byte colour) =>
        Assert.Throws<PictureFormatException>(() => Reader.ReadPng([.. Signature, .. Header(8, 8, depth, colour), .. Chunk("IDAT", Pixels(8, 8)), .. Chunk("IEND", [])]));

    [Fact]
    public void Pixels_that_are_none_are_refused() =>
        Assert.Throws<PictureFormatException>(() => Reader.ReadPng([.. Signature, .. Header(8, 8), .. Chunk("IDAT", "junk that is no zlib"u8.ToArray()), .. Chunk("IEND", [])]));

    [Fact]
    public void It_stands_above_the_heading_beside_the_charts_and_in_proportion() => Look(Sheet(Png(800, 400)), sheet =>
    {
        var drawing = sheet.DrawingsPart!;
        using var picture = drawing.ImageParts.Single().GetStream();
        var rows = sheet.Worksheet.Descendants<Row>().ToList();

        Assert.Equal((112 * 9525L, 56 * 9525L), SizeIn(drawing));
        Assert.Equal("Shelter Kitchen", drawing.WorksheetDrawing.Descendants<OneCellAnchor>().Single().Descendants<NonVisualDrawingProperties>().Single().Description!.Value);
        Assert.Equal((1U, 48d), (rows[0].RowIndex!.Value, rows[0].Height!.Value));
        Assert.Equal("A2", rows[1].Elements<Cell>().First().CellReference!.Value);
        Assert.Equal(Png(800, 400).Length, picture.Length);
        Assert.Single(drawing.ChartParts);
    });

    [Fact]
    public void A_small_one_is_not_made_larger() => Look(Sheet(Png(20, 10)), sheet => Assert.Equal((20 * 9525L, 10 * 9525L), SizeIn(sheet.DrawingsPart!)));

    // ClosedXML, with which other tests read, needs a graphics library where there is a picture.
    private static void Look(ReportSheet sheet, Action<WorksheetPart> look)
    {
        using var target = new MemoryStream();
        _ = new ClosedXmlWorkbookWriter().Write(Workbook(sheet), target, CancellationToken.None);
        using var document = SpreadsheetDocument.Open(target, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => error.Description));
        look(document.WorkbookPart!.WorksheetParts.Single());
    }

    private static (long Width, long Height) SizeIn(DrawingsPart drawing)
    {
        var extent = drawing.WorksheetDrawing.Descendants<Extent>().Single();
        return (extent.Cx!.Value, extent.Cy!.Value);
    }

    /// <summary>A grey picture.</summary>
    internal static byte[] Png(int width, int height, params byte[][] chunks)
    {
        return [.. Signature, .. Header(width, height), .. chunks.SelectMany(chunk => chunk), .. Chunk("IDAT", Pixels(width, height)), .. Chunk("IEND", [])];
    }

    private static readonly byte[] Signature = [0x89, .. "PNG\r\n\u001a\n"u8];

    private static byte[] Pixels(int width, int height)
    {
        using var pixels = new MemoryStream();
        using (var zlib = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(new byte[(width + 1) * height]);
        }

        return pixels.ToArray();
    }

    private static byte[] Header(int width, int height, byte depth = 8, byte colour = 0)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (depth, colour);
        return Chunk("IHDR", header);
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Crc32.HashToUInt32(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    private static ReportSheet Sheet(byte[] png) => new("Summary", ["Report"], [Table("Bands", [Column("Band"), Column("Cases", CellKind.Number)], [ReportCell.Text("Urgent"), ReportCell.Number(3)])])
    {
        Charts = [new("Cases", "Bar chart", ChartKind.Bars, "Bands", "Band", "Cases")],
        Logo = Reader.ReadPng(png) with { AltText = "Shelter Kitchen" },
    };
}
