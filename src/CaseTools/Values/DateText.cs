namespace CaseTools.Values;

/// <summary>What a text says about a day before anybody has decided which of its numbers is the month.</summary>
/// <param name="Shape">In which form it stands.</param>
/// <param name="First">The first number: of <see cref="DateShape.Certain"/> the year; of a serial number all of it.</param>
/// <param name="Second">The second one: of <see cref="DateShape.Certain"/> the month.</param>
/// <param name="Third">The third one: of <see cref="DateShape.Certain"/> the day; else the year.</param>
/// <param name="HasShortYear">Whether the year has two figures.</param>
internal readonly record struct DateText(DateShape Shape, int First, int Second, int Third, bool HasShortYear = false)
{
    /// <summary>The time of day beside it.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>The offset from UTC beside that.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>Whether the order of day and month decides, and nothing in the text shows it: 3/4/2022.</summary>
    public bool IsAmbiguous => Shape == DateShape.Ordered && First is >= 1 and <= 12 && Second is >= 1 and <= 12 && First != Second;

    /// <summary>The order that the text shows: 2/26 is month/day, 26/2 is day/month; null where it shows none.</summary>
    public DateOrder? ShownOrder => Shape != DateShape.Ordered ? null
        : First is >= 1 and <= 12 && Second is > 12 and <= 31 ? DateOrder.MonthDayYear
        : Second is >= 1 and <= 12 && First is > 12 and <= 31 ? DateOrder.DayMonthYear
        : null;

    /// <summary>Reads a text; <see cref="DateShape.None"/> where it is no date.</summary>
    public static DateText Scan(string text)
    {
        if (WithoutComment(FullWidth.Fold(CellText.Trim(text))) is var plain && DateTokens.Of(plain) is not { } tokens)
        {
            return default;
        }

        tokens.SkipFillers();
        var date = SerialDate(plain, tokens) ?? NumericDate(tokens) ?? WordDate(tokens);
        if (date is not { } found)
        {
            return default;
        }

        tokens.SkipFillers();
        if (!tokens.IsAtEnd)
        {
            if (ClockText.TryRead(tokens) is not { } clock)
            {
                return default;
            }

            found = found with { Time = clock.Time, Offset = clock.Offset };
            tokens.SkipFillers();
        }

        return tokens.IsAtEnd ? found : default;
    }

    // The name of a time zone, as browsers add it: (Moscow Standard Time).
    private static string WithoutComment(string text) =>
        text.Length > 0 && text[text.Length - 1] == ')' && text.IndexOf('(') is > 0 and var start ? text.Substring(0, start) : text;

    // 44827 or 44827.5: five figures, from 1927 to 2099. Fewer are more likely a year or an age than a date.
    private static DateText? SerialDate(string text, DateTokens tokens)
    {
        if (tokens.Next is not { Text.Length: 5, Number: { } days } || days > ExcelDays.Last || text[0] == '0')
        {
            return null;
        }

        if (text.Length == 5)
        {
            tokens.Skip(1);
            return new DateText(DateShape.Serial, days, 0, 0);
        }

        var hasFraction = tokens.Ahead(1).Sign is '.' or ',' && tokens.Ahead(2).Number is not null && tokens.Ahead(3) == default;
        if (!hasFraction)
        {
            return null;
        }

        var fraction = decimal.Parse("0." + tokens.Ahead(2).Text, System.Globalization.CultureInfo.InvariantCulture);
        tokens.Skip(3);
        return new DateText(DateShape.Serial, days, 0, 0) { Time = TimeSpan.FromSeconds((double)Math.Floor(fraction * 86400m)) };
    }

    private static DateText? NumericDate(DateTokens tokens)
    {
        var (first, sign, second, third) = (tokens.Next, tokens.Ahead(1).Sign, tokens.Ahead(2), tokens.Ahead(4));
        if (first is { Text.Length: 8, Number: { } all })
        {
            tokens.Skip(1);
            return new DateText(DateShape.Certain, all / 10000, all / 100 % 100, all % 100);
        }

        if (sign is not ('/' or '-' or '.')
            || tokens.Ahead(3).Sign != sign
            || first.Number is not { } start
            || second is not { Number: { } middle, Text.Length: <= 2 }
            || third.Number is not { } end)
        {
            return null;
        }

        var isShort = third.Text.Length == 2;
        var date = first.IsYear && third.Text.Length <= 2 ? new DateText(DateShape.Certain, start, middle, end)
            : first.Text.Length > 2 || third.Text.Length is not (2 or 4) ? default
            : sign == '.' ? new DateText(DateShape.Certain, end, middle, start, isShort)
            : new DateText(DateShape.Ordered, start, middle, end, isShort);
        tokens.Skip(5);
        return date.Shape == DateShape.None ? null : date;
    }

    // 23 September 2022, Sep 23, 2022, 2022 September 23, 2022 жылғы 23 қыркүйек, 23-Sep-22.
    private static DateText? WordDate(DateTokens tokens)
    {
        var month = 0;
        var numbers = new List<DateTokens.Token>(2);
        while (month == 0 || numbers.Count < 2)
        {
            if (tokens.Next.IsWord && month == 0 && MonthWords.KindOf(tokens.Next.Text) == DateWord.Month)
            {
                month = MonthWords.MonthOf(tokens.Next.Text);
                tokens.Skip(1);
            }
            else if (numbers.Count < 2 && tokens.TryNumber(4, out var number))
            {
                numbers.Add(number);
            }
            else if (!tokens.IsAtEnd && tokens.Next.Sign is '-' or '/' or '\'' or '’' or '"' or '«' or '»')
            {
                tokens.Skip(1);
            }
            else
            {
                var before = tokens.Next;
                tokens.SkipFillers();
                if (tokens.IsAtEnd || tokens.Next == before)
                {
                    return null;
                }
            }
        }

        return OfWord(month, numbers[0], numbers[1]);
    }

    private static DateText? OfWord(int month, DateTokens.Token first, DateTokens.Token second) =>
        first.IsYear && second.Text.Length <= 2
            ? new DateText(DateShape.Certain, first.Number!.Value, month, second.Number!.Value)
        : first.Text.Length <= 2 && second.Text.Length is 2 or 4
            ? new DateText(DateShape.Certain, second.Number!.Value, month, first.Number!.Value, second.Text.Length == 2)
        : null;
}

/// <summary>In which form a date stands.</summary>
internal enum DateShape
{
    /// <summary>In none: this is no date.</summary>
    None,

    /// <summary>Year, month and day can be told.</summary>
    Certain,

    /// <summary>Two numbers and a year: their order decides.</summary>
    Ordered,

    /// <summary>A spreadsheet's number of days.</summary>
    Serial,
}
