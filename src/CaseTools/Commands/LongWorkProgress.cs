using System.Diagnostics;
using System.Management.Automation;

namespace CaseTools.Commands;

/// <summary>Shows how far a long work is, and how long it will still take: from the first second on and a few times in each.</summary>
/// <param name="command">The cmdlet, on whose thread it is shown.</param>
/// <param name="activity">What is done.</param>
/// <param name="unit">What is counted, in the plural.</param>
internal sealed class LongWorkProgress(PSCmdlet command, string activity, string unit)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan last;
    private bool isShown;

    /// <summary>So many are done.</summary>
    public void Show(long done, long all)
    {
        if (command.Stopping || watch.Elapsed < Quiet || watch.Elapsed - last < Between)
        {
            return;
        }

        (last, isShown) = (watch.Elapsed, true);
        var record = Record($"{done} of {all} {unit}", (int)(done * 100 / all));
        if (done > 0)
        {
            record.SecondsRemaining = (int)Math.Ceiling(watch.Elapsed.TotalSeconds * (all - done) / done);
        }

        command.WriteProgress(record);
    }

    /// <summary>Takes it off the screen.</summary>
    public void End()
    {
        if (isShown && !command.Stopping)
        {
            var record = Record("done", 100);
            record.RecordType = ProgressRecordType.Completed;
            command.WriteProgress(record);
        }
    }

    private ProgressRecord Record(string status, int percent) => new(0, activity, status) { PercentComplete = percent };
}
