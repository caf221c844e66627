using System.Text;
using CaseTools.Hosting;
using CaseTools.IO.Encodings;
using CaseTools.Tests.Intake;

namespace CaseTools.Tests.Encodings;

/// <summary>An encoding that the caller names is taken, and a mark in the file goes before it.</summary>
public sealed class GivenEncodingTests
{
    private const string Text = "case_id,name\n1,Анна\n";

    [Theory]
    [InlineData("utf-8", 65001)]
    [InlineData("UTF8", 65001)]
    [InlineData("utf8BOM", 65001)]
    [InlineData("utf8NoBOM", 65001)]
    [InlineData("unicode", 1200)]
    [InlineData("utf-16", 1200)]
    [InlineData("BigEndianUnicode", 1201)]
    [InlineData("utf32", 12000)]
    [InlineData("ascii", 20127)]
    [InlineData("latin1", 28591)]
    [InlineData("windows-1251", 1251)]
    [InlineData(" Windows 1251 ", 1251)]
    [InlineData("cp1251", 1251)]
    [InlineData("CP-1251", 1251)]
    [InlineData("win1251", 1251)]
    [InlineData("1251", 1251)]
    [InlineData("koi8-r", 20866)]
    [InlineData("KOI8U", 21866)]
    [InlineData("cp866", 866)]
    [InlineData("ibm866", 866)]
    [InlineData("866", 866)]
    [InlineData("x-mac-cyrillic", 10007)]
    [InlineData("macintosh", 10000)]
    [InlineData("iso-8859-5", 28595)]
    [InlineData("windows-1254", 1254)]
    [InlineData("65001", 65001)]
    public void An_encoding_is_known_by_its_names(string name, int codePage) => Assert.Equal(codePage, new TextEncodings().Find(name)?.CodePage);

    [Theory]
    [InlineData("")]
    [InlineData("klingon")]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("99999")]
    [InlineData("123456789012")]
    [InlineData("utf-7")]
    [InlineData("65000")]
    [InlineData("-1251")]
    [InlineData("ansi")]
    [InlineData("oem")]
    [InlineData("default")]
    public void What_names_no_encoding_or_another_on_every_machine_is_not_known(string name) => Assert.Null(new TextEncodings().Find(name));

    [Fact]
    public void The_encoding_that_is_given_overrules_what_would_be_found()
    {
        var run = Read(CodePages.Get(CodePages.Koi8U).GetBytes(Text), CodePages.Koi8U);

        Assert.Equal(("koi8-u", "given", 1.0, "Анна"), (run.Report.Encoding, run.Report.EncodingFoundBy, run.Report.EncodingConfidence, run.Records[0].FullName));
    }

    [Fact]
    public void An_object_that_would_replace_bad_bytes_in_silence_is_read_strictly()
    {
        byte[] bytes = [.. "case_id,name\n1,x\n2,"u8, 0xC0, 0xED, (byte)'\n'];

        var refusal = Assert.Throws<TableFormatException>(() => IntakeRun.Of(bytes, IntakeRun.Options() with { Encoding = Encoding.UTF8 }));

        Assert.StartsWith("the text is not UTF-8: it stops being so near line 3. ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_goes_before_the_encoding_that_is_given_and_the_report_says_so()
    {
        var run = Read([0xEF, 0xBB, 0xBF, .. IntakeRun.Utf8.GetBytes(Text)], CodePages.Windows1251);

        Assert.Equal("Анна", Assert.Single(run.Records).FullName);
        Assert.Equal(("utf-8", "byte order mark", "windows-1251"), (run.Report.Encoding, run.Report.EncodingFoundBy, run.Report.EncodingNotTaken));
        Assert.Null(run.Report.DoubleEncoding);
    }

    [Fact]
    public void A_mark_that_the_text_belies_gives_way_to_the_encoding_that_is_given()
    {
        var run = Read([0xEF, 0xBB, 0xBF, .. CodePages.Get(CodePages.Windows1251).GetBytes(Text)], CodePages.Windows1251);

        Assert.Equal(("1", "Анна"), (Assert.Single(run.Records).CaseId, run.Records[0].FullName));
        Assert.Equal(("windows-1251", "given", null), (run.Report.Encoding, run.Report.EncodingFoundBy, run.Report.EncodingNotTaken));
    }

    [Fact]
    public void A_mark_of_the_same_encoding_is_no_contradiction() =>
        Assert.Null(Read([0xEF, 0xBB, 0xBF, .. IntakeRun.Utf8.GetBytes(Text)], CodePages.Utf8).Report.EncodingNotTaken);

    [Theory]
    [InlineData(CodePages.Koi8R, "ЪЧ")]
    [InlineData(CodePages.Windows1251, "яю")]
    public void Letters_that_look_like_a_mark_of_utf_16_stay_where_an_older_encoding_is_given(int codePage, string letters)
    {
        // Of an even and of an odd number of bytes: the first could be read as UTF-16 too.
        var even = Read(CodePages.Get(codePage).GetBytes(letters + ",case_id,name\n1,2,Анна\n\n"), codePage);
        var odd = Read(CodePages.Get(codePage).GetBytes(letters + ",case_id,name\n1,2,Анна\n"), codePage);
        var oddWithZero = Read(CodePages.Get(codePage).GetBytes(letters + ",case_id,name\n\0,2,Анна\n"), codePage);

        Assert.All([even, odd, oddWithZero], run => Assert.Equal((letters, "given"), (run.Report.Columns[0].Header, run.Report.EncodingFoundBy)));
    }

    private static IntakeRun Read(byte[] bytes, int codePage) => IntakeRun.Of(bytes, IntakeRun.Options() with { Encoding = CodePages.Get(codePage) });
}
