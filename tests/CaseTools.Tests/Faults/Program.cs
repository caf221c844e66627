namespace CaseTools.Tests.Faults;

/// <summary>These tests as a program of its own, which writes until it is killed.</summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is [var work, var folder])
        {
            Console.Out.WriteLine(KilledProcess.Ready);
            Endless(work)(folder);
        }
    }

    private static Action<string> Endless(string work) => work switch
    {
        nameof(EndlessWork.ImportInTurn) => EndlessWork.ImportInTurn,
        nameof(EndlessWork.ExportInTurn) => EndlessWork.ExportInTurn,
        nameof(EndlessDecisions.AppendForEver) => EndlessDecisions.AppendForEver,
        _ => throw new ArgumentOutOfRangeException(nameof(work)),
    };
}
