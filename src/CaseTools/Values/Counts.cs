using System.Globalization;

namespace CaseTools.Values;

/// <summary>Counts of persons and ages, in figures or words: 2, двое, 3 детей, 34 года, 5 мес.</summary>
internal static class Counts
{
    private const string Near = "an approximate number (\"about\", ~) taken as exact";

    private static readonly ILookup<string, string> Lines = EmbeddedText.Lines("count-words.txt")
        .Select(CodeText.SplitWords)
        .SelectMany(line => line.Words.Select(word => (line.Name, Word: word)))
        .ToLookup(entry => entry.Name, entry => entry.Word, StringComparer.Ordinal);

    private static readonly WordIndex<int> NumberWords = new("count-words.txt", Lines
        .Where(line => int.TryParse(line.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .SelectMany(line => line.Select(word => new KeyValuePair<string, int>(word, int.Parse(line.Key, CultureInfo.InvariantCulture)))));

    private static readonly WordIndex<string> Answers = WordsOf("nothing", "open");
    private static readonly WordIndex<string> Persons = WordsOf("persons");
    private static readonly WordIndex<string> Times = WordsOf("years", "months", "weeks", "days");
    private static readonly WordIndex<string> About = new("amount-words.txt, about", EmbeddedText.Lines("amount-words.txt")
        .Select(CodeText.SplitWords)
        .Where(line => line.Name == "about")
        .SelectMany(line => line.Words.Select(word => new KeyValuePair<string, string>(word, line.Name))));

    /// <summary>Reads how many persons.</summary>
    public static Reading<int> ReadPersons(string text, int least, int most)
    {
        if (TryPlain(text) is { } plain)
        {
            return Within(plain, least, most);
        }

        var expected = Numbers.WholeFrom(least, most);
        return Answers.TryGetValue(text, out var answer)
            ? answer == "nothing" && least == 0
                ? Reading<int>.Of(0).Assuming("an answer such as \"no\" taken as 0")
                : Reading<int>.NotRead("how many: " + expected)
            : Parts(text) is { } parts && (parts.Unit.Length == 0 || Persons.TryGetValue(parts.Unit, out _))
                ? Within(parts.Number, least, most).Assuming(parts.IsNear ? Near : null)
                : Reading<int>.NotRead(expected);
    }

    /// <summary>Reads an age in whole years; of a small child in months, weeks or days too.</summary>
    public static Reading<int> ReadAge(string text, int least, int most)
    {
        if (TryPlain(text) is { } plain)
        {
            return Within(plain, least, most);
        }

        if (Parts(text) is not { } parts)
        {
            return Reading<int>.NotRead(Numbers.WholeFrom(least, most));
        }

        var unit = parts.Unit.Length == 0 ? "years" : Times.TryGetValue(parts.Unit, out var known) ? known : null;
        int? years = unit switch
        {
            "years" => parts.Number,
            "months" => parts.Number / 12,
            "weeks" => parts.Number / 53,
            "days" => parts.Number / 366,
            _ => null,
        };
        return years is { } age
            ? Within(age, least, most).Assuming(parts.IsNear ? Near : null)
            : Reading<int>.NotRead(Numbers.WholeFrom(least, most));
    }

    private static Reading<int> Within(int number, int least, int most) =>
        number >= least && number <= most ? Reading<int>.Of(number) : Reading<int>.NotRead(Numbers.WholeFrom(least, most));

    // The plain case, without a new string.
    private static int? TryPlain(string text)
    {
        if (text.Length is 0 or > 4)
        {
            return null;
        }

        var number = 0;
        foreach (var sign in text)
        {
            if (!NumberText.IsFigure(sign))
            {
                return null;
            }

            number = (number * 10) + (sign - '0');
        }

        return number;
    }

    // "about 34 years": a word for near, a number in figures or a word, a unit.
    private static (int Number, string Unit, bool IsNear)? Parts(string text)
    {
        var rest = FullWidth.Fold(CellText.Trim(text));
        if (rest.Length is 0 or > 60)
        {
            return null;
        }

        var isNear = Shorten(ref rest);
        var figures = rest.TakeWhile(NumberText.IsFigure).Count();
        if (figures == 0)
        {
            return InWords(rest, isNear);
        }

        var unit = CellText.Trim(rest.Substring(figures + ZeroFraction(rest, figures)));
        return figures <= 4 && !unit.Any(char.IsDigit)
            ? (int.Parse(rest.Substring(0, figures), CultureInfo.InvariantCulture), unit, isNear)
            : null;
    }

    private static (int Number, string Unit, bool IsNear)? InWords(string text, bool isNear) =>
        NumberWords.TryGetValue(text, out var alone) ? (alone, "", isNear)
        : text.IndexOf(' ') is > 0 and var space && NumberWords.TryGetValue(text.Substring(0, space), out var word)
            ? (word, text.Substring(space + 1), isNear)
            : null;

    // 2.0 is what a spreadsheet makes of 2.
    private static int ZeroFraction(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] == '0')
        {
            end++;
        }

        return start < text.Length && text[start] is '.' or ',' && end > start + 1 ? end - start : 0;
    }

    private static bool Shorten(ref string text)
    {
        var end = 0;
        while (end < text.Length && !char.IsDigit(text[end]) && text[end] != ' ')
        {
            end++;
        }

        if (end == 0 || end == text.Length || !About.TryGetValue(text.Substring(0, end), out _))
        {
            return false;
        }

        text = CellText.Trim(text.Substring(end));
        return true;
    }

    private static WordIndex<string> WordsOf(params string[] names) => new("count-words.txt", names
        .SelectMany(name => Lines[name].Select(word => new KeyValuePair<string, string>(word, name))));
}
