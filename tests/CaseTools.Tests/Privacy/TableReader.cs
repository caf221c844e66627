using CaseTools.Privacy;

namespace CaseTools.Tests.Privacy;

/// <summary>
/// Somebody who has a published table, adds and subtracts, and tries every whole number: which values a count can have. It knows nothing of how the
/// table was made.
/// </summary>
internal sealed class TableReader
{
    private readonly List<(int[] Parts, int Sum)> sums = [];
    private readonly List<(int Least, int Most)> bounds = [];

    /// <summary>Reads a table with its margins. What is not known of a count lies between 0 and the grand total.</summary>
    public TableReader(PublishedTable table)
    {
        var cells = table.Cells ?? throw new ArgumentException("There is nothing to read.", nameof(table));
        var total = Add(table.Total, int.MaxValue);
        var most = table.Total.Number!.Value;
        var rows = Enumerable.Range(0, table.Rows.Count).ToArray();
        var columns = Enumerable.Range(0, table.Columns.Count).ToArray();
        var inner = rows.Select(row => columns.Select(column => Add(cells[row, column], most)).ToArray()).ToArray();
        var ofRows = rows.Select(row => Add(cells.RowTotals[row], most)).ToArray();
        var ofColumns = columns.Select(column => Add(cells.ColumnTotals[column], most)).ToArray();
        sums.AddRange(rows.Select(row => (inner[row], ofRows[row])));
        sums.AddRange(columns.Select(column => (rows.Select(row => inner[row][column]).ToArray(), ofColumns[column])));
        sums.Add((ofRows, total));
        sums.Add((ofColumns, total));
    }

    /// <summary>The places of the counts that are not shown: cells row by row, sums of rows, sums of columns.</summary>
    public IEnumerable<int> Hidden => Enumerable.Range(0, Kinds.Count).Where(place => Kinds[place] != PublishedKind.Shown);

    /// <summary>What is said of each count, the grand total first.</summary>
    public List<PublishedKind> Kinds { get; } = [];

    /// <summary>What must be so: the parts sum to the sum.</summary>
    public IReadOnlyList<(int[] Parts, int Sum)> Sums => sums;

    /// <summary>Whether every count under 5 could be each of 0 to 4, for all that is published.</summary>
    public bool IsEverySmallCountHidden() => Hidden
        .Where(place => Kinds[place] == PublishedKind.Under5)
        .All(place => Enumerable.Range(0, 5).All(value => CanBe(place, value)));

    /// <summary>Whether a count can be a value.</summary>
    public bool CanBe(int place, int value) => HasFilling([.. bounds], place, value);

    /// <summary>Learns a number that is not published.</summary>
    public void Learn(int place, int number)
    {
        bounds[place] = (number, number);
        Kinds[place] = PublishedKind.Shown;
    }

    private int Add(PublishedCell cell, int most)
    {
        Kinds.Add(cell.Kind);
        bounds.Add(cell.Kind switch
        {
            PublishedKind.Shown => (cell.Number!.Value, cell.Number!.Value),
            PublishedKind.Under5 => (0, 4),
            _ => (5, most),
        });
        return bounds.Count - 1;
    }

    private bool HasFilling((int Least, int Most)[] left, int place, int value)
    {
        if (value < left[place].Least || value > left[place].Most)
        {
            return false;
        }

        left[place] = (value, value);
        if (!Narrow(left))
        {
            return false;
        }

        var open = Enumerable.Range(0, left.Length).Where(other => left[other].Least < left[other].Most).ToArray();
        if (open.Length == 0)
        {
            return true;
        }

        var next = open.MinBy(other => left[other].Most - left[other].Least);
        return Enumerable.Range(left[next].Least, left[next].Most - left[next].Least + 1).Any(tried => HasFilling([.. left], next, tried));
    }

    // Takes from each count what its sums leave no room for, until nothing changes.
    private bool Narrow((int Least, int Most)[] left)
    {
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            foreach (var (parts, sum) in sums)
            {
                var (least, most) = (parts.Sum(part => left[part].Least), parts.Sum(part => left[part].Most));
                isChanged |= Cut(left, sum, least, most);
                foreach (var part in parts)
                {
                    isChanged |= Cut(left, part, left[sum].Least - (most - left[part].Most), left[sum].Most - (least - left[part].Least));
                    (least, most) = (parts.Sum(other => left[other].Least), parts.Sum(other => left[other].Most));
                }

                if (left[sum].Least > left[sum].Most || parts.Any(part => left[part].Least > left[part].Most))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Cut((int Least, int Most)[] left, int place, int least, int most)
    {
        var before = left[place];
        left[place] = (Math.Max(before.Least, least), Math.Min(before.Most, most));
        return left[place] != before;
    }
}
