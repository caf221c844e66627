namespace CaseTools.Values;

/// <summary>Dates as ISO 8601 writes them: 2022-09-30. Read without a new string, for they are the most.</summary>
internal static class IsoDate
{
    /// <summary>How long such a date is.</summary>
    public const int Length = 10;

    /// <summary>Reads the date that starts at a place of a text.</summary>
    public static bool TryRead(string text, int start, out DateTime date)
    {
        date = default;
        if (text.Length < start + Length || text[start + 4] != '-' || text[start + 7] != '-')
        {
            return false;
        }

        var (year, month, day) = (Figures(text, start, 4), Figures(text, start + 5, 2), Figures(text, start + 8, 2));
        return year > 0 && month > 0 && day > 0 && TryMake(year, month, day, out date);
    }

    /// <summary>Reads 30.09.2022, which is as frequent.</summary>
    public static bool TryReadDotted(string text, out DateTime date)
    {
        date = default;
        if (text.Length != Length || text[2] != '.' || text[5] != '.')
        {
            return false;
        }

        var (day, month, year) = (Figures(text, 0, 2), Figures(text, 3, 2), Figures(text, 6, 4));
        return year > 0 && month > 0 && day > 0 && TryMake(year, month, day, out date);
    }

    /// <summary>The day, where the calendar has it.</summary>
    public static bool TryMake(int year, int month, int day, out DateTime date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateTime(year, month, day);
        return true;
    }

    // The number, or -1 where one of the signs is no figure.
    private static int Figures(string text, int start, int count)
    {
        var number = 0;
        for (var i = start; i < start + count; i++)
        {
            if (!NumberText.IsFigure(text[i]))
            {
                return -1;
            }

            number = (number * 10) + text[i] - '0';
        }

        return number;
    }
}
