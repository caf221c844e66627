using System.Globalization;
using CaseTools.Hosting;
using CaseTools.Intake;
using CaseTools.IO;
using CaseTools.Tests.Intake;
using CaseTools.Values;

namespace CaseTools.Tests.Corpus;

/// <summary>What comes of a file, or a set of files, of the corpus.</summary>
internal sealed record CorpusActual(string? Refused, IReadOnlyList<IntakeReport> Reports, IReadOnlyList<IntakeRecord> Records)
{
    private static readonly Adapters Adapters = new();

    public static CorpusActual Of(CorpusExpectation expectation)
    {
        var files = Files(expectation).Select(path => IntakeFile.Open(Adapters.Tables, new MemoryStream(File.ReadAllBytes(path)), Path.GetFileName(path), Options(expectation)));
        var opened = new List<IntakeFile>();
        try
        {
            opened.AddRange(files);
            var links = new HouseholdLinks();
            var tables = opened.SelectMany(file => file.Tables).ToArray();
            var records = tables.OrderBy(table => table.Header.TiesToParents)
                .SelectMany(table => table.ReadRows(links).OfType<IntakeOutcome.Kept>().SelectMany(kept => kept.Records))
                .ToArray();
            return new CorpusActual(null, [.. tables.Select(table => table.Report)], records);
        }
        catch (TableFormatException refusal)
        {
            return new CorpusActual(refusal.Message, [], []);
        }
        finally
        {
            opened.ForEach(file => file.Dispose());
        }
    }

    public static string TextOf(IntakeRecord record)
    {
        var lines = new List<string> { $"record {record.SourceLine}" };
        foreach (var property in typeof(IntakeRecord).GetProperties())
        {
            if (property.Name is not ("Problems" or "Extra" or "SourceFile" or "SourceLine" or "IntakeReport") && TextOf(property.GetValue(record)) is { } text)
            {
                var name = property.Name == "PhoneE164" ? "phone_e164" : CodeText.Of(property.Name);
                lines.Add($"  {name}: {text}");
            }
        }

        lines.AddRange(record.Extra.Select(extra => $"  extra {extra.Key}: {Escaped(extra.Value)}"));
        return CorpusExpectation.Sorted(string.Join('\n', lines));
    }

    private static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => Escaped(text),
        DateTime date => CalendarDates.ToText(date),
        DateTimeOffset instant => instant.ToString("o", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.#####", CultureInfo.InvariantCulture),
        ConsentToShare.NotRecorded => null,
        Enum code => Convert.ToInt32(code, CultureInfo.InvariantCulture) == 0 && code is not SafeguardingSign ? null : CodeText.Of(code.ToString()),
        System.Collections.IEnumerable list => string.Join("; ", list.Cast<object>().Select(TextOf)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static string Escaped(string text)
    {
        var escaped = text.Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
        escaped = escaped.StartsWith(' ') ? "\\s" + escaped[1..] : escaped;
        return escaped.EndsWith(' ') ? escaped[..^1] + "\\s" : escaped;
    }

    private static IEnumerable<string> Files(CorpusExpectation expectation)
    {
        var folder = Path.GetDirectoryName(expectation.Path)!;
        var name = Path.GetFileNameWithoutExtension(expectation.Path);
        return Path.GetFileName(folder) == name
            ? expectation.Tables.Select(table => Path.Combine(folder, table.Name.Split(" [")[0])).Distinct()
            : Directory.EnumerateFiles(folder, name + ".*").Where(path => path != expectation.Path);
    }

    private static IntakeMap Map(string path) => IntakeMapDocument.Read(Adapters.Documents.Read(File.ReadAllBytes(path)));

    private static IntakeReadingOptions Options(CorpusExpectation expectation)
    {
        var words = expectation.Options.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string? After(string option) => Array.IndexOf(words, option) is >= 0 and var at ? words[at + 1] : null;
        return IntakeRun.Options() with
        {
            Culture = After("-Culture") is { } culture ? CultureInfo.GetCultureInfo(culture) : null,
            DateOrder = After("-DateOrder") is { } order ? Enum.Parse<DateOrder>(order) : null,
            Delimiter = After("-Delimiter") is { } delimiter ? delimiter[0] : null,
            Encoding = After("-Encoding") is { } encoding ? Adapters.Encodings.Find(encoding)! : null,
            Map = After("-Map") is { } map ? Map(Path.Combine(Path.GetDirectoryName(expectation.Path)!, map)) : null,
        };
    }
}
