using System.Globalization;
using CaseTools.Hosting;
using CsvHelper;

namespace CaseTools.IO.Csv;

/// <summary>Rows as lines with CsvHelper's quoting.</summary>
internal sealed class CsvDelimitedText : IDelimitedText
{
    /// <summary>How a line ends.</summary>
    public const string LineEnd = "\r\n";

    public string ToLine(IReadOnlyList<string> cells, char delimiter) => ToRecord(cells, delimiter) + LineEnd;

    /// <summary>One row, without a line break.</summary>
    public static string ToRecord(IReadOnlyList<string> cells, char delimiter)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var options = new CsvWriterOptions { Separator = delimiter, NewLine = LineEnd, Injection = CsvInjection.Escape };
        using (var record = CsvWriter.Create(text, options, leaveOpen: true))
        {
            record.WriteRecord(cells.ToArray());
        }

        return text.GetStringBuilder().ToString(0, text.GetStringBuilder().Length - LineEnd.Length);
    }
}
