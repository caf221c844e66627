using System.Globalization;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>
/// The report of a file as a letter to whoever made it: what is wrong, the worst first, what was guessed, what was understood.
/// Holds headers and places, never values.
/// </summary>
internal static class IntakeLetter
{
    private const int NamedLines = 12;
    private const int NamedNotes = 40;

    /// <summary>The lines of the letter.</summary>
    public static IEnumerable<string> Of(IntakeReport report)
    {
        var sections = report.Failure is null ? Sections(report) : [];
        return Paragraph.Wrap(Opening(report), hanging: 0)
            .Concat(sections.Where(section => section.Lines.Count > 0).SelectMany(section => section.ToText()))
            .Concat([""])
            .Concat(Paragraph.Wrap(Closing(report), hanging: 0));
    }

    private static string Opening(IntakeReport report) => report.Failure is { } failure
        ? $"{report.Name} cannot be imported: {failure}"
        : $"{report.Name}: {Count(report.RowsRead, "row")} read = {Number(report.RowsKept)} kept + {Number(report.RowsRejected)} rejected + " +
            $"{Number(report.RowsSkipped)} skipped. Header in line {Number(report.HeaderLine)}{HowWritten(report)}.";

    private static string HowWritten(IntakeReport report) => report.Sheet is null
        ? $"; {report.Encoding} ({report.EncodingFoundBy}), parted by {IntakeGuesses.DelimiterName(report.Delimiter)} ({report.DelimiterFoundBy})"
        : "";

    private static IEnumerable<Section> Sections(IntakeReport report) =>
    [
        new("The text as a whole", [.. TextFaults(report)]),
        new("Columns that the map names and the file does not have", [.. report.MissingMapEntries.Select(header => $"'{header}'.")]),
        new("Columns that could not be decided: nothing was read from them", report.Conflicts),
        new("Rejected rows: none of these persons comes in. Correct them in the file, or in the rejects file of the import", Notes(report.Rejected)),
        new("Values that could not be read: they count as unknown", Notes(report.Problems.Where(note => !note.IsWarning))),
        new("Values that look doubtful: they were taken as they are", Notes(report.Problems.Where(note => note.IsWarning))),
        new("Not in this file, though the score hangs on it: ask for it", [.. MissingColumns.Of(report)]),
        new("What was guessed: look it over", [.. report.AllGuesses]),
        new("Columns that are not known: kept as they are, not scored", Unknown(report)),
        new("What was understood", Understood(report)),
        new("Rows that hold no person: left out", Notes(report.Skipped)),
    ];

    private static IEnumerable<string> TextFaults(IntakeReport report)
    {
        if (report.DoubleEncoding is { } fault)
        {
            yield return $"it looks like {fault}: the letters are damaged. Ask for the original file, or export it again as \"CSV UTF-8\".";
        }

        if (report.RowsRead == report.RowsSkipped)
        {
            yield return "there is no row of a person below the header.";
        }
    }

    // The same words for many rows are said once, with their lines.
    private static IReadOnlyList<string> Notes(IEnumerable<IntakeRowNote> notes)
    {
        var groups = notes
            .GroupBy(note => (note.Column, note.Text))
            .Select(group => (group.Key, Lines: group.Select(note => note.Line).ToArray()))
            .OrderByDescending(group => group.Lines.Length)
            .ThenBy(group => group.Lines[0])
            .ToArray();
        var said = groups.Take(NamedNotes).Select(group => $"{Lines(group.Lines)}{In(group.Key.Column)}: {group.Key.Text}.");
        return groups.Length > NamedNotes
            ? [.. said, $"and {Count(groups.Length - NamedNotes, "kind")} more: see Rejected, Problems and Skipped of this report."]
            : [.. said];
    }

    private static string In(string? column) => column is null ? "" : $", column '{column}'";

    private static string Lines(long[] lines)
    {
        if (lines.Length == 1)
        {
            return $"line {Number(lines[0])}";
        }

        var named = lines.Take(NamedLines).Select(Number).ToArray();
        return lines.Length > NamedLines
            ? $"lines {string.Join(", ", named)} and {Number(lines.Length - NamedLines)} more"
            : $"lines {string.Join(", ", named.Take(named.Length - 1))} and {named[named.Length - 1]}";
    }

    private static IReadOnlyList<string> Unknown(IntakeReport report)
    {
        var names = IntakeReportWords.UnknownColumns(report).Select(IntakeReportWords.NameOf).ToArray();
        return names.Length == 0 ? [] : [$"{string.Join(", ", names)}. Rename those that hold a field of the intake record, or say with -Map what they are."];
    }

    private static IReadOnlyList<string> Understood(IntakeReport report)
    {
        var fields = report.Columns
            .Where(column => column.Field is not null)
            .Select(column => column.Header.Trim() == column.Field ? column.Field : $"{column.Field} ('{column.Header.Trim()}')")
            .ToArray();
        return fields.Length == 0 ? [] : [string.Join(", ", fields) + "."];
    }

    private static string Closing(IntakeReport report) => report switch
    {
        { Failure: not null } => "Nothing comes in until that is mended.",
        { IsClean: true, AllGuesses.Count: 0 } => "It can be imported as it is.",
        { IsClean: true } => "It can be imported as it is, if the guesses are right. New-CaseIntakeMap keeps the columns for the next time.",
        { RowsKept: 0 } => "Nobody would come in. Mend the above and test the file again.",
        _ => $"Import-CaseIntake would take {Count(report.RowsKept, "row")} of it. Mend the above and test the file again.",
    };

    private static string Count(long count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Section(string Title, IReadOnlyList<string> Lines)
    {
        public IEnumerable<string> ToText() => Paragraph.Wrap(Title, hanging: 0).Prepend("").Concat(Lines.SelectMany(line => Paragraph.Wrap("  - " + line, hanging: 4)));
    }
}
