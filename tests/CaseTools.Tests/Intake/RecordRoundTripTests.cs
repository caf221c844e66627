using System.Globalization;
using System.Text;
using CaseTools.Tests.Encodings;
using CsCheck;

namespace CaseTools.Tests.Intake;

/// <summary>Records written in any encoding, delimiter, quoting and line end come back equal, with nothing said about the file.</summary>
public sealed class RecordRoundTripTests
{
    // Letters that windows-1251, KOI8-R, CP866, ISO 8859-5 and Mac Cyrillic all have, in words of which a file holds enough to be told by.
    private static readonly string[] Words = [.. TypicalWords.All.Where(word => word.Length > 3)];

    private static readonly Gen<Encoding> GenUnicode = Gen.OneOf<Encoding>(
        new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false));

    private static readonly Gen<Encoding> GenCyrillic = Gen.OneOf(1251, 20866, 866, 10007, 28595).Select(page => CodePagesEncodingProvider.Instance.GetEncoding(page)!);

    private static readonly Gen<string> GenWord = Gen.Int[0, Words.Length - 1].Select(index => Words[index]);

    private static readonly Gen<DateTime> GenDay = Gen.Int[0, 20_000].Select(days => new DateTime(1960, 1, 1).AddDays(days));

    // Quotation marks, delimiters and line breaks inside a cell; a note neither starts nor ends with a space, which is trimmed.
    private static readonly Gen<string> GenNote = Gen.Select(GenWord, Gen.OneOf(" ", ", ", "; ", "\t", " | ", " \"да\" ", "\n", "=", "+7", "''").Array[0, 4], GenWord)
        .Select((first, middle, last) => first + string.Concat(middle) + last);

    private static readonly Gen<IntakeRecord> GenRecord = Gen.Select(
        Gen.Select(Gen.Int[1, 99_999], GenWord, GenWord, GenNote),
        Gen.Select(GenDay, Gen.Enum<Sex>(), Gen.Int[0, 30], Gen.Decimal[0, 1_000_000]),
        Gen.OneOf("RU", "UA", "KZ", "GE"),
        Gen.Int[1000000, 9999999])
        .Select((texts, values, country, phone) => new IntakeRecord
        {
            CaseId = texts.Item1.ToString("D6", CultureInfo.InvariantCulture),
            FamilyName = texts.Item2,
            GivenName = texts.Item3,
            Notes = texts.Item4,
            BirthDate = values.Item1,
            Sex = values.Item2,
            ChildrenUnder18 = values.Item3,
            FundsAmount = Math.Round(values.Item4, 2),
            Nationality = country,
            Phone = "+7916" + phone.ToString(CultureInfo.InvariantCulture),
        });

    [Fact]
    public void Records_in_any_encoding_that_is_found_come_back_equal() => Gen.Select(
        GenRecord.Array[8, 12], Gen.OneOf(GenUnicode, GenCyrillic), Gen.OneOf(',', ';', '\t', '|'), Gen.OneOf("\n", "\r\n", "\r", "\r\r\n"), Gen.Bool)
        .Sample(
            (records, encoding, delimiter, end, quotesAll) =>
            {
                // A transfer that doubles the line ends of a file doubles those within cells too.
                var written = records.Select(record => record with { Notes = end == "\r\r\n" ? record.Notes!.Replace('\n', ' ') : record.Notes }).ToArray();
                byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(TextOf(written, delimiter, end, quotesAll))];

                var run = IntakeRun.Of(bytes);

                Assert.Equal(written.Select(Told), run.Records.Select(Told));
                Assert.All(run.Records, record => Assert.Empty(record.Problems));
                Assert.Equal((delimiter, written.Length, 0, 0), (run.Report.Delimiter, run.Report.RowsKept, run.Report.RowsRejected, run.Report.RowsSkipped));
            },
            iter: 3_000);

    private static string TextOf(IEnumerable<IntakeRecord> records, char delimiter, string end, bool quotesAll)
    {
        string Cell(string text) => quotesAll || text.IndexOfAny(['"', '\r', '\n', ',', ';', '\t', '|']) >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
        string Row(params string[] cells) => string.Join(delimiter, cells.Select(Cell)) + end;
        return Row("case_id", "family_name", "given_name", "birth_date", "sex", "children_under_18", "funds_amount", "nationality", "phone", "notes")
            + string.Concat(records.Select(record => Row(
                record.CaseId!,
                record.FamilyName!,
                record.GivenName!,
                CaseTools.Values.CalendarDates.ToText(record.BirthDate!.Value),
                CaseTools.Values.CodeText.Of(record.Sex.ToString()),
                record.ChildrenUnder18!.Value.ToString(CultureInfo.InvariantCulture),
                record.FundsAmount!.Value.ToString("0.00", CultureInfo.InvariantCulture),
                record.Nationality!,
                record.Phone!,
                record.Notes!)));
    }

    private static object Told(IntakeRecord record) => (
        record.CaseId, record.FamilyName, record.GivenName, record.BirthDate, record.Sex, record.ChildrenUnder18, (record.FundsAmount, record.Nationality, record.Phone, record.Notes));
}
