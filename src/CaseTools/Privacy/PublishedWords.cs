using System.Globalization;
using CaseTools.Wording;

namespace CaseTools.Privacy;

/// <summary>Published counts as people read them.</summary>
internal static class PublishedWords
{
    /// <summary>A number, <c>&lt;5</c>, or that it is withheld.</summary>
    public static string CountInWords(this Phrases phrases, PublishedCell cell) => cell.Kind switch
    {
        PublishedKind.Shown => cell.Number!.Value.ToString(CultureInfo.InvariantCulture),
        PublishedKind.Under5 => $"<{SmallCells.Threshold}",
        _ => phrases.Of("shared-withheld"),
    };
}
