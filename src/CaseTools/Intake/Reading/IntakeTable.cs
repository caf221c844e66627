using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>One table of an intake file: read row by row, each accounted for in its report.</summary>
internal sealed class IntakeTable
{
    private readonly ITableFile file;
    private readonly IntakeLayout layout;
    private readonly IntakeReadingOptions options;

    /// <summary>Takes a table whose header was found.</summary>
    public IntakeTable(ITableFile file, IntakeLayout layout, IntakeReadingOptions options, IntakeReport report)
    {
        this.file = file;
        this.layout = layout;
        this.options = options;
        Report = report;
        report.Describe(layout);
        if (layout.Guess is { } guess)
        {
            report.Guess(guess);
        }
    }

    /// <summary>What becomes of the table.</summary>
    public IntakeReport Report { get; }

    /// <summary>Its columns.</summary>
    public IntakeHeader Header => layout.Header;

    /// <summary>The header row as it stands in the file.</summary>
    public string RawHeader => layout.RawHeader;

    /// <summary>The HXL row below it, where the columns rest on it.</summary>
    public string? RawHxl => layout.RawHxl;

    /// <summary>What the bytes say.</summary>
    public TableSource Source => file.Source;

    /// <summary>Reads the rows, once.</summary>
    /// <param name="links">What ties the rows of several tables together: filled by this table, and asked where it is a further one.</param>
    public IEnumerable<IntakeOutcome> ReadRows(HouseholdLinks links)
    {
        var reader = new MemberReader(layout.Header, options, SurveyHabits(), links, Report);
        using var table = file.Read(layout.Sheet, layout.Delimiter);
        while (table.Read())
        {
            if (OutcomeOf(table, reader) is { } outcome)
            {
                yield return outcome;
            }
        }

        Report.IsComplete = true;
    }

    // What a column's own values say about the order of its dates and the signs of its numbers is known before a value is read.
    private ColumnHabits SurveyHabits()
    {
        var habits = new ColumnHabits(layout.Header);
        if (habits.IsNeeded)
        {
            using var table = file.Read(layout.Sheet, layout.Delimiter);
            while (table.Read())
            {
                if (table.LineNumber > layout.HeaderLine && habits.AreNewIn(table) && FaultOf(table) is null && ReasonToSkip(table) is null)
                {
                    habits.Look(table.Cells, table.LineNumber);
                }
            }
        }

        return habits;
    }

    private IntakeOutcome? OutcomeOf(ITable table, MemberReader reader)
    {
        var line = table.LineNumber;
        if (line <= layout.HeaderLine)
        {
            SkipAboveHeader(table, line);
            return null;
        }

        if (ReasonToSkip(table) is { } reason)
        {
            Report.Skip(line, reason);
            return null;
        }

        if (FaultOf(table) is { } fault)
        {
            return Reject(table, fault);
        }

        var cells = Fit(table.Cells);
        if (reader.IsWithoutAnswers(cells))
        {
            Report.Skip(line, "a row without answers");
            return null;
        }

        var records = reader.Read(cells, line);
        if (!Header.TiesToParents && !IsIdentified(records[0]))
        {
            return Reject(table, WhyNobody(records[0]));
        }

        Report.Keep(records);
        return new IntakeOutcome.Kept(records);
    }

    private void SkipAboveHeader(ITable table, long line)
    {
        if (line < layout.HeaderLine && !table.IsBlank() && !HeadReading.IsDelimiterLine(table))
        {
            Report.Skip(line, ReasonToSkip(table) ?? "text above the header row");
        }
    }

    private string? ReasonToSkip(ITable table) =>
        table.Fault is null ? NoPersonRow.ReasonFor(table.Cells, table.LineNumber, layout) : null;

    private string? FaultOf(ITable table) => table.Fault ?? CellCount.FaultOf(table.Cells, layout.Header.Columns.Count, layout.LeastCells);

    private IntakeOutcome.Rejected Reject(ITable table, string reason)
    {
        Report.Reject(table.LineNumber, reason);
        return new IntakeOutcome.Rejected(table.LineNumber, reason, table.GetRawText());
    }

    // Blank cells beyond the header come from a trailing delimiter and say nothing; missing ones belong to columns without a name.
    private string[] Fit(string[] cells)
    {
        if (cells.Length == layout.Header.Columns.Count)
        {
            return cells;
        }

        var fitting = Enumerable.Repeat("", layout.Header.Columns.Count).ToArray();
        Array.Copy(cells, fitting, Math.Min(cells.Length, fitting.Length));
        return fitting;
    }

    private static string WhyNobody(IntakeRecord record) =>
        record.Problems.FirstOrDefault(problem => IntakeHeader.IdentifyingFields.Contains(problem.Field)) is { } unread
            ? $"the only id, in column '{unread.Column}', could not be read. Expected {unread.Expected}"
            : $"neither an id nor a name. Fill in one of: {string.Join(", ", IntakeHeader.IdentifyingFields)}";

    private static bool IsIdentified(IntakeRecord record) =>
        (record.CaseId ?? record.SourceUuid ?? record.FullName ?? record.FamilyName ?? record.GivenName) is not null;
}
