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
    public void The_date_as_written_is_read(string text) => AssertDate(new DateTime(2022, 9, 30), CalendarDates.Read(text, DateRules.None));

    [Fact]
    public void A_day_of_one_figure_may_stand_with_or_without_zero()
    {
        AssertDate(new DateTime(2022, 9, 1), CalendarDates.Read("1.9.2022", DateRules.None));
        AssertDate(new DateTime(2022, 9, 1), CalendarDates.Read("01.09.2022", DateRules.None));
    }

    [Theory]
    [InlineData(DateOrder.DayMonthYear, "3/2/2022", 2022, 2, 3)]
    [InlineData(DateOrder.DayMonthYear, "30/09/2022", 2022, 9, 30)]
    [InlineData(DateOrder.MonthDayYear, "3/2/2022", 2022, 3, 2)]
    [InlineData(DateOrder.MonthDayYear, "09/30/2022", 2022, 9, 30)]
    [InlineData(DateOrder.YearMonthDay, "2022/3/2", 2022, 3, 2)]
    public void A_date_with_slashes_is_read_in_the_order_that_is_said(DateOrder order, string text, int year, int month, int day) =>
        AssertDate(new DateTime(year, month, day), CalendarDates.Read(text, new DateRules { Order = order }));

    [Theory]
    [InlineData("1/2/2022")]
    [InlineData("1-2-2022")]
    [InlineData("12/11/22")]
    [InlineData("пт, 1/2/2022")]
    public void A_date_that_can_be_two_days_is_not_read_where_no_order_is_said(string text) =>
        Assert.Contains("-DateOrder", CalendarDates.Read(text, DateRules.None).Expected, StringComparison.Ordinal);

    [Theory]
    [InlineData("1/2/2022")]
    [InlineData("01-02-2022")]
    public void The_order_year_month_day_does_not_tell_the_day_of_a_date_that_ends_in_its_year(string text) =>
        Assert.Contains("-DateOrder", CalendarDates.Read(text, new DateRules { Order = DateOrder.YearMonthDay }).Expected, StringComparison.Ordinal);

    [Theory]
    [InlineData(DateOrder.DayMonthYear, "09/30/2022")]
    [InlineData(DateOrder.MonthDayYear, "30/09/2022")]
    [InlineData(DateOrder.YearMonthDay, "30/09/2022")]
    [InlineData(null, "30/09/2022")]
    [InlineData(null, "9/30/2022")]
    [InlineData(null, "30-9-2022")]
    [InlineData(null, "2022/09/30")]
    [InlineData(null, "2022-9-30")]
    [InlineData(null, "2022.09.30")]
    public void A_date_that_can_be_one_day_only_is_read_in_any_case(DateOrder? order, string text) =>
        AssertDate(new DateTime(2022, 9, 30), CalendarDates.Read(text, new DateRules { Order = order }));

    [Fact]
    public void A_date_whose_day_is_its_month_is_the_same_both_ways() => AssertDate(new DateTime(2022, 5, 5), CalendarDates.Read("5/5/2022", DateRules.None));

    [Fact]
    public void What_a_column_shows_goes_before_the_order_that_is_said()
    {
        var reading = CalendarDates.Read("3/4/2022", new DateRules { Order = DateOrder.DayMonthYear, ColumnOrder = DateOrder.MonthDayYear, ColumnGuess = "shown" });

        AssertDate(new DateTime(2022, 3, 4), reading);
        Assert.Equal(["shown"], reading.Guesses);
        Assert.Empty(CalendarDates.Read("26/2/2022", new DateRules { ColumnOrder = DateOrder.MonthDayYear, ColumnGuess = "shown" }).Guesses);
    }

    [Theory]
    [InlineData("23 сентября 2022")]
    [InlineData("23 сентября 2022 г.")]
    [InlineData("23 СЕНТЯБРЯ 2022 года")]
    [InlineData("пятница, 23 сентября 2022 г., 14:05")]
    [InlineData("23 сен. 2022")]
    [InlineData("23 вересня 2022 р.")]
    [InlineData("«23» вересня 2022 року")]
    [InlineData("23 қыркүйек 2022")]
    [InlineData("2022 жылғы 23 қыркүйек")]
    [InlineData("2022 ж. 23 қыркүйекте")]
    [InlineData("23 Sep 2022")]
    [InlineData("23-Sep-2022")]
    [InlineData("Sep 23, 2022")]
    [InlineData("Sept. 23, 2022")]
    [InlineData("September 23rd, 2022")]
    [InlineData("the 23rd of September 2022")]
    [InlineData("Friday, September 23, 2022")]
    [InlineData("Fri Sep 23 2022 14:05:11 GMT+0300 (Moscow Standard Time)")]
    [InlineData("2022 September 23")]
    [InlineData("Sep 23, 2022 11:35:19 AM")]
    [InlineData("Пт 23.09.2022")]
    [InlineData("23.09.2022 г.")]
    [InlineData("23.09.2022г")]
    [InlineData("23.09.2022 14:05:11")]
    [InlineData("9/23/2022 2:05 PM")]
    [InlineData("20220923")]
    [InlineData("23\u00A0сентября\u00A02022")]
    [InlineData("\uFEFF23.09.2022\u200F")]
    [InlineData("２３.０９.２０２２")]
    public void A_date_in_words_or_beside_a_time_is_read_in_four_languages(string text) =>
        AssertDate(new DateTime(2022, 9, 23), CalendarDates.Read(text, DateRules.None));

    [Theory]
    [InlineData("23.09.22", 2022)]
    [InlineData("23/9/22", 2022)]
    [InlineData("9/23/22", 2022)]
    [InlineData("23 сентября 22 г.", 2022)]
    [InlineData("23.09.49", 2049)]
    [InlineData("23.09.50", 1950)]
    [InlineData("23.09.99", 1999)]
    [InlineData("23.09.00", 2000)]
    public void A_year_of_two_figures_turns_at_fifty_and_that_is_said(string text, int year)
    {
        var reading = CalendarDates.Read(text, DateRules.None);

        AssertDate(new DateTime(year, 9, 23), reading);
        Assert.Equal(["years of two figures: 00 to 49 taken as 2000 to 2049, 50 to 99 as 1950 to 1999"], reading.Guesses);
    }

    [Theory]
    [InlineData("27.09.22", 2022)]
    [InlineData("28.09.22", 1922)]
    [InlineData("01.01.49", 1949)]
    [InlineData("01.01.51", 1951)]
    public void A_birth_of_two_figures_is_never_after_the_import(string text, int year)
    {
        var reading = CalendarDates.Read(text, new DateRules { Latest = new DateTime(2022, 9, 27) });

        Assert.Equal(year, reading.Value.Year);
        Assert.Contains("a century earlier", Assert.Single(reading.Guesses), StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_that_starts_with_the_year_holds_for_years_of_two_figures() =>
        AssertDate(new DateTime(2022, 9, 23), CalendarDates.Read("22/09/23", new DateRules { Order = DateOrder.YearMonthDay }));

    [Theory]
    [InlineData("44827", "2022-09-23")]
    [InlineData("44827.5", "2022-09-23")]
    [InlineData("44827,99999", "2022-09-23")]
    [InlineData("10000", "1927-05-18")]
    [InlineData("73050", "2099-12-31")]
    public void A_number_of_a_spreadsheet_is_its_day_and_that_is_said(string text, string day)
    {
        var reading = CalendarDates.Read(text, DateRules.None);

        AssertDate(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), reading);
        Assert.Contains("1900 date system", Assert.Single(reading.Guesses), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("23.09.0020")]
    [InlineData("30/09/0020")]
    [InlineData("0020-9-30")]
    [InlineData("18990930")]
    [InlineData("0020-01-01")]
    [InlineData("01.01.0020")]
    [InlineData("1899-12-31")]
    [InlineData("31.12.1899")]
    public void A_year_before_1900_is_not_read(string text) => Assert.False(CalendarDates.Read(text, new DateRules { Order = DateOrder.DayMonthYear }).IsRead);

    [Fact]
    public void The_first_year_is_1900() => AssertDate(new DateTime(1900, 1, 1), CalendarDates.Read("1900-01-01", DateRules.None));

    [Theory]
    [InlineData("2022-02-29")]
    [InlineData("29.02.2023")]
    [InlineData("31.02.2022")]
    [InlineData("31.04.2022")]
    [InlineData("2022-13-01")]
    [InlineData("9.23.2022")]
    [InlineData("32/1/2022")]
    [InlineData("13/13/2022")]
    [InlineData("0/5/2022")]
    [InlineData("31 февраля 2022")]
    [InlineData("20221301")]
    public void A_day_that_is_in_no_calendar_is_not_read(string text) =>
        Assert.Equal("a day that the calendar has: a date such as 2022-09-30 or 30.09.2022", CalendarDates.Read(text, DateRules.None).Expected);

    [Theory]
    [InlineData("2022-09-30x")]
    [InlineData("2022-09-30T25:00:00Z")]
    [InlineData("2022-09-30Z")]
    [InlineData("1987")]
    [InlineData("87")]
    [InlineData("1990.5")]
    [InlineData("9999")]
    [InlineData("73051")]
    [InlineData("99999")]
    [InlineData("448270")]
    [InlineData("-44827")]
    [InlineData("44827.5.1")]
    [InlineData("сентябрь 2022")]
    [InlineData("Sep-22")]
    [InlineData("23 сентября")]
    [InlineData("23.09")]
    [InlineData("23.09.022")]
    [InlineData("23.09.20222")]
    [InlineData("23.09/2022")]
    [InlineData("23.09.2022 и 24.09.2022")]
    [InlineData("до 23.09.2022")]
    [InlineData("23 Smarch 2022")]
    [InlineData("завтра")]
    [InlineData("٣٠.٠٩.٢٠٢٢")]
    [InlineData("")]
    public void What_is_no_date_is_not_read(string text) =>
        Assert.Equal("a date such as 2022-09-30 or 30.09.2022", CalendarDates.Read(text, DateRules.None).Expected);

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
