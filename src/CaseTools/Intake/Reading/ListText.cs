using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>A list in one text, parted by semicolons, commas, bars or line breaks.</summary>
internal sealed class ListText<T>
{
    private static readonly char[] Signs = [';', ',', '|', '\n', '\r'];

    // What parts answers only where every part is one: spaces join those of a form, and people write "Грузия и Армения".
    private static readonly char[] WeakSigns = [' ', '\u00A0', '/', '+', '&'];
    private static readonly HashSet<string> JoiningWords =
        new(["and", "or", "и", "или", "та", "і", "й", "або", "және", "мен"], StringComparer.OrdinalIgnoreCase);

    private readonly List<Entry> entries = [];

    private ListText()
    {
    }

    /// <summary>Whether the text says that there is nothing.</summary>
    public bool IsNone { get; private set; }

    /// <summary>The entries, each with what it was read as.</summary>
    public IReadOnlyList<Entry> Entries => entries;

    /// <summary>Whether all was read, and nothing had to be assumed for it.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>What could be read of them.</summary>
    public T[] Values { get; private set; } = [];

    /// <summary>Takes a text apart.</summary>
    public static ListText<T> Read(string text, Func<string, Reading<T>> read)
    {
        var list = new ListText<T> { IsNone = NoneWords.IsNone(text) };
        if (list.IsNone)
        {
            return list;
        }

        foreach (var part in text.Split(Signs, StringSplitOptions.RemoveEmptyEntries))
        {
            var item = CellText.Trim(part);
            if (item.Length > 0)
            {
                list.Add(item, read);
            }
        }

        list.IsPlain = list.entries.Count > 0 && list.entries.TrueForAll(entry => entry.Reading.IsPlain);
        list.Values = list.ReadValues();
        return list;
    }

    private void Add(string item, Func<string, Reading<T>> read)
    {
        var whole = new Entry(item, read(item));
        var parts = whole.Reading.IsRead ? [] : PartsOf(item, read);
        if (parts.Count > 1 && parts.TrueForAll(part => part.Reading.IsRead))
        {
            entries.AddRange(parts);
        }
        else
        {
            entries.Add(whole);
        }
    }

    private static List<Entry> PartsOf(string item, Func<string, Reading<T>> read)
    {
        var parts = new List<Entry>();
        foreach (var word in item.Split(WeakSigns, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!JoiningWords.Contains(word))
            {
                parts.Add(new Entry(word, read(word)));
            }
        }

        return parts;
    }

    private T[] ReadValues()
    {
        var values = new List<T>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Reading.IsRead)
            {
                values.Add(entry.Reading.Value);
            }
        }

        return values.ToArray();
    }

    /// <summary>One entry.</summary>
    internal sealed record Entry(string Text, Reading<T> Reading);
}
