using System.Globalization;

namespace CaseTools.Values;

/// <summary>
/// Instants: ISO 8601 date and time with an offset from UTC. Without one a time means different moments to different readers.
/// </summary>
internal static class Instants
{
    private const string Expectation = "an instant with its UTC offset, such as 2022-09-29T21:00:00Z or 2022-09-30T00:00:00+03:00";
    private const int MostFractionFigures = 7;

    /// <summary>Reads an instant. A date alone, or a time without offset, is not read.</summary>
    public static Reading<DateTimeOffset> Read(string text)
    {
        var trimmed = CellText.Trim(text);
        return IsoDate.TryRead(trimmed, 0, out var date)
            && trimmed.Length > IsoDate.Length
            && trimmed[IsoDate.Length] is 'T' or 't' or ' '
            && TryReadTime(trimmed, IsoDate.Length + 1, out var time, out var end)
            && TryReadOffset(trimmed, end, out var offset)
            && date > DateTime.MinValue.AddDays(1)
            && date < DateTime.MaxValue.AddDays(-1)
                ? Reading<DateTimeOffset>.Of(new DateTimeOffset(date + time, offset))
                : Reading<DateTimeOffset>.NotRead(Expectation);
    }

    /// <summary>An instant as people read it: day, time, and the offset from UTC.</summary>
    public static string ToText(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);

    /// <summary>Whether an offset from UTC is one that clocks have.</summary>
    public static bool IsOffset(int hours, int minutes) => minutes < 60 && (hours * 60) + minutes <= 14 * 60;

    // 10:00, 10:00:00, 10:00:00.1234567
    private static bool TryReadTime(string text, int start, out TimeSpan time, out int end)
    {
        (time, end) = (default, start + 5);
        if (!TryReadTwo(text, start, ':', out var hours)
            || !TryReadTwo(text, start + 3, null, out var minutes)
            || hours > 23
            || minutes > 59)
        {
            return false;
        }

        time = new TimeSpan(hours, minutes, 0);
        if (end >= text.Length || text[end] != ':')
        {
            return true;
        }

        if (!TryReadTwo(text, end + 1, null, out var seconds) || seconds > 59)
        {
            return false;
        }

        time += TimeSpan.FromSeconds(seconds);
        end += 3;
        return end >= text.Length || text[end] != '.' || TryReadFraction(text, ref end, ref time);
    }

    private static bool TryReadFraction(string text, ref int end, ref TimeSpan time)
    {
        var first = ++end;
        long ticks = 0;
        for (var i = 0; i < MostFractionFigures; i++)
        {
            ticks *= 10;
            if (end == first + i && end < text.Length && NumberText.IsFigure(text[end]))
            {
                ticks += text[end++] - '0';
            }
        }

        time += TimeSpan.FromTicks(ticks);
        return end > first && (end >= text.Length || !NumberText.IsFigure(text[end]));
    }

    // Z, +03, +0300, +03:00; a space may stand before it.
    private static bool TryReadOffset(string text, int start, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        var length = text.Length - start;
        if (length == 1)
        {
            return text[start] is 'Z' or 'z';
        }

        var minutes = 0;
        var hasSign = length > 1 && text[start] is '+' or '-';
        if (!hasSign || !TryReadTwo(text, start + 1, null, out var hours))
        {
            return false;
        }

        var rest = start + 3 < text.Length && text[start + 3] == ':' ? start + 4 : start + 3;
        var isWhole = length == 3 || (text.Length == rest + 2 && TryReadTwo(text, rest, null, out minutes));
        offset = new TimeSpan(hours, minutes, 0);
        if (text[start] == '-')
        {
            offset = -offset;
        }

        return isWhole && IsOffset(hours, minutes);
    }

    private static bool TryReadTwo(string text, int start, char? then, out int number)
    {
        number = 0;
        if (start + 2 > text.Length
            || !NumberText.IsFigure(text[start])
            || !NumberText.IsFigure(text[start + 1])
            || (then is { } sign && (start + 2 >= text.Length || text[start + 2] != sign)))
        {
            return false;
        }

        number = ((text[start] - '0') * 10) + text[start + 1] - '0';
        return true;
    }
}
