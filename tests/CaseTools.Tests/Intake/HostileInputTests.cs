using System.Globalization;
using System.IO.Compression;
using System.Text;
using CaseTools.Hosting;
using CaseTools.Intake;
using CaseTools.IO;

namespace CaseTools.Tests.Intake;

/// <summary>
/// Whatever bytes come, every row is accounted for and nothing but a refusal in words comes out. The variable CASETOOLS_FUZZ says
/// how many inputs are tried: some thousands in every run, a million and more by hand.
/// </summary>
public sealed class HostileInputTests
{
    private static readonly int Inputs =
        int.TryParse(Environment.GetEnvironmentVariable("CASETOOLS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var inputs) ? inputs : 20_000;

    private static readonly string[] Tokens =
    [
        ",", ";", "\t", "|", "\"", "\"\"", "\r", "\n", "\r\n", "\r\r\n", "\0", "\u001A", "sep=;\n", "##", "#meta+id", "=", "=\"01\"", "+", "-", "@",
        "case_id", "source_uuid", "full_name", "ФИО", "дата рождения", "birth_date", "age", "phone", "funds_amount", "submitted_at", "KEY", "PARENT_KEY",
        "_index", "_parent_index", "children[1]/name", "children[2]/birth_date", "Ребёнок 1: имя", "Укажите, пожалуйста, вашу дату рождения", "visas",
        "Итого", "Total: 5", "1", "0", "300 тыс", "1.234", "1,234", "229.932,50", "7.916E+10", "8 (916) 123-45-67", "+7 916 123-45-67", "да", "нет",
        "01/02/2022", "26/2/2022", "2/26/22", "31.02.2022", "2022-09-27T12:00:00+03:00", "Feb 1, 2018 11:35:19 AM", "23 сентября 2022", "44827", "0020-01-01",
        "RU;KZ", "GE:tourist:2022-12-31", "\u00A0", "\u200B", "\uFEFF", "\uFFFD", "РџСЂРёРІРµС‚", "😀", "ы́", new string('9', 40), "é", "Ж",
    ];

    private static readonly byte[][] Seeds = ReadSeeds();

    private static readonly byte[][] Workbooks = [.. CorpusFiles(".xlsx")];

    [Fact]
    public void Every_row_of_any_bytes_is_accounted_for() => Parallel.For(0, Inputs, number =>
    {
        var bytes = Input(new Random(number));
        try
        {
            Read(bytes);
        }
        catch (TableFormatException refusal)
        {
            Assert.NotEqual("", refusal.Message);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"input {number}, {bytes.Length} bytes: {exception.GetType().Name}: {exception.Message}\n{exception.StackTrace}");
        }
    });

    private static void Read(byte[] bytes)
    {
        using var file = IntakeFile.Open(new Adapters().Tables, new MemoryStream(bytes), "fuzz.csv", IntakeRun.Options());
        foreach (var table in file.Tables)
        {
            var records = table.ReadRows(new HouseholdLinks()).OfType<IntakeOutcome.Kept>().Sum(kept => kept.Records.Count);
            var report = table.Report;
            Assert.Equal(report.RowsRead, report.RowsKept + report.RowsRejected + report.RowsSkipped);
            Assert.True(records >= report.RowsKept);
            Assert.NotEqual("", report.Letter);
        }
    }

    private static byte[] Input(Random random) => random.Next(40) switch
    {
        0 => Mutate(random, Workbooks[random.Next(Workbooks.Length)]),
        1 => MutatePart(random, Workbooks[random.Next(Workbooks.Length)]),
        < 15 => Mutate(random, Soup(random)),
        _ => Mutate(random, Seeds[random.Next(Seeds.Length)]),
    };

    // A byte changed in the package itself is found by its checksum: the parts are changed and packed again.
    private static byte[] MutatePart(Random random, byte[] workbook)
    {
        using var package = new MemoryStream();
        package.Write(workbook);
        using (var archive = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            var parts = archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).ToArray();
            using var part = parts[random.Next(parts.Length)].Open();
            using var content = new MemoryStream();
            part.CopyTo(content);
            var changed = Mutate(random, content.ToArray());
            part.SetLength(0);
            part.Write(changed);
        }

        return package.ToArray();
    }

    private static byte[] Mutate(Random random, byte[] seed)
    {
        var bytes = seed.ToArray();
        for (var change = random.Next(6); change > 0 && bytes.Length > 0; change--)
        {
            var at = random.Next(bytes.Length);
            bytes = random.Next(6) switch
            {
                0 => [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]],
                1 => [.. bytes[..at], .. bytes[(at + 1)..]],
                2 => [.. bytes[..at], .. Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]), .. bytes[at..]],
                3 => bytes[..at],
                4 => [.. bytes[..at], .. bytes[random.Next(at + 1)..]],
                _ => Changed(bytes, at, (byte)(bytes[at] ^ (1 << random.Next(8)))),
            };
        }

        return bytes;
    }

    private static byte[] Soup(Random random)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(3) == 0 ? "," : Tokens[random.Next(Tokens.Length)]));
        return random.Next(4) switch
        {
            0 => Encoding.Unicode.GetBytes(text),
            1 => Encoding.BigEndianUnicode.GetBytes(text),
            2 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    private static byte[] Changed(byte[] bytes, int at, byte value)
    {
        bytes[at] = value;
        return bytes;
    }

    private static byte[][] ReadSeeds()
    {
        return
        [
            "case_id,full_name,birth_date,age\nA-1,Anna,1990-01-02,32\nA-2,Boris,26/02/1991,31\n"u8.ToArray(),
            "sep=;\nID;ФИО;Дата рождения;\"Сумма\nденег\"\n007;Анна;01.02.1990;300 тыс\n##;;;\nИтого;;;1\n"u8.ToArray(),
            .. CorpusFiles(".csv"),
            .. CorpusFiles(".tsv"),
            .. CorpusFiles(".txt"),
        ];
    }

    private static IEnumerable<byte[]> CorpusFiles(string extension) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", "data"), "*" + extension, SearchOption.AllDirectories)
            .Where(path => new FileInfo(path).Length < 20_000)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes);
}
