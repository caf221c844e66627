using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>HXL hashtags: the Humanitarian Exchange Language names columns in a row of its own.</summary>
internal static class HxlTags
{
    private const string OwnTag = "#intake";

    private static readonly IReadOnlyList<(string Field, string Tag, string[] Attributes)> Tags =
    [
        .. EmbeddedText.Lines("hxl-tags.txt").Select(CodeText.SplitWords)
            .SelectMany(line => line.Words.Select(tag => (line.Name, Parts: Split(tag))))
            .Select(entry => (entry.Name, entry.Parts[0], entry.Parts.Skip(1).ToArray())),
    ];

    /// <summary>The field that a tag names; null where it names none. The tag with most attributes in common decides.</summary>
    public static string? FieldOf(string tag)
    {
        var parts = Split(tag);
        if (parts.Length == 0)
        {
            return null;
        }

        if (parts[0] == OwnTag)
        {
            return parts.Skip(1).FirstOrDefault(IntakeSchema.FieldNames.Contains);
        }

        var known = Tags
            .Where(entry => entry.Tag == parts[0] && entry.Attributes.All(parts.Contains))
            .OrderByDescending(entry => entry.Attributes.Length)
            .ToArray();
        var best = known.TakeWhile(entry => entry.Attributes.Length == known[0].Attributes.Length).Select(entry => entry.Field).Distinct().ToArray();
        return best.Length == 1 ? best[0] : null;
    }

    private static string[] Split(string tag) =>
        [.. tag.ToLowerInvariant().Split(['+', ' '], StringSplitOptions.RemoveEmptyEntries)];
}
