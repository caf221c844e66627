using System.Text;
using CaseTools.Hosting;
using CaseTools.Intake;
using CaseTools.IO.Csv;

namespace CaseTools.Tests.Csv;

/// <summary>A file that another program writes while it is read is refused: its rows may be of two states of it.</summary>
public sealed class ChangedFileTests
{
    private const string Text = "case_id,full_name\nA-1,Anna\nA-2,Анна\nA-3,Boris\n";

    [Theory]
    [InlineData("utf-8", 0xFF)]
    [InlineData("utf-8", (int)'x')]
    [InlineData("windows-1251", (int)'x')]
    [InlineData("utf-16", (int)'x')]
    public void A_byte_that_changed_since_the_file_was_opened_is_found_at_its_end(string encoding, int other)
    {
        CodePagesOnce();
        var bytes = Encoding.GetEncoding(encoding).GetBytes(Text);
        var stream = new MemoryStream();
        stream.Write(bytes);
        stream.Position = 0;
        using var file = IntakeFile.Open(new CsvTableReader(), stream, "intake.csv", new IntakeReadingOptions(new DateTime(2022, 9, 27)) { Encoding = Encoding.GetEncoding(encoding) });
        bytes[^8] = (byte)other;
        stream.Position = 0;
        stream.Write(bytes);

        var error = Assert.Throws<TableFormatException>(() => file.Tables.Single().ReadRows(new HouseholdLinks()).ToArray());

        Assert.Contains("the file was changed while it was read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_were_added_meanwhile_wait_for_the_next_reading()
    {
        var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes(Text));
        stream.Position = 0;
        using var file = IntakeFile.Open(new CsvTableReader(), stream, "intake.csv", new IntakeReadingOptions(new DateTime(2022, 9, 27)));
        stream.Position = stream.Length;
        stream.Write(Encoding.UTF8.GetBytes("A-4,Clara\n"));

        Assert.Equal(3, file.Tables.Single().ReadRows(new HouseholdLinks()).Count());
    }

    private static void CodePagesOnce() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
