using System.Collections;
using System.Collections.Concurrent;
using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>
/// Rows that are made on another thread while those before them are written, a few blocks ahead and never more. They come in their order,
/// each once; what goes wrong while they are made is thrown where they are read, in place of the block in which it went wrong.
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
    private bool isDisposed;

    /// <summary>Begins to make the rows; they are let go with this.</summary>
    public RowsAhead(IEnumerator<IReadOnlyList<ReportCell>> rows)
    {
        // A thread of its own: it waits most of the time, and a busy pool would be long in giving one.
        making = Task.Factory.StartNew(() => Make(rows), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
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
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        stop.Cancel();
        _ = Task.WaitAny(making);
        stop.Dispose();
        blocks.Dispose();
    }

    private void Make(IEnumerator<IReadOnlyList<ReportCell>> source)
    {
        try
        {
            using var rows = source;
            var made = new List<IReadOnlyList<ReportCell>>(RowsOfABlock);
            while (rows.MoveNext())
            {
                made.Add(rows.Current);
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
