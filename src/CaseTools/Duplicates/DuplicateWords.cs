using CaseTools.Wording;

namespace CaseTools.Duplicates;

/// <summary>What two records share, in words: its kind, never its value.</summary>
internal static class DuplicateWords
{
    /// <summary>The kinds, one after the other.</summary>
    public static string Of(DuplicateEvidence shared, Phrases phrases) => string.Join(", ", Kinds(shared).Select(kind => phrases.OfMember("evidence-", kind)));

    private static IEnumerable<DuplicateEvidence> Kinds(DuplicateEvidence shared) => ((DuplicateEvidence[])Enum.GetValues(typeof(DuplicateEvidence)))
        .Where(evidence => evidence != DuplicateEvidence.None && (shared & evidence) != 0);
}
