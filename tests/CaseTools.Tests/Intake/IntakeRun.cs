using System.Globalization;
using System.Text;
using CaseTools.Hosting;
using CaseTools.Intake;
using CaseTools.IO.Csv;
using CaseTools.IO.Phones;

namespace CaseTools.Tests.Intake;

/// <summary>One intake file read to its end.</summary>
internal sealed record IntakeRun(
    IntakeReport Report, IReadOnlyList<IntakeRecord> Records, IReadOnlyList<IntakeOutcome.Rejected> Rejected, IReadOnlyList<string> Conflicts)
{
    public static readonly DateTime Today = new(2022, 9, 27);

    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IntakeReadingOptions Options(char? delimiter = null, DateOrder? order = null, CultureInfo? culture = null) =>
        new(Today) { Delimiter = delimiter, DateOrder = order, Culture = culture, Phones = Phones };

    private static readonly LibPhoneNumbers Phones = new();

    public static IntakeRun Of(string text, char? delimiter = null, DateOrder? order = null, CultureInfo? culture = null) =>
        Of(Utf8.GetBytes(text), delimiter, order, culture);

    public static IntakeRun Of(byte[] bytes, char? delimiter = null, DateOrder? order = null, CultureInfo? culture = null) =>
        Of(bytes, Options(delimiter, order, culture));

    public static IntakeRun Of(byte[] bytes, IntakeReadingOptions options)
    {
        using var file = Open(bytes, options);
        var table = file.Tables.Single();
        var outcomes = table.ReadRows(new HouseholdLinks()).ToArray();
        return new IntakeRun(
            table.Report,
            [.. outcomes.OfType<IntakeOutcome.Kept>().SelectMany(kept => kept.Records)],
            [.. outcomes.OfType<IntakeOutcome.Rejected>()],
            table.Header.Conflicts);
    }

    public static IntakeFile Open(byte[] bytes, IntakeReadingOptions? options = null, string name = "intake.csv") =>
        IntakeFile.Open(new CsvTableReader(), new MemoryStream(bytes), name, options ?? Options());

    /// <summary>Why a file is refused.</summary>
    public static string Refusal(byte[] bytes) => Assert.Throws<TableFormatException>(() => Of(bytes)).Message;

    public static string Refusal(string text) => Refusal(Utf8.GetBytes(text));

    /// <summary>The record of a file with one cell beside the id.</summary>
    public static IntakeRecord Cell(string field, string cell, DateOrder? order = null, CultureInfo? culture = null) =>
        Assert.Single(Of($"case_id,{field}\nA-1,\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n", ',', order, culture).Records);

    public void AssertAccounted()
    {
        Assert.Equal(Report.RowsRead, Report.RowsKept + Report.RowsRejected + Report.RowsSkipped);
        Assert.Equal(Report.RowsRejected, Rejected.Count);
        Assert.True(Report.IsComplete);
    }
}
