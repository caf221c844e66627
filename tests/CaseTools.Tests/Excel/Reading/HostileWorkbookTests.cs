using System.Net;
using System.Net.Sockets;
using CaseTools.Hosting;
using CaseTools.Intake;
using CaseTools.IO;
using CaseTools.Tests.Intake;
using static CaseTools.Tests.Excel.Reading.HostilePackage;

namespace CaseTools.Tests.Excel.Reading;

/// <summary>
/// Workbooks that somebody made to do harm: each is refused in words, before anything holds it in memory, and nothing but the file
/// itself is opened.
/// </summary>
public sealed class HostileWorkbookTests
{
    private const string Unpacks = "the workbook unpacks to far more than any workbook of its size does";
    private const string Unlike = "the workbook is not like any that a spreadsheet program writes";
    private const string LongText = "a text in the workbook is longer than any cell can hold";
    private const string FullCell = "a cell of the workbook holds more than 131,072 signs";
    private const string Damaged = "the workbook is damaged";

    // Counted is all that is ever taken, and most of it is given back at once: a million empty rows take a hundred bytes each.
    private const long MostHeld = 128L * 1024 * 1024;

    private static readonly string Thousand = new('a', 1_000);

    public static TheoryData<string, string> Bombs => new()
    {
        { "zeros beside the sheets", Unpacks },
        { "formats", Unpacks },
        { "one text of megabytes between tags", LongText },
        { "one attribute of megabytes", LongText },
        { "one cell of many comments and sections", FullCell },
        { "one shared text of 200,000 signs", FullCell },
        { "a text in thousands of pieces", Unlike },
        { "pieces within something that is no text", Unlike },
        { "elements within each other", Unlike },
        { "elements within each other, among the formats", Unlike },
        { "merged ranges", Unlike },
        { "names of elements", Unlike },
        { "parts", Unlike },
        { "a part twice", Unlike },
        { "a part twice in other letters", Unlike },
        { "a part that leads out of the package", Unlike },
        { "a part of the other kind of workbook", Unlike },
        { "a sheet of many names", Unlike },
        { "a part that is many sheets", Unlike },
        { "a part that is many sheets, by other ways to it", Unlike },
        { "a sheet that is no part of a workbook", Unlike },
        { "entities within entities", Damaged },
        { "a row number beyond the sheet", "row 1048577: the sheet has more rows than Excel can show." },
        { "a row number beyond everything", "row 1048577: the sheet has more rows than Excel can show." },
        { "a column beyond the sheet", "the sheet has 16385 columns, more than the 2048 that are read" },
        { "a column beyond everything", "the workbook is damaged near row 3" },
        { "one shared text in every cell of a row", "row 3: the row holds more than two million signs." },
        { "sheets", "the workbook has 101 sheets, more than the 100 that are read" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void It_is_refused_in_words_and_not_held(string kind, string words)
    {
        var bytes = Package(kind).ToBytes();
        _ = Refusal(new HostilePackage { Tail = ("<a>", 1) }.ToBytes());
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refusal = Refusal(bytes);

        var held = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.StartsWith(words, refusal, StringComparison.Ordinal);
        Assert.InRange(held, 0, MostHeld);
    }

    [Fact]
    public void What_is_as_large_as_workbooks_become_is_read()
    {
        var bytes = new HostilePackage
        {
            MoreRows = ($"<row><c t=\"s\"><v>0</v></c></row><row><c t=\"inlineStr\"><is>{string.Concat(Enumerable.Repeat("<r><rPr><b/></rPr><t>a</t></r>", 500))}</is></c></row>", 20),
            Shared = ($"<si><t>{new string('x', 32_767)}</t></si>", 30),
            Tail = ("<mergeCells><mergeCell ref=\"C1:C2\"/></mergeCells>", 1),
            More = [("customXml/item1.xml", new string('a', 1_100_000), 3), ("xl/media/image1.png", "<a>", 100_000), ("xl/vbaProject.bin", "x", 9), ("xl/printerSettings/printerSettings1.bin", "x", 9)],
        }.ToBytes();

        using var file = IntakeFile.Open(new Adapters().Tables, new MemoryStream(bytes), "intake.xlsx", IntakeRun.Options());
        var kept = file.Tables.Single().ReadRows(new()).OfType<IntakeOutcome.Kept>().Count();

        Assert.Equal(41, kept);
    }

    // What the header of a part says of its size is not what is counted.
    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void A_part_whose_size_is_a_lie_is_refused(int size)
    {
        var bytes = new HostilePackage { MoreRows = ("<row/>", 50_000) }.ToBytes();
        var changed = 0;
        for (var at = 0; at + 46 < bytes.Length; at++)
        {
            // An entry of the directory, whose part is the sheet.
            if (bytes.AsSpan(at, 4).SequenceEqual("PK\u0001\u0002"u8) && bytes.AsSpan(at + 46).StartsWith("xl/worksheets/sheet1.xml"u8))
            {
                BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), size);
                changed++;
            }
        }

        Assert.Equal(1, changed);
        Assert.Contains(Refusal(bytes), new[] { "", Damaged + ". Open it in Excel, save it again as .xlsx, and import that file." });
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file://{0}\">]>", "&e;")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:{1}/e\">]>", "&e;")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://127.0.0.1:{1}/x.dtd\">", "")]
    [InlineData("<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:{1}/p\"> %p;]>", "")]
    public void No_file_and_no_machine_that_it_names_is_asked(string head, string text)
    {
        var marker = Path.GetTempFileName();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        try
        {
            File.WriteAllText(marker, "MARKERfile");
            var package = new HostilePackage
            {
                Head = head.Replace("{0}", marker, StringComparison.Ordinal).Replace("{1}", $"{((IPEndPoint)listener.LocalEndpoint).Port}", StringComparison.Ordinal),
                MoreRows = ($"<row><c t=\"inlineStr\"><is><t>{text}</t></is></c></row>", 1),
            };

            var refusal = Refusal(package.ToBytes());

            Assert.StartsWith(Damaged, refusal, StringComparison.Ordinal);
            Assert.DoesNotContain("MARKER", refusal, StringComparison.Ordinal);
            Assert.False(listener.Pending());
        }
        finally
        {
            File.Delete(marker);
        }
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://127.0.0.1:9/sheet1.xml")]
    [InlineData("\\\\server\\share\\book.xlsx")]
    public void A_sheet_in_another_file_is_refused_in_words(string target) => Assert.StartsWith(
        "a sheet of the workbook stands in another file, and no other file is opened.",
        Refusal(new HostilePackage { Relations = Sheet("r1", target, "TargetMode=\"External\"") }.ToBytes()),
        StringComparison.Ordinal);

    // The name of the stream stands where it likes, across two blocks too.
    [Theory]
    [InlineData(0)]
    [InlineData(65_500)]
    [InlineData(65_519)]
    [InlineData(200_001)]
    public void An_encrypted_workbook_is_called_so_with_what_to_do(int place) => Assert.StartsWith(
        "the workbook is encrypted with a password, and a password is not asked for here. Open it in Excel, take the password away",
        Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[place], .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]]),
        StringComparison.Ordinal);

    private static HostilePackage Package(string kind) => kind switch
    {
        "zeros beside the sheets" => new() { More = [("xl/media/x.png", new string('\0', 100_000), 700)] },
        "formats" => new() { Styles = ("<xf numFmtId=\"1\"/>", 2_000_000) },
        "one text of megabytes between tags" => new() { MoreRows = (Thousand, 10_000) },
        "one attribute of megabytes" => new() { Tail = ("<a b=\"" + new string('a', 9_000_000) + "\"/>", 1) },
        "one cell of many comments and sections" => new() { MoreRows = ("<row><c t=\"inlineStr\"><is><t>" + string.Concat(Enumerable.Repeat($"{Thousand}<!-- --><![CDATA[{Thousand}]]>", 100)) + "</t></is></c></row>", 1) },
        "one shared text of 200,000 signs" => new() { Shared = ($"<si><t>{new string('a', 200_000)}</t></si>", 1) },
        "a text in thousands of pieces" => new() { Shared = ("<si>" + string.Concat(Enumerable.Repeat("<r><t>a</t></r>", 3_000)) + "</si>", 1) },
        "pieces within something that is no text" => new() { MoreRows = ("<row><c t=\"inlineStr\"><is>" + string.Concat(Enumerable.Repeat("<c/><si/><r><t>a</t></r>", 3_000)) + "</is></c></row>", 1) },
        "elements within each other" => new() { Tail = ("<a>", 1_000_000) },
        "elements within each other, among the formats" => new() { Styles = ("<a>", 1_000_000) },
        "merged ranges" => new() { Tail = ("<mergeCells>" + string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:A9\"/>", 1_000)) + "</mergeCells>", 201) },
        "names of elements" => new() { Tail = (string.Concat(Enumerable.Range(0, 25_000).Select(number => $"<n{number}/>")), 1) },
        "parts" => new() { More = [.. Enumerable.Range(0, 30_001).Select(number => ($"x/{number}", "", 0))] },
        "a part twice" => new() { More = [("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"/>", 1)] },
        "a part twice in other letters" => new() { More = [("XL\\Worksheets/Sheet1.xml", $"<worksheet xmlns=\"{Main}\"/>", 1)] },
        "a part that leads out of the package" => new() { More = [("../../x", "x", 1)] },
        "a part of the other kind of workbook" => new() { More = [("xl/worksheets/sheet2.bin", "x", 1)] },
        "a sheet of many names" => new() { Sheets = string.Concat(Enumerable.Range(1, 200).Select(number => $"<sheet name=\"S{number}\" sheetId=\"{number}\" r:id=\"r1\"/>")) },
        "a part that is many sheets" => Twice("worksheets/sheet1.xml"),
        "a part that is many sheets, by other ways to it" => Twice("/xl/./theme/../worksheets//SHEET1.xml"),
        "a sheet that is no part of a workbook" => new() { Relations = Sheet("r1", "../customXml/item1.xml") },
        "entities within entities" => new() { Head = "<!DOCTYPE x [<!ENTITY l0 \"lol\">" + string.Concat(Enumerable.Range(1, 9).Select(level => $"<!ENTITY l{level} \"{string.Concat(Enumerable.Repeat($"&l{level - 1};", 10))}\">")) + "]>", MoreRows = ("<row><c t=\"inlineStr\"><is><t>&l9;</t></is></c></row>", 1) },
        "a row number beyond the sheet" => new() { MoreRows = ("<row r=\"1048577\"><c t=\"inlineStr\"><is><t>A-2</t></is></c></row>", 1) },
        "a row number beyond everything" => new() { MoreRows = ("<row r=\"2147483647\"><c t=\"inlineStr\"><is><t>A-2</t></is></c></row>", 1) },
        "a column beyond the sheet" => new() { MoreRows = ("<row><c r=\"XFE3\" t=\"inlineStr\"><is><t>x</t></is></c></row>", 1) },
        "a column beyond everything" => new() { MoreRows = ("<row><c r=\"ZZZZZZZZ3\" t=\"inlineStr\"><is><t>x</t></is></c></row>", 1) },
        "one shared text in every cell of a row" => new() { Shared = ($"<si><t>{new string('a', 32_000)}</t></si>", 1), MoreRows = ("<row>" + string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 80)) + "</row>", 1) },
        "sheets" => new()
        {
            Sheets = string.Concat(Enumerable.Range(1, 101).Select(number => $"<sheet name=\"S{number}\" sheetId=\"{number}\" r:id=\"r{number}\"/>")),
            Relations = string.Concat(Enumerable.Range(1, 101).Select(number => Sheet($"r{number}", $"worksheets/sheet{number}.xml"))),
        },
        _ => throw new ArgumentException(kind),
    };

    private static HostilePackage Twice(string target) => new()
    {
        Sheets = "<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"T\" sheetId=\"2\" r:id=\"r2\"/>",
        Relations = Sheet("r1", "worksheets/sheet1.xml") + Sheet("r2", target),
    };

    // As an intake file: all that reads workbooks opens them so. Nothing where it is read.
    private static string Refusal(byte[] bytes)
    {
        try
        {
            using var file = IntakeFile.Open(new Adapters().Tables, new MemoryStream(bytes), "intake.xlsx", IntakeRun.Options());
            foreach (var table in file.Tables)
            {
                _ = table.ReadRows(new()).Count();
            }

            return "";
        }
        catch (TableFormatException refusal)
        {
            return refusal.Message;
        }
    }
}
