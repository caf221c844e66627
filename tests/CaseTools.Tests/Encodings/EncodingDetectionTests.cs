using System.Text;
using CaseTools.IO.Encodings;
using CaseTools.Tests.Intake;
using CsCheck;

namespace CaseTools.Tests.Encodings;

/// <summary>The encoding of a file that says nothing about it, through the importer: the names come out as they were typed.</summary>
public sealed class EncodingDetectionTests
{
    private static readonly int[] Cyrillic = [1251, 20866, 21866, 866, 10007, 28595];

    private static readonly string[] Texts =
    [
        "case_id,name\n1,Анна\n",
        "case_id,name\n1,Ольга Петрова\n2,Boris\n",
        "Номер дела;ФИО;Дата рождения\nА-1;Иванов Сергей Петрович;02.03.1990\nА-2;Яковлева Юлия;14.11.1985\n",
        "номер дела,имя\n17,борис\n",
        "НОМЕР ДЕЛА,ФАМИЛИЯ\n17,ЩЕРБАКОВ\n",
        "case_id\tname\tnotes\n1\tЁлкина Майя\t«Ночлежка», кв. 5 - жена, двое детей\n",
        "case_id,name,город\n1,Айгуль Сулейменова,Алматы\n2,Ерлан Жумабаев,Шымкент\n",
    ];

    private static readonly string[] UkrainianTexts =
    [
        "case_id,name\n1,Сергій\n2,Вікторія Гончаренко\n",
        "case_id;ПІБ;Дата народження\n1;Коваленко Олексій Іванович;02.03.1990\n2;Їжакевич Єва;01.01.2001\n",
    ];

    private static readonly string[] WesternTexts =
    [
        "case_id,name,notes\n1,Jürgen Müller,wohnt in Köln\n",
        "case_id,name\n1,François Lefèvre\n2,Zoé\n",
        "case_id,name,notes\n1,José Muñoz,\n",
        "Aktenzeichen,case_id,Straße\n1,7,Große Bleiche\n",
    ];

    public static TheoryData<int, string> CyrillicFiles() => Every(Cyrillic, Texts);

    public static TheoryData<int, string> UkrainianFiles() => Every([1251, 21866, 10007, 28595], UkrainianTexts);

    public static TheoryData<int, string> WesternFiles() => Every([1252, 10000], WesternTexts);

    [Theory]
    [MemberData(nameof(CyrillicFiles))]
    [MemberData(nameof(UkrainianFiles))]
    [MemberData(nameof(WesternFiles))]
    public void A_short_file_is_read_as_it_was_typed(int codePage, string text)
    {
        var encoding = CodePages.Get(codePage);
        text = encoding.GetString(encoding.GetBytes(text));

        var run = IntakeRun.Of(encoding.GetBytes(text));

        run.AssertAccounted();
        Assert.Equal(AllValues(IntakeRun.Of(text)), AllValues(run));
        Assert.Equal("the frequency of letters", run.Report.EncodingFoundBy);
        Assert.InRange(run.Report.EncodingConfidence, 0.5, 0.99);
    }

