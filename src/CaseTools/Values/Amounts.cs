namespace CaseTools.Values;

/// <summary>A sum of money as it stands in one cell.</summary>
/// <param name="Value">How much.</param>
/// <param name="Currency">Of what, where the cell itself says so: ISO 4217.</param>
internal readonly record struct Amount(decimal Value, string? Currency);

/// <summary>
/// Sums of money as people type them, with a currency, a scale and a word such as "about": 300 тыс. руб., ~$1,200.50, 4 800 £.
/// </summary>
internal static class Amounts
{
    private const string Expectation = "an amount such as 250000, 4500.50, 250 тыс. руб. or 1500 USD";
    private const string One = "one amount alone, such as 250000; of a range, its smaller end";
    private const string Exact = "an amount and not a bound such as \"up to\" or \"more than\": write the amount that is there";
    private const string Positive = "an amount of zero or more";

    private static readonly WordSequence<AmountWord> Words = new("amount-words.txt with currency-words.txt", ReadWords());

    /// <summary>Reads an amount.</summary>
    public static Reading<Amount> Read(string text, NumberRules rules)
    {
        if (TryPlain(text) is { } plain)
        {
            return Reading<Amount>.Of(new Amount(plain, null));
        }

        var trimmed = FullWidth.Fold(CellText.Trim(text));
        var (start, end) = FiguresOf(trimmed);
        if (start == end)
        {
            return Reading<Amount>.NotRead(Expectation);
        }

        if (FaultAround(trimmed, start, end) is { } fault)
        {
            return Reading<Amount>.NotRead(fault);
        }

        var before = WordsOf(trimmed.Substring(0, start));
        var after = WordsOf(trimmed.Substring(end));
        return before is not null && after is not null && NumberText.Scan(trimmed, start, end) is { IsNumber: true } number
            ? Combine(rules.Decide(number), [.. before, .. after])
            : Reading<Amount>.NotRead(Expectation);
    }

    /// <summary>The figures of an amount, for one who looks at how numbers are written; nothing where it has none.</summary>
    public static NumberText FiguresIn(string text)
    {
        var folded = FullWidth.Fold(text);
        var (start, end) = FiguresOf(folded);
        return start < end && !HasFigure(folded, end) ? NumberText.Scan(folded, start, end) : default;
    }

    // The plain case, without a new string.
    private static long? TryPlain(string text)
    {
        if (text.Length is 0 or > 12)
        {
            return null;
        }

        var number = 0L;
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

    private static Reading<Amount> Combine(Reading<decimal> number, AmountWord[] words)
    {
        var currencies = words.Where(word => word.Currency is not null).Select(word => word.Currency!.Code).Distinct().ToArray();
        var scales = words.Where(word => word.Times > 1).ToArray();
        if (words.Any(word => word.IsBound))
        {
            return Reading<Amount>.NotRead(Exact);
        }

        if (currencies.Length > 1 || scales.Length > 1 || !number.IsRead)
        {
            return Reading<Amount>.NotRead(number.Expected ?? Expectation);
        }

        var value = scales.Length == 1 ? number.Value * scales[0].Times : number.Value;
        var reading = value > Numbers.Most
            ? Reading<Amount>.NotRead(Numbers.TooMuch)
            : Reading<Amount>.Of(new Amount(value, currencies.FirstOrDefault()));
        foreach (var guess in number.Guesses.Concat(words.Select(word => word.Guess).OfType<string>()).Distinct())
        {
            reading = reading.Assuming(guess);
        }

        return reading;
    }

    // From the first figure as far as figures and the signs between them go.
    private static (int Start, int End) FiguresOf(string text)
    {
        var start = 0;
        while (start < text.Length && !NumberText.IsFigure(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && (NumberText.IsFigure(text[end]) || PartsFigures(text, end)))
        {
            end++;
        }

        return (start, end);
    }

    private static bool PartsFigures(string text, int place) =>
        NumberText.IsSeparator(text[place]) && place + 1 < text.Length && NumberText.IsFigure(text[place + 1]);

    private static string? FaultAround(string text, int start, int end)
    {
        var before = start - 1;
        while (before >= 0 && CellText.IsBlank(text[before]))
        {
            before--;
        }

        return HasFigure(text, end) ? One
            : before >= 0 && text[before] is '-' or '−' or '–' && text.IndexOf('+') < 0 ? Positive
            : start > 0 && text[start - 1] is '.' or ',' ? Expectation
            : null;
    }

    private static bool HasFigure(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (NumberText.IsFigure(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<AmountWord>? WordsOf(string text) => text.Length == 0 ? [] : Words.TryRead(text);

    private static IEnumerable<KeyValuePair<string, AmountWord>> ReadWords()
    {
        foreach (var (name, words) in EmbeddedText.Lines("amount-words.txt").Select(CodeText.SplitWords))
        {
            foreach (var word in words)
            {
                yield return new KeyValuePair<string, AmountWord>(word, AmountWord.Of(name));
            }
        }

        foreach (var entry in Currencies.AllWords)
        {
            var word = new AmountWord { Currency = entry.Value, Guess = entry.Value.Guess };
            yield return new KeyValuePair<string, AmountWord>(entry.Key, word);
        }
    }

    /// <summary>What a word beside an amount says.</summary>
    private sealed record AmountWord
    {
        private const string Scale = "times ";

        public decimal Times { get; init; } = 1;

        public Currencies.Meaning? Currency { get; init; }

        public bool IsBound { get; init; }

        public string? Guess { get; init; }

        public static AmountWord Of(string line) => line switch
        {
            "about" => new AmountWord { Guess = "an approximate number (\"about\", ~) taken as exact" },
            "bound" => new AmountWord { IsBound = true },
            "filler" => new AmountWord(),
            _ when line.StartsWith(Scale, StringComparison.Ordinal) =>
                new AmountWord { Times = decimal.Parse(line.Substring(Scale.Length), System.Globalization.CultureInfo.InvariantCulture) },
            _ => throw new InvalidOperationException($"amount-words.txt has a line '{line}', which says nothing."),
        };
    }
}
