using CaseTools.Intake;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>
/// What became of the rows of the files: rejected, skipped, not read, guessed. Holds places, never values. The reasons are the importer's
/// own messages, in its language.
/// </summary>
internal static class QualitySheet
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns(Phrases phrases) =>
    [
        phrases.Column("quality-file", CellKind.Text, 34),
        phrases.Column("quality-line", CellKind.Number),
        phrases.Column("quality-column", CellKind.Text, 26),
        phrases.Column("quality-what", CellKind.Text, 20),
        phrases.Column("quality-why", CellKind.Text, 60),
        phrases.Column("quality-todo", CellKind.Text, 64),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) =>
        report.OneTable(
            CaseReportSheet.Quality,
            Columns(report.Phrases),
            report.Files.SelectMany(file => new FileRows(file, report.Phrases).All()).Concat(DuplicateRows.Of(report)).ToArray(),
            report.Phrases.Of("quality-none"));

    // The rows of one file.
    private sealed class FileRows(IntakeReport file, Phrases phrases)
    {
        public IEnumerable<ReportCell[]> All() => Failure()
            .Concat(file.Rejected.Select(note => Row(note.Line, note.Column, "quality-rejected", note.Text, "quality-todo-rejected", Tone.Warning)))
            .Concat(file.Problems.Select(note => note.IsWarning
                ? Row(note.Line, note.Column, "quality-doubtful", note.Text, "quality-todo-doubtful", Tone.Warning)
                : Row(note.Line, note.Column, "quality-not-read", note.Text, "quality-todo-not-read", Tone.Warning)))
            .Concat(file.Skipped.Select(note => Row(note.Line, note.Column, "quality-skipped", note.Text, "quality-todo-skipped", Tone.Muted)))
            .Concat(Guesses())
            .Concat(UnknownColumns());

        private IEnumerable<ReportCell[]> Failure()
        {
            if ((file.Failure ?? (file.IsComplete ? null : phrases.Of("quality-stopped"))) is { } reason)
            {
                yield return Row(null, null, "quality-file-not-read", reason, "quality-todo-file-not-read", Tone.Warning);
            }
        }

        private IEnumerable<ReportCell[]> Guesses()
        {
            if (file.HeaderLine == 0)
            {
                yield break;
            }

            yield return Encoding();
            if (file.DoubleEncoding is { } wrongWay)
            {
                yield return Row(null, null, "quality-damaged", wrongWay, "quality-todo-damaged", Tone.Warning);
            }

            var delimiter = phrases.Of("quality-delimiter", IntakeGuesses.DelimiterName(file.Delimiter), file.DelimiterFoundBy);
            yield return Row(null, null, "quality-how-read", delimiter, null, Tone.Muted);
            foreach (var guess in file.AllGuesses)
            {
                yield return Row(null, null, "quality-guess", guess, "quality-todo-guess", Tone.Muted);
            }
        }

        private ReportCell[] Encoding()
        {
            var isSure = file.EncodingConfidence >= 1;
            var encoding = phrases.Of(
                isSure ? "quality-encoding" : "quality-encoding-unsure",
                file.Encoding,
                file.EncodingFoundBy,
                EncodingWords.Percent(file.EncodingConfidence));
            return Row(null, null, "quality-how-read", encoding, isSure ? null : "quality-todo-encoding", Tone.Muted);
        }

        private IEnumerable<ReportCell[]> UnknownColumns() => file.Columns
            .Where(column => column.Field is null && !IntakeHeaderMatcher.IsRejectColumn(column))
            .Select(column => Row(file.HeaderLine, column.Header, "quality-column-not-known", column.FoundBy, "quality-todo-column", Tone.Muted));

        private ReportCell[] Row(long? line, string? column, string what, string why, string? todo, Tone tone) =>
        [
            ReportCell.Text(file.File),
            ReportCell.Number(line),
            ReportCell.Text(column),
            ReportCell.Text(phrases.Of(what), tone),
            ReportCell.Text(why),
            ReportCell.Text(todo is null ? null : phrases.Of(todo)),
        ];
    }
}
