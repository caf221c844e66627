using System.Globalization;
using System.Text;

namespace CaseTools.Tests.Corpus;

/// <summary>What is written down about a file, or a set of files, of the corpus.</summary>
internal sealed class CorpusExpectation
{
    private CorpusExpectation(string path) => Path = path;

    public string Path { get; }

    public List<string> Covers { get; } = [];

    public string Options { get; private set; } = "";

    public string? Refused { get; private set; }

    /// <summary>The case ids, and ages, of the records that are counted when some arrive twice; null where that is not looked at.</summary>
    public string? Counted { get; private set; }

    public List<ExpectedTable> Tables { get; } = [];

    public List<string> Records { get; } = [];

    public static CorpusExpectation Read(string path)
    {
        var expectation = new CorpusExpectation(path);
        StringBuilder? record = null;
        foreach (var line in File.ReadAllLines(path).Where(line => line.Trim().Length > 0))
        {
            if (line.StartsWith('#'))
            {
                expectation.Covers.AddRange(line.StartsWith("# covers:", StringComparison.Ordinal) ? [line[9..].Trim()] : []);
            }
            else if (line.StartsWith("record ", StringComparison.Ordinal))
            {
                expectation.Add(record);
                record = new StringBuilder(line.Trim());
            }
            else if (line.StartsWith(' ') && record is not null)
            {
                _ = record.Append('\n').Append(Plain(line));
            }
            else
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                expectation.Take(line[..colon].Trim(), line[(colon + 2)..]);
            }
        }

        expectation.Add(record);
        return expectation;
    }

    private void Add(StringBuilder? record) => Records.AddRange(record is null ? [] : [Sorted(record.ToString())]);

    /// <summary>The fields of a record in an order of their own.</summary>
    public static string Sorted(string record)
    {
        var lines = record.Split('\n');
        return string.Join('\n', lines.Skip(1).Order(StringComparer.Ordinal).Prepend(lines[0]));
    }

    // Instants and numbers are compared as such.
    private static string Plain(string line)
    {
        var text = line[2..];
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var (key, value) = colon < 0 ? (text, "") : (text[..colon], text[(colon + 2)..]);
        return "  " + key + ": " + (key == "submitted_at" ? DateTimeOffset.Parse(value, CultureInfo.InvariantCulture).ToString("o", CultureInfo.InvariantCulture)
            : key == "funds_amount" ? decimal.Parse(value, CultureInfo.InvariantCulture).ToString("0.#####", CultureInfo.InvariantCulture)
            : value);
    }

    private void Take(string key, string value)
    {
        if (key == "options")
        {
            Options = value;
        }
        else if (key == "refused")
        {
            Refused = value;
        }
        else if (key == "counted")
        {
            Counted = value;
        }
        else if (key == "file")
        {
            Tables.Add(new ExpectedTable(value));
        }
        else
        {
            if (Tables.Count == 0)
            {
                Tables.Add(new ExpectedTable(""));
            }

            Tables[^1].Take(key, value);
        }
    }
}

/// <summary>What is written down about one table.</summary>
internal sealed record ExpectedTable(string Name)
{
    public List<string> Lines { get; } = [];

    public List<(string Line, string Word)> Notes { get; } = [];

    public List<string> Guesses { get; } = [];

    /// <summary>A word of what is said of text that went through a wrong encoding before; null where nothing is said.</summary>
    public string? Damage { get; private set; }

    public void Take(string key, string value)
    {
        if (key == "guess")
        {
            Guesses.Add(value);
        }
        else if (key == "warning")
        {
            Damage = value;
        }
        else if (key.StartsWith("skipped ", StringComparison.Ordinal) || key.StartsWith("rejected ", StringComparison.Ordinal))
        {
            Notes.Add((key, value));
        }
        else
        {
            Lines.Add($"{key}: {value}");
        }
    }
}
