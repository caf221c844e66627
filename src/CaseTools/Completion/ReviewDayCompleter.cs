using System.Globalization;
using CaseTools.Values;

namespace CaseTools.Completion;

/// <summary>Offers the days on which a decision is usually looked at again, counted from the day of the decision.</summary>
internal sealed class ReviewDayCompleter : ValueCompleter
{
    private static readonly int[] DaysAhead = [1, 3, 7, 14, 30];

    /// <inheritdoc/>
    protected override IEnumerable<Suggestion> Suggest(TypedCommand command)
    {
        var decided = command.ValueOf("AsOf") is string text && Instants.Read(text) is { IsRead: true } reading ? reading.Value : DateTimeOffset.Now;
        return DaysAhead.Select(days => (Days: days, Day: CalendarDates.DateOf(decided).AddDays(days))).Select(ahead => new Suggestion(
            CalendarDates.ToText(ahead.Day),
            string.Format(CultureInfo.InvariantCulture, "{0}, {1} day(s) after the decision", ahead.Day.DayOfWeek, ahead.Days))
        {
            IsWritten = true,
        });
    }
}
