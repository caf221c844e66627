using System.Management.Automation;

namespace CaseTools.Commands;

/// <summary>Shows a written report to who asked for it.</summary>
internal static class ReportOpening
{
    /// <summary>Opens a file with the program of the system. A machine without a desktop has none: the report is there all the same.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isWanted">Whether the caller wants to see it.</param>
    /// <param name="given">The path as the caller gave it.</param>
    /// <param name="path">The path on the file system.</param>
    public static void Show(this PSCmdlet command, bool isWanted, string given, string path)
    {
        if (!isWanted)
        {
            return;
        }

        try
        {
            command.InvokeProvider.Item.Invoke([path], literalPath: true);
        }
        catch (Exception exception) when (exception is not PipelineStoppedException)
        {
            command.WriteWarning($"'{given}' was written, but this machine has nothing that opens it.");
        }
    }
}
