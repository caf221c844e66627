using System.Globalization;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>All that was guessed about a file, in words. Holds headers, never values.</summary>
internal static class IntakeGuesses
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>The guesses, from the file as a whole down to its values.</summary>
    public static IEnumerable<string> Of(IntakeReport report)
    {
        if (report.EncodingOrigin is EncodingOrigin.Statistics or EncodingOrigin.ZeroBytes)
        {
            yield return $"encoding {report.Encoding}: {report.EncodingFoundBy}, confidence {EncodingWords.Percent(report.EncodingConfidence)}";
        }

        if (report.DelimiterOrigin == DelimiterOrigin.Detected && AnotherDelimiterIn(report) is { } other)
        {
            yield return $"delimiter {DelimiterName(report.Delimiter)}: {report.DelimiterFoundBy}, though the header row holds a {DelimiterName(other)} too";
        }

        foreach (var column in report.Columns.Where(IsGuessed))
        {
            yield return $"column {column.Number} '{column.Header.Trim()}' taken for {column.Field}, {column.FoundBy}";
        }

        foreach (var guess in report.Guesses)
        {
            yield return guess.Value == 1 ? guess.Key : $"{guess.Key} ({guess.Value.ToString(CultureInfo.InvariantCulture)} times)";
        }
    }

    /// <summary>How people call a delimiter.</summary>
    public static string DelimiterName(char delimiter) => delimiter switch
    {
        ',' => "comma",
        ';' => "semicolon",
        '\t' => "tab",
        '|' => "bar",
        _ => $"'{delimiter}'",
    };

    private static bool IsGuessed(IntakeColumn column) =>
        column.Field is not null && column.Match is ColumnMatch.Hxl or ColumnMatch.Path or ColumnMatch.Synonym or ColumnMatch.Likeness;

    private static char? AnotherDelimiterIn(IntakeReport report) => Delimiters
        .Where(sign => sign != report.Delimiter && report.Columns.Any(column => column.Header.IndexOf(sign) >= 0))
        .Select(sign => (char?)sign)
        .FirstOrDefault();
}
