using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools.Reports;

/// <summary>What became of the rows of the files: rejected, skipped, not read, guessed. Holds places, never values.</summary>
internal static class QualitySheet
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns { get; } =
    [
        new("File", "The intake file.", CellKind.Text, 34),
        new("Line", "The line on which the row starts.", CellKind.Number),
        new("Column", "The column's header.", CellKind.Text, 26),
        new("What", "Rejected row, skipped row, value not read, doubtful value, guess, damaged text, column not known, file not read.", CellKind.Text, 20),
        new("Why", "The reason, or what was expected.", CellKind.Text, 60),
        new("What to do", "How to mend it.", CellKind.Text, 46),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) =>
        CaseReport.OneTable(
            CaseReportSheet.Quality,
            Columns,
            report.Files.SelectMany(Rows).ToArray(),
            "Nothing to report: every row of every file was taken as it is.");

    private static IEnumerable<ReportCell[]> Rows(IntakeReport file)
    {
        var failure = (file.Failure ?? (file.IsComplete ? null : "the import was stopped before its end")) is { } reason
            ? [Row(file, null, null, "File not read", reason, "Import the file again.", Tone.Warning)]
            : Array.Empty<ReportCell[]>();
        return failure
            .Concat(
                file.Rejected.Select(
                    note => Row(
                        file,
                        note.Line,
                        note.Column,
                        "Rejected row",
                        note.Text,
                        "Correct the row in the rejects file and import that file.",
                        Tone.Warning)))
            .Concat(
                file.Problems.Select(
                    note => Row(
                        file,
                        note.Line,
                        note.Column,
                        note.IsWarning ? "Doubtful value" : "Value not read",
                        note.Text,
                        note.IsWarning
                            ? "It was read as it stands. Ask, and correct the file if it is wrong."
                            : "It counts as unknown. Ask, correct the file, and import it again.",
                        Tone.Warning)))
            .Concat(
                file.Skipped.Select(
                    note => Row(file, note.Line, note.Column, "Skipped row", note.Text, "Nothing, if it holds no person.", Tone.Muted)))
            .Concat(Guesses(file))
            .Concat(UnknownColumns(file));
    }

    private static IEnumerable<ReportCell[]> Guesses(IntakeReport file)
    {
        if (file.HeaderLine == 0)
        {
            yield break;
        }

        yield return Encoding(file);
        if (file.DoubleEncoding is { } wrongWay)
        {
            yield return Row(file, null, null, "Damaged text", wrongWay, EncodingWords.AskForOriginal, Tone.Warning);
        }

        yield return Row(
            file,
            null,
            null,
            "How it was read",
            $"delimiter {IntakeGuesses.DelimiterName(file.Delimiter)}: {file.DelimiterFoundBy}",
            null,
            Tone.Muted);
        foreach (var guess in file.AllGuesses)
        {
            yield return Row(file, null, null, "Guess", guess, "Nothing, if it is right.", Tone.Muted);
        }
    }

    private static ReportCell[] Encoding(IntakeReport file)
    {
        var isSure = file.EncodingConfidence >= 1;
        var sure = isSure ? "" : $", confidence {EncodingWords.Percent(file.EncodingConfidence)}";
        var todo = isSure ? null : "Look at the names. If they look wrong, import the file again with -Encoding.";
        return Row(file, null, null, "How it was read", $"encoding {file.Encoding}: {file.EncodingFoundBy}{sure}", todo, Tone.Muted);
    }

    private static IEnumerable<ReportCell[]> UnknownColumns(IntakeReport file) => file.Columns
        .Where(column => column.Field is null && !IntakeHeaderMatcher.IsRejectColumn(column))
        .Select(
            column => Row(
                file,
                file.HeaderLine,
                column.Header,
                "Column not known",
                column.FoundBy,
                "Rename it, if it holds a field of the intake record.",
                Tone.Muted));

    private static ReportCell[] Row(IntakeReport file, long? line, string? column, string what, string why, string? todo, Tone tone) =>
    [
        ReportCell.Text(file.File),
        ReportCell.Number(line),
        ReportCell.Text(column),
        ReportCell.Text(what, tone),
        ReportCell.Text(why),
        ReportCell.Text(todo),
    ];
}
