using System.Diagnostics;
using System.Management.Automation;

namespace CaseTools.Commands;

/// <summary>Shows how far the weights of a model are measured, from the first second on and a few times in each.</summary>
internal sealed class WeightProgress(PSCmdlet command, string model)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan last;
    private bool isShown;

    /// <summary>So many weights are done.</summary>
    public void Show(int done, int all)
    {
        if (command.Stopping || watch.Elapsed < Quiet || watch.Elapsed - last < Between)
        {
            return;
        }

        (last, isShown) = (watch.Elapsed, true);
        command.WriteProgress(Record($"{done} of {all} weights", done * 100 / all));
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

    private ProgressRecord Record(string status, int percent) =>
        new(0, $"Scoring with each weight of {model} moved", status) { PercentComplete = percent };
}
