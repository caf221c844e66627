using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace CaseTools.Urgency;

/// <summary>Gives slices of the cases to every core. Each case has its own place, so that nothing hangs on which thread is first.</summary>
internal static class CaseSlices
{
    // Fewer cases are done before a second thread has begun.
    private const int CasesOfOneThread = 200;

    /// <summary>Does something for every case; returns when all are done.</summary>
    /// <param name="cases">How many there are.</param>
    /// <param name="threads">How many threads may work at once, 1 or more.</param>
    /// <param name="work">What is to be done for the case at a place, on any thread.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static void Do(int cases, int threads, Action<int> work, CancellationToken cancellation)
    {
        if (threads == 1 || cases <= CasesOfOneThread)
        {
            DoSlice(0, cases);
            return;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        try
        {
            _ = Parallel.ForEach(Partitioner.Create(0, cases, CasesOfOneThread), options, slice => DoSlice(slice.Item1, slice.Item2));
        }
        catch (AggregateException several)
        {
            // As one thread would have it.
            ExceptionDispatchInfo.Capture(several.InnerExceptions[0]).Throw();
        }

        void DoSlice(int from, int to)
        {
            for (var place = from; place < to; place++)
            {
                cancellation.ThrowIfCancellationRequested();
                work(place);
            }
        }
    }
}
