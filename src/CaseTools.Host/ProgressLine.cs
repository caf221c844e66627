using System.Management.Automation;

namespace CaseTools.Host;

/// <summary>The last progress record, on one line of the terminal that is written over. A file or a pipe gets none.</summary>
internal sealed class ProgressLine(TextStream error)
{
    private int shownLength;

    public void Show(ProgressRecord record, int width)
    {
        Clear();
        if (!error.IsTerminal || record.RecordType == ProgressRecordType.Completed)
        {
            return;
        }

        var line = Describe(record).ReplaceLineEndings(" ");
        line = line[..Math.Min(line.Length, width - 1)];
        error.Write(line);
        shownLength = line.Length;
    }

    public void Clear()
    {
        if (shownLength == 0)
        {
            return;
        }

        // Spaces rather than an escape sequence: a terminal may know none.
        error.Write("\r" + new string(' ', shownLength) + "\r");
        shownLength = 0;
    }

    private static string Describe(ProgressRecord record)
    {
        var percent = record.PercentComplete < 0 ? "" : $" {record.PercentComplete} %";
        return $"{record.Activity}: {record.StatusDescription}{percent}";
    }
}