    [Theory]
    [InlineData("case_id,name\n1,Anna\n2,Boris\n", false)]
    [InlineData("case_id,name\n1,Anna\n2,Boris\n", true)]
    [InlineData("номер дела;имя\n1;Анна\n2;Борис\n", false)]
    [InlineData("номер дела;имя\n1;Анна\n2;Борис\n", true)]
    [InlineData("case_id\n1", false)]
    [InlineData("Номер дела;ФИО;Примечание\n1;Ёлкина Єва;Проживает у родственников в посёлке; возвращаться некуда\n", true)]
    public void UTF_16_without_a_mark_is_known_by_its_zero_bytes(string text, bool bigEndian)
    {
        var run = IntakeRun.Of(new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(text));

        Assert.Equal(AllValues(IntakeRun.Of(text)), AllValues(run));
        Assert.Equal((bigEndian ? "utf-16BE" : "utf-16", "the places of zero bytes", 1.0), (run.Report.Encoding, run.Report.EncodingFoundBy, run.Report.EncodingConfidence));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_32_is_known_by_its_mark(bool bigEndian)
    {
        var encoding = new UTF32Encoding(bigEndian, byteOrderMark: true);

        var run = IntakeRun.Of([.. encoding.GetPreamble(), .. encoding.GetBytes("case_id,name\n1,Анна\n")]);

        Assert.Equal("Анна", Assert.Single(run.Records).FullName);
        Assert.Equal("byte order mark", run.Report.EncodingFoundBy);
    }

    [Fact]
    public void Pure_ASCII_is_UTF_8_beyond_doubt() => Assert.Equal(("utf-8", 1.0), Said(IntakeRun.Of("case_id,name\n1,Anna\n")));

    [Fact]
    public void A_few_words_are_enough_for_every_encoding() => Gen.Select(Gen.OneOf(1251, 20866, 866, 28595), GenWords(4, 12))
        .Sample((codePage, words) => AssertFound(codePage, words), iter: 3_000);

    [Fact]
    public void The_code_page_of_old_Macs_needs_a_few_more() => GenWords(8, 20).Sample(words => AssertFound(10007, words), iter: 1_000);

    [Theory]
    [InlineData(1251, 0)]
    [InlineData(20866, 1)]
    [InlineData(866, 1)]
    [InlineData(28595, 2)]
    [InlineData(10007, 3)]
    public void One_word_is_nearly_always_enough(int codePage, int missesInAHundred)
    {
        var misses = TypicalWords.All.Count(word => !IsFound(codePage, [word]));

        Assert.InRange(misses * 100, 0, missesInAHundred * TypicalWords.All.Count);
    }

    [Fact]
    public void A_long_file_is_surer_than_a_short_one()
    {
        var encoding = CodePages.Get(CodePages.MacCyrillic);
        var one = IntakeRun.Of(encoding.GetBytes("case_id,name\n1,Шахты\n"));
        var many = IntakeRun.Of(encoding.GetBytes("case_id,name\n" + string.Concat(TypicalWords.All.Select((word, number) => $"{number},{word}\n"))));

        Assert.True(one.Report.EncodingConfidence < many.Report.EncodingConfidence);
        Assert.Equal(0.99, many.Report.EncodingConfidence);
    }

    [Fact]
    public void A_word_in_every_row_says_no_more_than_a_word_in_one()
    {
        var encoding = CodePages.Get(CodePages.Windows1251);
        var rows = Enumerable.Range(0, 500).Select(number => $"{number},ФИО\n");

        Assert.Equal(
            IntakeRun.Of(encoding.GetBytes("case_id,name\n1,ФИО\n")).Report.EncodingConfidence,
            IntakeRun.Of(encoding.GetBytes("case_id,name\n" + string.Concat(rows))).Report.EncodingConfidence);
    }

    [Fact]
    public void Bytes_that_are_no_words_are_read_with_little_confidence()
    {
        byte[] bytes = [.. "case_id,name\n1,"u8, 0xB7, 0xDF, 0x93, 0xF7, 0xB1, 0xA4, (byte)'\n'];

        Assert.InRange(IntakeRun.Of(bytes).Report.EncodingConfidence, 0, 0.5);
    }

    [Fact]
    public void No_byte_is_lost_in_any_of_the_encodings_that_are_found()
    {
        byte[] all = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];

        Assert.All([.. Cyrillic, 1252, 10000], codePage => Assert.Equal(all, CodePages.Get(codePage).GetBytes(CodePages.Get(codePage).GetString(all))));
    }

    private static Gen<string[]> GenWords(int least, int most) => Gen.Int[0, TypicalWords.All.Count - 1].Select(index => TypicalWords.All[index]).Array[least, most];

    private static void AssertFound(int codePage, string[] words) => Assert.True(IsFound(codePage, words), string.Join(' ', words));

    private static bool IsFound(int codePage, string[] words)
    {
        var text = "case_id,name\n" + string.Concat(words.Select((word, number) => $"{number},{word}\n"));
        return IntakeRun.Of(CodePages.Get(codePage).GetBytes(text)).Records.Select(record => record.FullName).SequenceEqual(words);
    }

    private static (string, double) Said(IntakeRun run) => (run.Report.Encoding, run.Report.EncodingConfidence);

    private static string AllValues(IntakeRun run) => string.Join('\n', run.Report.Columns.Select(column => column.Header).Concat(
        run.Records.Select(record => string.Join('|', record.CaseId, record.FullName, record.FamilyName, record.GivenName, record.Notes, string.Join('|', record.Extra.Values)))));

    private static TheoryData<int, string> Every(int[] codePages, string[] texts)
    {
        var data = new TheoryData<int, string>();
        foreach (var codePage in codePages)
        {
            foreach (var text in texts)
            {
                data.Add(codePage, text);
            }
        }

        return data;
    }
}
