using CaseTools.Values;

namespace CaseTools.Tests.Values;

/// <summary>Calendar dates, never of year 20.</summary>
public sealed class CalendarDatesTests
{
    [Theory]
    [InlineData("2022-09-30")]
    [InlineData(" 2022-09-30 ")]
    [InlineData("30.09.2022")]
    [InlineData("30.9.2022")]
    [InlineData("2022-09-30T23:30:00-08:00")]
    [InlineData("2022-09-30T00:30:00+14:00")]
    [InlineData("2022-09-30 10:00")]
    [InlineData("2022-09-30T10:00:00")]
    [InlineData("2022-09-30T10:00:00.123Z")]
    public void The_date_as_written_is_read(string text) => AssertDate(new DateTime(2022, 9, 30), CalendarDates.Read(text, null));

    [Fact]
    public void A_day_of_one_figure_may_stand_with_or_without_zero()
    {
        AssertDate(new DateTime(2022, 9, 1), CalendarDates.Read("1.9.2022", null));
        AssertDate(new DateTime(2022, 9, 1), CalendarDates.Read("01.09.2022", null));
    }

    [Theory]
    [InlineData(DateOrder.DayMonthYear, "3/2/2022", 2022, 2, 3)]
    [InlineData(DateOrder.DayMonthYear, "30/09/2022", 2022, 9, 30)]
    [InlineData(DateOrder.MonthDayYear, "3/2/2022", 2022, 3, 2)]
    [InlineData(DateOrder.MonthDayYear, "09/30/2022", 2022, 9, 30)]
    [InlineData(DateOrder.YearMonthDay, "2022/3/2", 2022, 3, 2)]
    public void A_date_with_slashes_is_read_in_the_order_that_is_said(DateOrder order, string text, int year, int month, int day) =>
        AssertDate(new DateTime(year, month, day), CalendarDates.Read(text, order));

    [Theory]
    [InlineData("30/09/2022")]
    [InlineData("2022/09/30")]
    [InlineData("1/2/2022")]
    public void A_date_with_slashes_is_not_read_where_no_order_is_said(string text) =>
        Assert.Contains("-DateOrder", CalendarDates.Read(text, null).Expected, StringComparison.Ordinal);

    [Theory]
    [InlineData(DateOrder.DayMonthYear, "09/30/2022", "day/month/year")]
    [InlineData(DateOrder.MonthDayYear, "30/09/2022", "month/day/year")]
    [InlineData(DateOrder.YearMonthDay, "30/09/2022", "year/month/day")]
    [InlineData(DateOrder.DayMonthYear, "30/09/22", "day/month/year")]
    public void A_date_in_another_order_than_said_is_not_turned_round(DateOrder order, string text, string expected) =>
        Assert.Contains(expected, CalendarDates.Read(text, order).Expected, StringComparison.Ordinal);

    [Theory]
    [InlineData("30.09.22")]
    [InlineData("0020-01-01")]
    [InlineData("01.01.0020")]
    [InlineData("1899-12-31")]
    [InlineData("31.12.1899")]
    public void A_year_before_1900_is_not_read(string text) => Assert.False(CalendarDates.Read(text, DateOrder.DayMonthYear).IsRead);

    [Fact]
    public void The_first_year_is_1900() => AssertDate(new DateTime(1900, 1, 1), CalendarDates.Read("1900-01-01", null));

    [Theory]
    [InlineData("2022-02-29")]
    [InlineData("31.04.2022")]
    [InlineData("2022-13-01")]
    [InlineData("2022-9-30")]
    [InlineData("2022-09-30x")]
    [InlineData("2022-09-30T25:00:00Z")]
    [InlineData("09-30-2022")]
    [InlineData("September 30, 2022")]
    [InlineData("44834")]
    [InlineData("٣٠.٠٩.٢٠٢٢")]
    [InlineData("")]
    public void What_is_no_date_is_not_read(string text) =>
        Assert.Equal("a date such as 2022-09-30 or 30.09.2022", CalendarDates.Read(text, null).Expected);

    [Fact]
    public void A_date_is_written_as_ISO_8601() => Assert.Equal("2022-09-03", CalendarDates.ToText(new DateTime(2022, 9, 3)));

    [Fact]
    public void The_date_of_an_instant_is_that_of_its_own_clock()
    {
        var date = CalendarDates.DateOf(new DateTimeOffset(2022, 9, 30, 0, 30, 0, TimeSpan.FromHours(14)));

        Assert.Equal(new DateTime(2022, 9, 30), date);
        Assert.Equal(DateTimeKind.Unspecified, date.Kind);
    }

    private static void AssertDate(DateTime expected, Reading<DateTime> reading)
    {
        Assert.True(reading.IsRead, reading.Expected);
        Assert.Equal(expected, reading.Value);
        Assert.Equal(DateTimeKind.Unspecified, reading.Value.Kind);
    }
}
