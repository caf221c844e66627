using CaseTools.Borders;
using CaseTools.Tests.Urgency;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Tests.Borders;

/// <summary>What the rule of stay of an observation is read as, and what of it cannot hold.</summary>
public sealed class StayRuleReaderTests
{
    [Theory]
    [InlineData("90 of 180 from 2023-01-27", 90, 180, "2023-01-27")]
    [InlineData("90 of 180", 90, 180, null)]
    [InlineData("90 of 180 days", 90, 180, null)]
    [InlineData("90/180", 90, 180, null)]
    [InlineData("90 days in any 180 days from 27.01.2023", 90, 180, "2023-01-27")]
    [InlineData("90 days in any 180-day period since 27 January 2023", 90, 180, "2023-01-27")]
    [InlineData("1 DAY WITHIN 1 DAY", 1, 1, null)]
    [InlineData("90 из 180 с 2023-01-27", 90, 180, "2023-01-27")]
    [InlineData("90 дней в течение любых 180 дней с 27.01.2023", 90, 180, "2023-01-27")]
    [InlineData("90 дней за 180 дней", 90, 180, null)]
    [InlineData("90 з 180 з 27.01.2023", 90, 180, "2023-01-27")]
    [InlineData("90 днів протягом будь-яких 180 днів від 2023-01-27", 90, 180, "2023-01-27")]
    public void A_rolling_allowance_is_read(string text, int days, int window, string? from)
    {
        var rules = Read(text);

        Assert.Equal([new StayAllowance(days, window, Day(from))], rules.Allowances);
        Assert.Empty(rules.Lengths);
        Assert.Empty(rules.Texts);
    }

    [Theory]
    [InlineData("30 days from 2023-01-27", 30)]
    [InlineData("1 day from 27.01.2023", 1)]
    [InlineData("30 дней с 27.01.2023", 30)]
    [InlineData("30 днів з 27.01.2023", 30)]
    public void Days_for_each_stay_from_a_day_on_are_read(string text, int days)
    {
        var rules = Read(text);

        Assert.Equal([new StayLength(days, new DateTime(2023, 1, 27))], rules.Lengths);
        Assert.Empty(rules.Allowances);
    }

    [Theory]
    [InlineData("register within 30 days")]
    [InlineData("visa-free one year")]
    [InlineData("30 days from entry")]
    [InlineData("30 дней с даты въезда")]
    [InlineData("90 days")]
    [InlineData("90 days in a calendar year")]
    [InlineData("90 days in 2023")]
    [InlineData("internal passport of 2007 accepted")]
    public void Everything_else_stays_text_as_it_is(string text)
    {
        var rules = Read(text);

        Assert.Equal([text], rules.Texts);
        Assert.Empty(rules.Allowances);
        Assert.Empty(rules.Lengths);
    }

    [Fact]
    public void Days_for_each_stay_stand_in_the_order_of_their_first_days()
    {
        var rules = Read("60 days from 2023-03-01; 30 days from 2023-01-27; 1 day from 2023-05-01");

        Assert.Equal([30, 60, 1], rules.Lengths.Select(length => length.Days));
        Assert.Equal(
            (null, 30, 30, 60, 1),
            (LengthOn("2023-01-26"), LengthOn("2023-01-27"), LengthOn("2023-02-28"), LengthOn("2023-03-01"), LengthOn("2023-05-01")));
        Assert.Equal("1 day for each stay", rules.InWords(90, new DateTime(2023, 5, 1), Phrases.In("en")));

        int? LengthOn(string day) => rules.LengthOn(Day(day)!.Value)?.Days;
    }

    [Theory]
    [InlineData("36500 days from 2023-01-27", true)]
    [InlineData("36501 days from 2023-01-27", false)]
    [InlineData("1 of 36500", true)]
    [InlineData("0 of 180", false)]
    public void Numbers_of_days_end_at_a_hundred_years(string text, bool isRead) => Assert.Equal(isRead, StayRuleReader.Read(text).IsRead);

