namespace CaseTools.Values;

/// <summary>Dates with a time as forms and spreadsheets write them. Without an offset they are taken as UTC.</summary>
internal static class Moments
{
    private const string WithoutOffset = "without an offset: taken as UTC, a date alone as its start";

    /// <summary>Reads a moment.</summary>
    public static Reading<DateTimeOffset> Read(string text, DateRules rules)
    {
        var instant = Instants.Read(text);
        if (instant.IsRead)
        {
            return instant;
        }

        var parts = DateText.Scan(text);
        if (parts.Shape == DateShape.None)
        {
            return instant;
        }

        var date = CalendarDates.Resolve(parts, rules);
        return date.IsRead && date.Value.Year == DateTime.MaxValue.Year ? instant : At(date, parts);
    }

    private static Reading<DateTimeOffset> At(Reading<DateTime> date, DateText parts) =>
        date.To(day => new DateTimeOffset(day + (parts.Time ?? TimeSpan.Zero), parts.Offset ?? TimeSpan.Zero))
            .Assuming(date.IsRead && parts.Offset is null ? WithoutOffset : null);
}
