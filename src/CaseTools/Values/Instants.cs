using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseTools.Values;

/// <summary>
/// Instants: ISO 8601 date and time with an offset from UTC. Without one a time means different moments to different readers.
/// </summary>
internal static class Instants
{
    private const string Expectation = "an instant with its UTC offset, such as 2022-09-29T21:00:00Z or 2022-09-30T00:00:00+03:00";

    private static readonly Regex Shape = new(
        @"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?<time>[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?) ?(?<offset>Z|[+-][0-9]{2}(:?[0-9]{2})?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Reads an instant. A date alone, or a time without offset, is not read.</summary>
    public static Reading<DateTimeOffset> Read(string text)
    {
        var match = Shape.Match(text.Trim());
        return match.Success
            && DateTime.TryParseExact(
                match.Groups["date"].Value + "T" + match.Groups["time"].Value,
                ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var clock)
            && TryReadOffset(match.Groups["offset"].Value, out var offset)
            && clock > DateTime.MinValue + TimeSpan.FromDays(1)
            && clock < DateTime.MaxValue - TimeSpan.FromDays(1)
                ? Reading<DateTimeOffset>.Of(new DateTimeOffset(clock, offset))
                : Reading<DateTimeOffset>.NotRead(Expectation);
    }

    private static bool TryReadOffset(string text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is "Z" or "z")
        {
            return true;
        }

        var digits = text.Substring(1).Replace(":", "").PadRight(4, '0');
        var hours = int.Parse(digits.Substring(0, 2), CultureInfo.InvariantCulture);
        var minutes = int.Parse(digits.Substring(2), CultureInfo.InvariantCulture);
        offset = new TimeSpan(hours, minutes, 0);
        if (text[0] == '-')
        {
            offset = -offset;
        }

        return minutes < 60 && offset.Duration() <= TimeSpan.FromHours(14);
    }
}