    [Fact]
    public void Parts_stand_between_semicolons_and_each_is_read_by_itself()
    {
        var rules = Read(" register within 30 days;; 90 of 180 from 2023-01-27 ; 60 of 120; 30 days from 2022-10-01;");

        Assert.Equal([new StayAllowance(60, 120, null), new StayAllowance(90, 180, Day("2023-01-27"))], rules.Allowances);
        Assert.Equal([new StayLength(30, new DateTime(2022, 10, 1))], rules.Lengths);
        Assert.Equal(["register within 30 days"], rules.Texts);
    }

    [Fact]
    public void The_sample_says_what_begins_in_2023()
    {
        var row = PublishedInterviews.Borders().Single(row => row.RouteId == "RU-KZ-RAIL");

        Assert.Equal([new StayAllowance(90, 180, Day("2023-01-27"))], StayRuleReader.Of(row).Allowances);
    }

    [Theory]
    [InlineData("181 of 180")]
    [InlineData("0 of 180")]
    [InlineData("0 of 0")]
    [InlineData("36501 of 36501")]
    [InlineData("90 of 99999999999999999999")]
    [InlineData("90 of 180 from 2023-13-01")]
    [InlineData("90 of 180 from 29.02.2023")]
    [InlineData("90 of 180 from 02/03/2023")]
    [InlineData("90 of 180 from 27.01.23")]
    [InlineData("90 of 180 from 44953")]
    [InlineData("90 of 180 from soon")]
    [InlineData("90 of 180 from ")]
    [InlineData("register; 90 of 180 from entry")]
    [InlineData("90 из 180 с 2023-13-01")]
    [InlineData("0 days from 2023-01-27")]
    [InlineData("36501 days from 2023-01-27")]
    [InlineData("30 days from 2023-02-30")]
    [InlineData("30 days from March 2023")]
    public void A_rule_that_cannot_hold_is_not_read(string text)
    {
        var reading = StayRuleReader.Read(text);

        Assert.False(reading.IsRead);
        Assert.Contains("that can hold, such as '", reading.Expected, StringComparison.Ordinal);
        Assert.Equal([text], StayRuleReader.Of(A.Route() with { StayRule = text }).Texts);
    }

    [Fact]
    public void No_text_is_no_rule_and_an_absurd_one_is_read_at_once()
    {
        Assert.Null(Read(null).InWords(null, A.Today, Phrases.In("en")));
        Assert.Equal(200_000, Read(string.Concat(Enumerable.Repeat("9 days in ;", 200_000))).Texts.Count);
        Assert.Single(Read(new string('9', 100_000) + " days in any " + new string(' ', 100_000)).Texts);
    }

    [Theory]
    [InlineData("2022-09-30", "90 days for each stay; register within 30 days; from 2022-10-01 30 days for each stay; from 2023-01-27 90 days in any 180")]
    [InlineData("2022-10-01", "30 days for each stay; register within 30 days; from 2023-01-27 90 days in any 180")]
    [InlineData("2023-01-27", "30 days for each stay; 90 days in any 180; register within 30 days")]
    public void The_words_say_first_what_holds_and_then_what_is_to_come(string day, string words) => Assert.Equal(
        words,
        Read("90 of 180 from 2023-01-27; register within 30 days; 30 days from 2022-10-01").InWords(90, Day(day)!.Value, Phrases.In("en")));

    [Fact]
    public void What_began_last_takes_the_place_of_what_was_before_and_what_begins_on_one_day_holds_together()
    {
        var rules = Read("90 of 180; 60 of 120 from 2023-01-27; 30 of 60 from 27.01.2023; 30 days from 2023-01-27; 20 days from 2023-01-27");

        Assert.Equal([90], rules.AllowancesOn(new DateTime(2023, 1, 26)).Select(allowance => allowance.Days));
        Assert.Equal([60, 30], rules.AllowancesOn(new DateTime(2023, 1, 27)).Select(allowance => allowance.Days));
        Assert.Null(rules.LengthOn(new DateTime(2023, 1, 26)));
        Assert.Equal(20, rules.LengthOn(new DateTime(2023, 1, 27))?.Days);
    }

    private static StayRules Read(string? text)
    {
        var reading = StayRuleReader.Read(text);
        Assert.True(reading.IsRead, reading.Expected);
        return reading.Value;
    }

    private static DateTime? Day(string? text) => text is null ? null : CalendarDates.Read(text, DateRules.None).Value;
}
