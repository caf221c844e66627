using System.Globalization;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>What is said of an intake file once it has been read. Holds headers and places, never values.</summary>
internal static class IntakeReportWords
{
    private const int NamedColumns = 8;

    /// <summary>How an encoding came to be known.</summary>
    public static string FoundBy(EncodingOrigin origin) => origin switch
    {
        EncodingOrigin.ByteOrderMark => "byte order mark",
        EncodingOrigin.Given => "given",
        EncodingOrigin.ValidUtf8 => "every byte is valid UTF-8",
        EncodingOrigin.ZeroBytes => "the places of zero bytes",
        EncodingOrigin.Statistics => "the frequency of letters",
        _ => "a workbook",
    };

    /// <summary>How a delimiter came to be known.</summary>
    public static string FoundBy(DelimiterOrigin origin) => origin switch
    {
        DelimiterOrigin.Given => "given",
        DelimiterOrigin.Declared => "a first line sep=",
        DelimiterOrigin.Detected => "found from the first lines",
        _ => "a workbook",
    };

    /// <summary>Where its rows went, and how it was read.</summary>
    public static string Account(IntakeReport report) =>
        $"{report.Name}: {report.RowsRead} rows read = {report.RowsKept} kept + {report.RowsRejected} rejected + {report.RowsSkipped} skipped; " +
        $"{report.Encoding}, delimiter '{report.Delimiter}' ({report.DelimiterFoundBy}).";

    /// <summary>The columns that the schema does not know.</summary>
    public static IEnumerable<IntakeColumn> UnknownColumns(IntakeReport report) =>
        report.Columns.Where(column => column.Match == ColumnMatch.Unknown);

    /// <summary>A column as it is spoken of: by its header, else by its place.</summary>
    public static string NameOf(IntakeColumn column) =>
        column.Header.Trim() is { Length: > 0 } header ? $"'{header}'" : $"column {column.Number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Guesses that were taken on the signs of a file, each with how often.</summary>
    public static IEnumerable<(string Guess, int Times)> GuessesOn(TableSource source)
    {
        if (source.ZeroSigns > 0)
        {
            yield return ("a NUL taken for filling and left out of its cell", (int)Math.Min(source.ZeroSigns, int.MaxValue));
        }

        if (source.HasEndSign)
        {
            yield return ("Ctrl-Z at the end of the file taken for the end-of-file sign of DOS and left out", 1);
        }
    }

    /// <summary>What the caller would not expect.</summary>
    public static IEnumerable<string> Surprises(IntakeReport report)
    {
        foreach (var surprise in EncodingWords.Surprises(report.Encoding, report.EncodingConfidence, report.EncodingNotTaken, report.DoubleEncoding))
        {
            yield return surprise;
        }

        if (report.RowsRead == report.RowsSkipped)
        {
            yield return "there is no row of a person below the header.";
        }

        if (report.MissingMapEntries.Count > 0)
        {
            yield return $"the map names {report.MissingMapEntries.Count} column(s) that the file does not have: {string.Join(", ", report.MissingMapEntries.Take(NamedColumns).Select(header => $"'{header}'"))}.";
        }

        var unknown = UnknownColumns(report).ToArray();
        if (unknown.Length > 0)
        {
            var names = string.Join(", ", unknown.Take(NamedColumns).Select(NameOf));
            var more = unknown.Length > NamedColumns ? $" and {unknown.Length - NamedColumns} more" : "";
            yield return $"{unknown.Length} column(s) not known and kept as they are, not scored: {names}{more}. Rename those that hold a field of the intake record, or say with -Map what they are.";
        }

        if (report.ValuesNotRead > 0)
        {
            yield return $"{report.ValuesNotRead} value(s) could not be read and count as unknown{First(report, isWarning: false)}. " +
                "All stand in the Problems of their records and on the report's Quality sheet.";
        }

        if (report.ValuesDoubtful > 0)
        {
            yield return $"{report.ValuesDoubtful} value(s) were read and look doubtful{First(report, isWarning: true)}.";
        }
    }

    // Beyond the notes that are listed there may be none of the kind.
    private static string First(IntakeReport report, bool isWarning) =>
        report.Problems.FirstOrDefault(note => note.IsWarning == isWarning) is { } first
            ? $"; the first in line {first.Line}, column '{first.Column}': {first.Text}"
            : "";
}
