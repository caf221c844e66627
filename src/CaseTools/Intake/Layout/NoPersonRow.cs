using System.Text.RegularExpressions;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Rows below the header that speak of no person. Where in doubt, a row is one that may.</summary>
internal static class NoPersonRow
{
    private static readonly Regex Hashtag = new("^#[A-Za-z][A-Za-z0-9_]*( *[+][A-Za-z0-9_]+)*$", RegexOptions.CultureInvariant);
    private static readonly Regex WordAndNumber = new(
        @"^(?<word>[^0-9:=]*[^0-9:=\s])[\s:=]*(?<number>[0-9][0-9\s.,]*(чел\.?|человек|обращени[йея]|заяв(ок|ки|ка)|запис(ей|и|ь)|осіб|звернен(ь|ня)|адам|өтініш|persons?|people|cases?|records?|rows?)?)?$", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> TotalWords = new(EmbeddedText.Lines("no-person-words.txt").Select(CodeText.Key), StringComparer.Ordinal);

    /// <summary>Why a row is no person, in words; null where it may be one.</summary>
    public static string? ReasonFor(string[] cells, long line, IntakeLayout layout) =>
        layout.HeadRows.TryGetValue(line, out var reason) ? reason
        : cells.All(CellText.IsBlank) ? "blank row"
        : IsComment(cells) ? "comment"
        : IsHxl(cells) ? "HXL row"
        : IsHeaderAgain(cells, layout.HeaderCells) ? "the header row again"
        : IsSubtotal(cells) ? "subtotal"
        : null;

    /// <summary>Whether a row is a comment: it starts with ##, or with # and words and nothing beside it.</summary>
    public static bool IsComment(string[] cells)
    {
        var first = cells.Length > 0 ? CellText.Trim(cells[0]) : "";
        return first.StartsWith("##", StringComparison.Ordinal)
            || (first.StartsWith("# ", StringComparison.Ordinal) && cells.Skip(1).All(CellText.IsBlank));
    }

    /// <summary>Whether the filled cells of a row are hashtags, such as #sex and #contact+name: one alone may be a case number.</summary>
    public static bool IsHxl(IReadOnlyList<string> cells)
    {
        var tags = 0;
        foreach (var cell in cells)
        {
            // Nearly every row ends here, at its first cell.
            if (!CellText.IsBlank(cell) && !(CellText.Trim(cell) is ['#', ..] tag && Hashtag.IsMatch(tag)))
            {
                return false;
            }

            tags += CellText.IsBlank(cell) ? 0 : 1;
        }

        return tags >= 2;
    }

    private static bool IsHeaderAgain(string[] cells, IReadOnlyList<string> header)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (i >= cells.Length || !string.Equals(CellText.Trim(header[i]), CellText.Trim(cells[i]), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    // "Итого", "Total: 25" and numbers beside it; a person of that name has more than numbers beside it.
    private static bool IsSubtotal(string[] cells)
    {
        var first = Array.FindIndex(cells, cell => !CellText.IsBlank(cell));
        for (var i = first + 1; i < cells.Length; i++)
        {
            if (!CellText.IsBlank(cells[i]) && !IsNumberAlone(CellText.Trim(cells[i])))
            {
                return false;
            }
        }

        return WordAndNumber.Match(CellText.Trim(cells[first])) is { Success: true } match
            && TotalWords.Contains(CodeText.Key(match.Groups["word"].Value.TrimEnd('.', ' ')));
    }

    private static bool IsNumberAlone(string cell)
    {
        foreach (var sign in cell)
        {
            if (!NumberText.IsFigure(sign) && !char.IsWhiteSpace(sign) && sign is not ('.' or ',' or '%' or '\'' or '₽' or '$' or '€' or '£' or '-'))
            {
                return false;
            }
        }

        return NumberText.IsFigure(cell[0]);
    }
}
