using CaseTools.Decisions;
using CaseTools.Tests.Decisions;

namespace CaseTools.Tests.Faults;

/// <summary>Decisions that are added to a file for ever.</summary>
internal static class EndlessDecisions
{
    /// <summary>How many are added in one write, and how many writes make a file.</summary>
    public const int AtOnce = 60;

    private const int Writes = 4;

    /// <summary>Adds decisions to a file, and begins a new one from time to time.</summary>
    public static void AppendForEver(string folder)
    {
        for (var write = 0; ; write++)
        {
            if (write % Writes == 0)
            {
                File.Delete(PathIn(folder));
            }

            Append(folder);
        }
    }

    /// <summary>Adds the decisions of one write.</summary>
    public static void Append(string folder) =>
        DecisionFile.Append(PathIn(folder), [.. Enumerable.Range(1, AtOnce).Select(Decision)], Decided.Adapters, CancellationToken.None);

    /// <summary>The file.</summary>
    public static string PathIn(string folder) => Path.Combine(folder, "decisions.csv");

    private static CaseDecision Decision(int number) =>
        Decided.Decision("Urgent", "Standard") with { CaseId = $"C-{number}", Reason = $"{number}: {new string('я', 400)}" };
}
