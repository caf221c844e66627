using System.Globalization;

namespace CaseTools.Values;

/// <summary>The words of dates: months, days of the week, and what stands around them.</summary>
internal static class MonthWords
{
    private static readonly WordIndex<string> Words = new("month-words.txt", EmbeddedText.Lines("month-words.txt")
        .Select(CodeText.SplitWords)
        .SelectMany(line => line.Words.Select(word => new KeyValuePair<string, string>(word, line.Name))));

    /// <summary>What a word is.</summary>
    public static DateWord KindOf(string word) => !Words.TryGetValue(word, out var name) ? DateWord.None : name switch
    {
        "weekday" or "filler" => DateWord.Filler,
        "am" => DateWord.Am,
        "pm" => DateWord.Pm,
        _ => DateWord.Month,
    };

    /// <summary>The month of a word that is one, from 1.</summary>
    public static int MonthOf(string word) =>
        Words.TryGetValue(word, out var name) && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            ? month
            : 0;
}

/// <summary>What a word in a date is.</summary>
internal enum DateWord
{
    /// <summary>No word of a date.</summary>
    None,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day of the week, "year", "of": says nothing more.</summary>
    Filler,

    /// <summary>Before noon.</summary>
    Am,

    /// <summary>After noon.</summary>
    Pm,
}
