namespace CaseTools.Changes;

/// <summary>What a caller would not expect of two sides, in words.</summary>
internal static class SideSurprises
{
    /// <summary>The surprises; mostly none.</summary>
    public static IEnumerable<string> Of(ChangeSide old, ChangeSide now)
    {
        if (old.IsScenario != now.IsScenario)
        {
            yield return old.IsScenario
                ? "The reference side is a scenario, scored with hypothetical border rows, and the difference side is fact: the changes lead away from what is only supposed."
                : "The difference side is a scenario, scored with hypothetical border rows, and the reference side is fact: the changes say what would be, not what is.";
        }

        if (old.IsPartOfQueue || now.IsPartOfQueue)
        {
            yield return
                $"The {(now.IsPartOfQueue ? "difference" : "reference")} side is a part of a queue: cases that were left out count as {(now.IsPartOfQueue ? "gone" : "new")}. Compare whole queues, and choose among the changes.";
        }

        if (WordsOnCases(old, now) is { } words)
        {
            yield return words;
        }
    }

    private static string? WordsOnCases(ChangeSide old, ChangeSide now)
    {
        var ids = new HashSet<string>(old.Cases.Select(snapshot => snapshot.CaseId), StringComparer.Ordinal);
        return (old.Cases.Count, now.Cases.Count) switch
        {
            (0, 0) => "There is no case on either side.",
            (0, _) => "There is no case on the reference side: every case counts as new.",
            (_, 0) => "There is no case on the difference side: every case counts as gone. If that is not so, look above for the error that kept the records away.",
            _ => now.Cases.Any(snapshot => ids.Contains(snapshot.CaseId)) ? null : "No case stands on both sides: are these two days of one queue?",
        };
    }
}
