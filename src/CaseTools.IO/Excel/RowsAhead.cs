using System.Collections;
using System.Collections.Concurrent;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>
/// Rows that are made on another thread while those before them are written, a few blocks ahead and never more. They come in their order,
/// each once; what goes wrong while they are made is thrown where they are read.
/// </summary>
internal sealed class RowsAhead : IEnumerator<IReadOnlyList<ReportCell>>
{
    private const int RowsOfABlock = 256;
    private const int BlocksAhead = 8;

    private readonly BlockingCollection<IReadOnlyList<ReportCell>[]> blocks = new(BlocksAhead);
    private readonly CancellationTokenSource stop = new();
    private readonly Task making;
    private IReadOnlyList<ReportCell>[] block = [];
    private int place;

    /// <summary>Begins to make the rows.</summary>
    public RowsAhead(IEnumerable<IReadOnlyList<ReportCell>> rows)
    {
        making = Task.Run(() => Make(rows));
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReportCell> Current => block[place];

    object IEnumerator.Current => Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (++place < block.Length)
        {
            return true;
        }

        place = 0;
        if (blocks.TryTake(out var next, Timeout.Infinite))
        {
            block = next;
            return true;
        }

        block = [];
        making.GetAwaiter().GetResult();
        return false;
    }

    /// <inheritdoc/>
    public void Reset() => throw new NotSupportedException();

    /// <summary>Stops the other thread, and waits until it has.</summary>
    public void Dispose()
    {
        stop.Cancel();
        _ = ((IAsyncResult)making).AsyncWaitHandle.WaitOne();
        stop.Dispose();
        blocks.Dispose();
    }

    private void Make(IEnumerable<IReadOnlyList<ReportCell>> rows)
    {
        try
        {
            var made = new List<IReadOnlyList<ReportCell>>(RowsOfABlock);
            foreach (var row in rows)
            {
                made.Add(row);
                if (made.Count == RowsOfABlock)
                {
                    blocks.Add(made.ToArray(), stop.Token);
                    made.Clear();
                }
            }

            if (made.Count > 0)
            {
                blocks.Add(made.ToArray(), stop.Token);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Nobody reads on.
        }
        finally
        {
            blocks.CompleteAdding();
        }
    }
}
