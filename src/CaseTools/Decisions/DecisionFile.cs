using System.Globalization;
using System.Text;
using CaseTools.Files;
using CaseTools.Hosting;
using CaseTools.Values;
using C = CaseTools.Decisions.DecisionColumns;

namespace CaseTools.Decisions;

/// <summary>
/// A file of decisions: CSV, case ids and no names. It is only ever added to. A new one is UTF-8 with a byte order mark, without which Excel
/// takes Cyrillic letters for those of another alphabet.
/// </summary>
internal static class DecisionFile
{
    private const char DelimiterOfNewFile = ',';
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:sszzz";

    /// <summary>Reads the rows: each a decision, or the faults for which that row alone is refused.</summary>
    /// <exception cref="TableFormatException">It is no table, or one of other columns.</exception>
    public static IReadOnlyList<DecisionRow> Read(byte[] content, ITableReader tables, UrgencyModel model)
    {
        using var table = DecisionTable.Open(content, tables);
        var rows = new List<DecisionRow>();
        while (table.Rows.Read())
        {
            if (!table.Rows.IsBlank())
            {
                rows.Add(ReadRow(table.Rows, model));
            }
        }

        return rows;
    }

    /// <summary>Adds decisions in one write of whole lines, alone at the file; makes the file, for its owner alone, where there is none.</summary>
    /// <exception cref="TableFormatException">The file that is there is no decisions file in UTF-8: it is as it was.</exception>
    /// <exception cref="IOException">The file cannot be had alone, or the disk failed: it is as it was.</exception>
    public static void Append(string path, IReadOnlyList<CaseDecision> decisions, IAdapters adapters, CancellationToken cancellation)
    {
        using var file = AppendedFile.Open(path, cancellation);
        file.Append(LinesOf(decisions, file.ReadAll(), adapters));
    }

    private static byte[] LinesOf(IReadOnlyList<CaseDecision> decisions, byte[] content, IAdapters adapters)
    {
        var isNew = content.Length == 0;
        var delimiter = isNew ? DelimiterOfNewFile : DelimiterOf(content, adapters.Tables);
        var text = new StringBuilder(isNew ? "\uFEFF" + adapters.DelimitedText.ToLine(C.All, delimiter) : EndOfLastLine(content));
        foreach (var decision in decisions)
        {
            _ = text.Append(adapters.DelimitedText.ToLine(CellsOf(decision), delimiter));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static char DelimiterOf(byte[] content, ITableReader tables)
    {
        using var table = DecisionTable.Open(content, tables);
        return table.IsUtf8
            ? table.Rows.Delimiter
            : throw new TableFormatException("expected text in UTF-8, to which rows can be added. In Excel, save it as \"CSV UTF-8 (comma delimited)\".");
    }

    // A torn write or a hand edit may leave a last line without its break, and a torn one a quotation mark that would take in the next row.
    private static string EndOfLastLine(byte[] content)
    {
        if (content[content.Length - 1] is LineFeed or CarriageReturn)
        {
            return "";
        }

        var start = Array.FindLastIndex(content, sign => sign is LineFeed or CarriageReturn) + 1;
        return content.Skip(start).Count(sign => sign == (byte)'"') % 2 == 0 ? "\r\n" : "\"\r\n";
    }

    private static string[] CellsOf(CaseDecision decision) => Array.ConvertAll(
        [
            decision.CaseId,
            decision.DecidedAt.ToString(InstantFormat, CultureInfo.InvariantCulture),
            decision.Band,
            decision.ComputedBand,
            decision.Reason,
            decision.By,
            CalendarDates.ToText(decision.ReviewOn),
            decision.IsForced ? "yes" : "no",
            decision.ModelId,
            decision.ModelVersion,
        ],
        FormulaText.Guard);

    private static DecisionRow ReadRow(ITable table, UrgencyModel model)
    {
        if ((table.Fault ?? CellCount.FaultOf(table.Cells, C.All.Count, C.All.Count)) is { } fault)
        {
            return new DecisionRow(table.LineNumber, null, [fault]);
        }

        var values = new DecisionRowValues(table.Cells, model);
        var decision = new CaseDecision
        {
            CaseId = values.Text(C.CaseId, "the case id"),
            DecidedAt = values.Instant(C.DecidedAt),
            Band = values.Band(C.Band),
            ComputedBand = values.Band(C.ComputedBand),
            Reason = values.Text(C.Reason, "why, in words"),
            By = values.Text(C.By, "who decided"),
            ReviewOn = values.Day(C.ReviewOn),
            IsForced = values.IsYes(C.Forced),
            ModelId = values.Optional(C.ModelId),
            ModelVersion = values.Optional(C.ModelVersion),
        };
        return new DecisionRow(table.LineNumber, values.Faults.Count == 0 ? decision : null, values.Faults);
    }
}

/// <summary>A row of a decisions file: a decision, or why there is none.</summary>
/// <param name="Line">The line on which the row starts, from 1.</param>
/// <param name="Decision">The decision; null where the row is refused.</param>
/// <param name="Faults">What is wrong, without values.</param>
internal sealed record DecisionRow(long Line, CaseDecision? Decision, IReadOnlyList<string> Faults);
