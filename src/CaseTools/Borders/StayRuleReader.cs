using System.Globalization;
using System.Text.RegularExpressions;
using CaseTools.Values;

namespace CaseTools.Borders;

/// <summary>Reads the rule of stay of an observation: parts between semicolons, in English, Russian or Ukrainian.</summary>
internal static class StayRuleReader
{
    /// <summary>The most days that a stay or a window can have.</summary>
    public const int MostDays = 36_500;

    // What is longer is words: the patterns take as many steps as the square of what they are given.
    private const int MostSigns = 1_000;

    private const string DayWord = @"(?:days?|дн(?:ей|я|ів|і|и)|день|доби?|діб|сут(?:ок|ки))\.?";
    private const string WindowWord = $@"(?:-?\s*(?:{DayWord}|дневн\p{{L}}*|денн\p{{L}}*))?(?:\s*(?:periods?|период\p{{L}}*|період\p{{L}}*))?";
    private const string Since = @"(?:from|since|starting(?: from)?|as of|с|со|з|зі|із|від|начиная с|починаючи з)(?![\p{L}\p{N}])\s*";
    private const string Any = "(?:the last|any|every|each|a|любых|любые|любой|каждых|каждые|будь-яких|будь-які|будь-який|кожних|кожні)";
    private const string Per = @"(?:/|(?:of|out of|in|within|per|из|з|із|зі|в|во|у|за|протягом|в течение)(?!\p{L}))";
    private const string RollingExpected =
        "a rolling allowance that can hold, such as '90 of 180 from 2023-01-27': as many days as the window at the most, 1 to 36500, and a date that can mean one day only";

    private const string LengthExpected =
        "days for each stay that can hold, such as '30 days from 2023-01-27': 1 to 36500 days, and a date that can mean one day only";

    // A window of "2023" is a year.
    private static readonly Regex Rolling = Make(
        $@"^(?<days>\d+)\s*(?:{DayWord}\s*)?{Per}\s*(?:{Any}\s)?\s*(?!20\d\d$)(?<window>\d+)\s*{WindowWord}(?:\s*{Since}(?<date>.*))?$");

    // "30 days from entry" is words: what is no figure is no date.
    private static readonly Regex Length = Make($@"^(?<days>\d+)\s*{DayWord}\s*{Since}(?<date>\d.*|.*\d{{4}}.*)$");

    /// <summary>Reads a rule; null text is no rule. Nothing read, where a part is a rule that cannot hold.</summary>
    public static Reading<StayRules> Read(string? text)
    {
        var lengths = new List<StayLength>();
        var allowances = new List<StayAllowance>();
        var texts = new List<string>();
        foreach (var part in (text ?? "").Split(';').Select(CellText.Trim).Where(part => part.Length > 0))
        {
            var fault = part.Length > MostSigns ? Take(Reading<string>.Of(part), texts)
                : Rolling.Match(part) is { Success: true } rolling ? Take(ReadAllowance(rolling), allowances)
                : Length.Match(part) is { Success: true } length ? Take(ReadLength(length), lengths)
                : Take(Reading<string>.Of(part), texts);
            if (fault is not null)
            {
                return Reading<StayRules>.NotRead(fault);
            }
        }

        return Reading<StayRules>.Of(new StayRules(
            lengths.OrderBy(length => length.From).ToArray(),
            allowances.OrderBy(allowance => allowance.From ?? DateTime.MinValue).ToArray(),
            texts));
    }

    /// <summary>The rules of an observation; of one that was not made from a file and cannot hold, its text alone.</summary>
    public static StayRules Of(BorderStatus row) =>
        Read(row.StayRule) is { IsRead: true } reading ? reading.Value : new StayRules([], [], [row.StayRule!]);

    private static Reading<StayAllowance> ReadAllowance(Match match) =>
        DaysOf(match, "days") is { } days && DaysOf(match, "window") is { } window && days <= window && TryReadDate(match, out var from)
            ? Reading<StayAllowance>.Of(new StayAllowance(days, window, from))
            : Reading<StayAllowance>.NotRead(RollingExpected);

    private static Reading<StayLength> ReadLength(Match match) =>
        DaysOf(match, "days") is { } days && TryReadDate(match, out var from) && from is { } first
            ? Reading<StayLength>.Of(new StayLength(days, first))
            : Reading<StayLength>.NotRead(LengthExpected);

    private static int? DaysOf(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays
            ? days
            : null;

    // A date that takes a guess is none: a border file has no report to say it in.
    private static bool TryReadDate(Match match, out DateTime? date)
    {
        date = null;
        if (!match.Groups["date"].Success)
        {
            return true;
        }

        var reading = CalendarDates.Read(match.Groups["date"].Value, DateRules.None);
        date = reading.IsRead ? reading.Value : null;
        return reading.IsRead && reading.Guesses.Count == 0;
    }

    private static string? Take<T>(Reading<T> reading, List<T> list)
    {
        if (reading.IsRead)
        {
            list.Add(reading.Value);
        }

        return reading.Expected;
    }

    private static Regex Make(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
