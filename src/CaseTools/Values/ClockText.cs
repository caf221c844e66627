namespace CaseTools.Values;

/// <summary>A time of day beside a date, with its offset from UTC where it has one.</summary>
/// <param name="Time">The time.</param>
/// <param name="Offset">The offset.</param>
internal readonly record struct ClockText(TimeSpan Time, TimeSpan? Offset)
{
    private const int MostFractionFigures = 7;

    /// <summary>Reads 14:05, 14:05:11.123+06:00, 2:05:11 PM GMT+3; null where a part of it is no time.</summary>
    public static ClockText? TryRead(DateTokens tokens)
    {
        _ = tokens.TryWord("T");
        if (!tokens.TryNumber(2, out var hours)
            || !tokens.TrySign(':')
            || !tokens.TryNumber(2, out var minutes)
            || minutes.Text.Length != 2)
        {
            return null;
        }

        var ticks = 0L;
        if (tokens.TrySign(':') && !TryReadSeconds(tokens, out ticks))
        {
            return null;
        }

        return HourOf(hours.Number!.Value, tokens) is { } hour && minutes.Number < 60 && TryReadOffset(tokens, out var offset)
            ? new ClockText(new TimeSpan(hour, minutes.Number!.Value, 0) + TimeSpan.FromTicks(ticks), offset)
            : null;
    }

    private static bool TryReadSeconds(DateTokens tokens, out long ticks)
    {
        ticks = 0;
        if (!tokens.TryNumber(2, out var seconds) || seconds.Text.Length != 2 || seconds.Number > 59)
        {
            return false;
        }

        ticks = seconds.Number!.Value * TimeSpan.TicksPerSecond;
        if (tokens.Next.Sign is '.' or ',' && tokens.Ahead(1).Number is not null)
        {
            tokens.Skip(1);
            if (!tokens.TryNumber(MostFractionFigures, out var fraction))
            {
                return false;
            }

            ticks += long.Parse(fraction.Text.PadRight(MostFractionFigures, '0'), System.Globalization.CultureInfo.InvariantCulture);
        }

        return true;
    }

    private static int? HourOf(int hour, DateTokens tokens)
    {
        var half = tokens.Next.IsWord ? MonthWords.KindOf(HalfOfDay(tokens)) : DateWord.None;
        if (half is not (DateWord.Am or DateWord.Pm))
        {
            return hour < 24 ? hour : null;
        }

        tokens.Skip(tokens.Next.Text.Length == 2 ? 1 : tokens.Ahead(3).Sign == '.' ? 4 : 3);
        return hour is < 1 or > 12 ? null : (hour % 12) + (half == DateWord.Pm ? 12 : 0);
    }

    // p.m. is two words with full stops.
    private static string HalfOfDay(DateTokens tokens) =>
        tokens.Next.Text.Length == 1 && tokens.Ahead(1).Sign == '.' && tokens.Ahead(2) is { IsWord: true } second
            ? tokens.Next.Text + second.Text
            : tokens.Next.Text;

    // The abbreviations that Google's forms write; each has one meaning in the world.
    private static TimeSpan? TryReadZone(DateTokens tokens) =>
        tokens.TryWord("WEST") || tokens.TryWord("CET") ? TimeSpan.FromHours(1)
        : tokens.TryWord("CEST") || tokens.TryWord("EET") ? TimeSpan.FromHours(2)
        : tokens.TryWord("EEST") || tokens.TryWord("MSK") ? TimeSpan.FromHours(3)
        : null;

    private static bool TryReadOffset(DateTokens tokens, out TimeSpan? offset)
    {
        offset = null;
        if (TryReadZone(tokens) is { } zone)
        {
            offset = zone;
            return true;
        }

        var isNamed = tokens.TryWord("UTC") || tokens.TryWord("GMT") || tokens.TryWord("Z");
        if (tokens.Next.Sign is not ('+' or '-' or '−'))
        {
            offset = isNamed ? TimeSpan.Zero : null;
            return true;
        }

        var isBehind = tokens.Next.Sign != '+';
        tokens.Skip(1);
        if (!tokens.TryNumber(4, out var number) || number.Text.Length == 3 || (number.Text.Length == 1 && !isNamed))
        {
            return false;
        }

        var (hours, minutes) = number.Text.Length == 4
            ? (number.Number!.Value / 100, number.Number.Value % 100)
            : (number.Number!.Value, 0);
        if (number.Text.Length <= 2 && tokens.TrySign(':'))
        {
            if (!tokens.TryNumber(2, out var rest) || rest.Text.Length != 2)
            {
                return false;
            }

            minutes = rest.Number!.Value;
        }

        offset = new TimeSpan(isBehind ? -hours : hours, isBehind ? -minutes : minutes, 0);
        return Instants.IsOffset(hours, minutes);
    }
}
