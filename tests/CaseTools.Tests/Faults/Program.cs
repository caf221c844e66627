namespace CaseTools.Tests.Faults;

/// <summary>These tests as a program of its own, which writes until it is killed.</summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is [var work, var folder])
        {
            Console.Out.WriteLine(KilledProcess.Ready);
            (work == nameof(EndlessWork.ImportInTurn) ? EndlessWork.ImportInTurn : (Action<string>)EndlessWork.ExportInTurn)(folder);
        }
    }
}
