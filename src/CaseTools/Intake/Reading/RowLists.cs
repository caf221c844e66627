using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Lists in one cell, parted by semicolons, commas, bars or line breaks.</summary>
internal static class RowLists
{
    private static readonly char[] Signs = [';', ',', '|', '\n', '\r'];

    // What parts answers only where every part is one: spaces join those of a form, and people write "Грузия и Армения".
    private static readonly char[] WeakSigns = [' ', '\u00A0', '/', '+', '&'];
    private static readonly HashSet<string> JoiningWords =
        new(["and", "or", "и", "или", "та", "і", "й", "або", "және", "мен"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a list; empty for "none", null where the cell holds no answer or nothing of it can be read.</summary>
    public static IReadOnlyList<T>? Read<T>(RowCells row, ReadingMemo memo, string field, Func<string, Reading<T>> read)
    {
        if (row.Find(field) is not { } cell)
        {
            return null;
        }

        var list = memo.Of(cell.Column, cell.Text, text => Read(text, read));
        if (list.IsNone)
        {
            return [];
        }

        var values = new List<T>(list.Entries.Count);
        foreach (var (text, reading) in list.Entries)
        {
            if (row.Take(cell, text, reading).IsRead)
            {
                values.Add(reading.Value);
            }
        }

        if (list.Entries.Count == 0)
        {
            row.Problem(cell, cell.Raw, "at least one entry between the separators, or \"none\"");
        }

        // Nothing could be read: the answer stays unknown, which is not "none".
        return values.Count > 0 ? values.ToArray() : null;
    }

    private static ListReading<T> Read<T>(string text, Func<string, Reading<T>> read) =>
        NoneWords.IsNone(text) ? new(true, []) : new(false, [.. Split(text, read).Select(item => (item, read(item)))]);

    private static IEnumerable<string> Split<T>(string text, Func<string, Reading<T>> read)
    {
        foreach (var item in text.Split(Signs, StringSplitOptions.RemoveEmptyEntries).Select(CellText.Trim).Where(item => item.Length > 0))
        {
            var words = item.Split(WeakSigns, StringSplitOptions.RemoveEmptyEntries).Where(word => !JoiningWords.Contains(word)).ToArray();
            var isSeveral = words.Length > 1 && !read(item).IsRead && words.All(word => read(word).IsRead);
            foreach (var answer in isSeveral ? words : [item])
            {
                yield return answer;
            }
        }
    }

    private sealed record ListReading<T>(bool IsNone, IReadOnlyList<(string Text, Reading<T> Reading)> Entries);
}
