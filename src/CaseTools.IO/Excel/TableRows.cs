using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>
/// The rows of a table while they are written, read once and never held whole. The first of them are looked at beforehand: by these the
/// columns get their widths.
/// </summary>
internal sealed class TableRows : IDisposable
{
    private const int SampleSize = 1_000;

    // A shorter one is done before a second thread has begun.
    private const int LongTable = 5_000;

    private IEnumerator<IReadOnlyList<ReportCell>> source;
    private bool isMadeAhead;
    private readonly Queue<IReadOnlyList<ReportCell>> sample = [];
    private int taken;

    /// <summary>Reads the sample.</summary>
    public TableRows(ReportTable table, CancellationToken cancellation)
    {
        Table = table;
        source = table.Rows.GetEnumerator();
        try
        {
            while (sample.Count < SampleSize && ReadNext(cancellation))
            {
                sample.Enqueue(source.Current);
            }
        }
        catch
        {
            // Nobody has these rows yet who could let them go.
            source.Dispose();
            throw;
        }
    }

    /// <summary>What is written.</summary>
    public ReportTable Table { get; }

    /// <summary>The first rows.</summary>
    public IReadOnlyCollection<IReadOnlyList<ReportCell>> Sample => sample;

    /// <summary>The next rows: so many, and none of them twice.</summary>
    /// <exception cref="InvalidOperationException">There are fewer or more than the table says.</exception>
    public IEnumerable<IReadOnlyList<ReportCell>> Take(int count, CancellationToken cancellation)
    {
        MakeAhead();
        for (var i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return sample.Count > 0 ? sample.Dequeue()
                : ReadNext(cancellation) ? source.Current
                : throw new InvalidOperationException($"Table '{Table.Name}' has fewer rows than the {Table.Rows.Count} that it counts.");
        }

        taken += count;
        if (taken == Table.Rows.Count && (sample.Count > 0 || source.MoveNext()))
        {
            throw new InvalidOperationException($"Table '{Table.Name}' has more rows than the {Table.Rows.Count} that it counts.");
        }
    }

    public void Dispose() => source.Dispose();

    // Only now: the tables of a workbook are sampled all at once, and written one by one.
    private void MakeAhead()
    {
        if (!isMadeAhead && Table.Rows.Count > LongTable)
        {
            source = new RowsAhead(source);
            isMadeAhead = true;
        }
    }

    private bool ReadNext(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!source.MoveNext())
        {
            return false;
        }

        return source.Current.Count == Table.Columns.Count
            ? true
            : throw new InvalidOperationException($"A row of table '{Table.Name}' has {source.Current.Count} cells for {Table.Columns.Count} columns.");
    }
}
