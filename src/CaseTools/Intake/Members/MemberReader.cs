using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Makes the records of one row: the person of the row, and further members that stand in it.</summary>
internal sealed class MemberReader(
    IntakeHeader header, IntakeReadingOptions options, ColumnHabits habits, HouseholdLinks links, IntakeReport report)
{
    private readonly LinkedTable table = new(
        report.Sheet ?? Path.GetFileNameWithoutExtension(report.File), report.Sheet is not null, !header.TiesToParents);

    private readonly IntakeRecordReader reader = new(header, options, habits, report);

    // Nobody else stands in its rows, and no row of another table can name one of them.
    private readonly bool isAlone = header.Repeats.Count == 0
        && !header.TiesToParents
        && header.ColumnOf(ColumnLink.RowKey) is null
        && header.ColumnOf(IntakeFields.SourceUuid) is null;

    private readonly (RepeatPlace Place, IntakeRecordReader Reader, int[] Cells)[] repeats =
    [
        .. header.Repeats.Select(repeat => (
            repeat.Place,
            new IntakeRecordReader(repeat.Header, options, habits, report),
            repeat.Header.Columns.Select(column => column.Number - 1).ToArray())),
    ];

    /// <summary>Whether a row of a further table holds nothing but its ties to others.</summary>
    public bool IsWithoutAnswers(string[] cells) => header.TiesToParents && HoldsTiesAlone(cells);

    /// <summary>Reads a row whose cells are as many as the header's.</summary>
    public IReadOnlyList<IntakeRecord> Read(string[] cells, long line)
    {
        var person = header.TiesToParents ? Tie(reader.Read(cells, line), cells, line) : reader.Read(cells, line);
        return isAlone ? [person] : WithMembers(person, cells, line);
    }

    private bool HoldsTiesAlone(string[] cells) =>
        header.Columns.All(column => column.Link != ColumnLink.None || CellText.IsBlank(cells[column.Number - 1]));

    private List<IntakeRecord> WithMembers(IntakeRecord person, string[] cells, long line)
    {
        var present = repeats.Where(repeat => repeat.Cells.Any(cell => !EmptyWords.IsEmpty(cells[cell]))).ToArray();
        if (present.Length > 0 && (person.GroupId ?? person.CaseId ?? person.SourceUuid ?? person.ParentUuid) is null)
        {
            person = person with { GroupId = $"{report.File}:{line}" };
            report.Guess("group_id made from file and line, so that the members of a row without an id stay together");
        }

        var head = HouseholdHead.Of(person);
        links.Add(table, Link(ColumnLink.RowKey, cells), head);
        return
        [
            person,
            .. present.Select(repeat => head.Share(repeat.Reader.Read(cells, line), repeat.Place.Group, report) with { IsRepeat = true }),
        ];
    }

    private IntakeRecord Tie(IntakeRecord member, string[] cells, long line)
    {
        var submission = Link(ColumnLink.Submission, cells);
        var parentKey = Link(ColumnLink.ParentKey, cells);
        if (links.Find(submission, Link(ColumnLink.ParentTable, cells), parentKey) is { } head)
        {
            return head.Share(member, table.Name, report);
        }

        var column = header.ColumnOf(ColumnLink.ParentKey)!;
        var problem = new IntakeProblem(
            IntakeFields.GroupId,
            column.Header.Trim(),
            line,
            "the key of a row that was imported: import this table in one command with the table that it belongs to",
            parentKey ?? "")
        {
            IsWarning = true,
            SourceFile = report.File,
        };
        return member with
        {
            ParentUuid = submission ?? (parentKey is null ? null : HouseholdLinks.SubmissionOf(parentKey)),
            Problems = [.. member.Problems, problem],
        };
    }

    private string? Link(ColumnLink link, string[] cells) =>
        header.ColumnOf(link) is { } column && !CellText.IsBlank(cells[column.Number - 1]) ? CellText.Trim(cells[column.Number - 1]) : null;
}
