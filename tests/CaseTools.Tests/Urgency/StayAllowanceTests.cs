using CaseTools.Borders;
using CaseTools.Urgency;
using CaseTools.Values;

namespace CaseTools.Tests.Urgency;

/// <summary>When a counted stay ends under rules that change with a date and allowances over several stays.</summary>
public sealed class StayAllowanceTests
{
    private static readonly BorderStatus Rail = PublishedInterviews.Borders().Single(row => row.RouteId == "RU-KZ-RAIL");
    private static readonly BorderStatus Rolling = A.Route("KZ", "RU-KZ") with { StayDays = 90, StayRule = "90 of 180" };

    [Fact]
    public void The_sample_s_stay_of_2022_ends_as_before_and_says_so_word_for_word()
    {
        var stay = Stay(Entered("2022-09-23"), Rail with { AsOf = A.Now.AddDays(-1) });

        Assert.Equal(("2022-12-21", "90 days of stay by RU-KZ-RAIL, the day of entry being day 1"), (Text(stay), stay.Rule));
        Assert.Equal(("entry_date", "RU-KZ-RAIL"), (stay.Field, stay.BorderRow?.RouteId));
    }

    [Fact]
    public void Earlier_stays_shorten_a_stay_from_the_first_day_of_the_allowance_on()
    {
        // 41 days before: 10 December to 19 January.
        var record = Entered("2023-01-25") with { Stays = [new PastStay("KZ", new DateTime(2022, 12, 10), new DateTime(2023, 1, 19))] };

        var stay = Stay(record, Rail with { AsOf = A.Now.AddDays(-1) });

        // 90 - 41 = 49 days.
        Assert.Equal(("2023-03-14", "90 days in any 180 by RU-KZ-RAIL from 2023-01-27, 41 of them used before this stay"), (Text(stay), stay.Rule));
    }

    [Fact]
    public void Before_the_first_day_of_the_allowance_each_stay_has_its_own_days()
    {
        var record = Entered("2022-09-23") with { Stays = [new PastStay("KZ", new DateTime(2022, 6, 1), new DateTime(2022, 8, 29))] };

        Assert.Equal("2022-12-21", Text(Stay(record, Rail with { AsOf = A.Now.AddDays(-1) })));
    }

    [Fact]
    public void A_stay_in_progress_ends_on_the_day_before_an_allowance_that_is_used_up()
    {
        var record = Entered("2022-12-01") with { Stays = [new PastStay("KZ", new DateTime(2022, 9, 1), new DateTime(2022, 11, 29))] };

        var stay = Stay(record, Rail with { AsOf = A.Now.AddDays(-1) });

        Assert.Equal(("2023-01-26", "90 days in any 180 by RU-KZ-RAIL from 2023-01-27, all of them used before this stay"), (Text(stay), stay.Rule));
    }

    [Theory]
    [InlineData("", "2022-12-21", "none of them used before this stay")]
    [InlineData("KZ:2022-09-22:2022-09-22", "2022-12-20", "1 of them used before this stay")]
    [InlineData("KZ:2022-09-20:2022-09-22;KZ:2022-09-21:2022-09-22;KZ:2022-09-22:", "2022-12-18", "3 of them used before this stay")]
    [InlineData("KZ:2022-09-20:2022-09-23", "2022-12-18", "3 of them used before this stay")]
    [InlineData("KZ:2022-09-20:2022-12-31", "2022-12-18", "3 of them used before this stay")]
    [InlineData("KZ:2022-09-20:", "2022-12-18", "3 of them used before this stay")]
    [InlineData("GE:2022-09-20:2022-09-22", "2022-12-21", "none of them used before this stay")]
    [InlineData("KZ:2022-10-01:2022-10-09", "2022-12-21", "none of them used before this stay")]
    [InlineData("KZ:2022-01-01:2022-03-27", "2022-12-21", "none of them used before this stay")]
    [InlineData("KZ:2022-06-25:2022-09-22", "2022-09-22", "all of them used before this stay")]
    [InlineData("KZ:2020-01-01:", "2022-09-22", "all of them used before this stay")]
    public void Days_of_earlier_stays_in_that_country_count_once_entry_and_exit_days_both(string stays, string end, string used)
    {
        var record = Entered("2022-09-23") with { Stays = [.. Parsed(stays)] };

        var stay = Stay(record, Rolling);

        Assert.Equal((end, "90 days in any 180 by RU-KZ, " + used), (Text(stay), stay.Rule));
    }

    // In days that leave the window while the stay goes on there is room again.
    [Fact]
    public void Days_that_leave_the_window_give_room_again()
    {
        var record = Entered("2022-09-23") with { Stays = [new PastStay("KZ", new DateTime(2022, 3, 28), new DateTime(2022, 4, 26))] };

        // The first of the 30 days leaves the window of 180 on the day after entry: the stay has its 90 days.
        Assert.Equal("2022-12-21", Text(Stay(record, Rolling)));
    }

    // 20 days just before the entry, and 21 that have left the window when the stay ends.
    [Theory]
    [InlineData("90 of 180", "KZ:2022-09-03:2022-09-22;KZ:2022-04-06:2022-04-26", "2022-12-01", "90 days in any 180 by RU-KZ, 20 of them used before this stay")]
    [InlineData("10 of 20", "KZ:2022-09-09:2022-09-13", "2022-09-27", "10 days in any 20 by RU-KZ, 5 of them used before this stay")]
    public void Used_are_the_earlier_days_that_the_window_of_the_last_day_holds(string rule, string stays, string end, string words)
    {
        var stay = Stay(Entered("2022-09-23") with { Stays = [.. Parsed(stays)] }, Rolling with { StayRule = rule });

        Assert.Equal((end, words), (Text(stay), stay.Rule));
    }

    [Fact]
    public void Without_listed_stays_the_rule_says_that_none_is_recorded() => Assert.Equal(
        "90 days in any 180 by RU-KZ, no earlier stay recorded",
        Stay(Entered("2022-09-23"), Rolling).Rule);

    [Theory]
    [InlineData("30 days from 2022-10-01", "2022-10-22", "30 days of stay by RU-KZ from 2022-10-01, the day of entry being day 1")]
    [InlineData("30 days from 2022-09-23", "2022-10-22", "30 days of stay by RU-KZ from 2022-09-23, the day of entry being day 1")]
    [InlineData("30 days from 2022-11-10", "2022-11-09", "30 days of stay by RU-KZ from 2022-11-10, the day of entry being day 1")]
    [InlineData("30 days from 2023-01-01", "2022-12-21", "90 days of stay by RU-KZ, the day of entry being day 1")]
    [InlineData("30 days from 2022-10-01; 120 days from 2022-10-15", "2023-01-20", "120 days of stay by RU-KZ from 2022-10-15, the day of entry being day 1")]
    [InlineData("120 days from 2022-12-22", "2023-01-20", "120 days of stay by RU-KZ from 2022-12-22, the day of entry being day 1")]
    [InlineData("120 days from 2022-12-23", "2022-12-21", "90 days of stay by RU-KZ, the day of entry being day 1")]
    [InlineData("90 of 180; 120 days from 2022-12-22; 100 of 180 from 2022-12-22", "2022-12-31", "100 days in any 180 by RU-KZ from 2022-12-22, no earlier stay recorded")]
    [InlineData("60 of 180", "2022-11-21", "60 days in any 180 by RU-KZ, no earlier stay recorded")]
    [InlineData("120 of 180", "2022-12-21", "90 days of stay by RU-KZ, the day of entry being day 1")]
    [InlineData("10 of 180 from 2022-10-01", "2022-10-02", "10 days in any 180 by RU-KZ from 2022-10-01, no earlier stay recorded")]
    public void The_rule_in_force_on_each_day_counts(string rule, string end, string words)
    {
        var stay = Stay(Entered("2022-09-23"), Rolling with { StayRule = rule });

        Assert.Equal((end, words), (Text(stay), stay.Rule));
    }

    [Fact]
    public void The_rules_of_another_observation_do_not_count()
    {
        var other = Rolling with { RouteId = "AM-KZ", FromCountry = "AM", StayRule = "1 of 2", AsOf = Rolling.AsOf.AddDays(-1) };

        Assert.Equal("2022-12-21", Text(Stay(Entered("2022-09-23"), other, Rolling)));
    }

    [Fact]
    public void An_allowance_that_is_used_up_makes_the_stay_overdue_and_says_so_in_the_exposure()
    {
        var record = Entered("2022-09-23") with { Stays = [.. Parsed("KZ:2022-06-25:2022-09-22")] };

        Assert.Contains(
            "Exposure 2: C-1 is in Kazakhstan, and the stay ends on 2022-09-22 (90 days in any 180 by RU-KZ, all of them used before this stay), 5 days overdue.",
            Scoring.Score(record, Rolling).Words(UrgencyPart.Border));
    }

    [Theory]
    [InlineData("9999-12-20", "9999-12-31")]
    [InlineData("0001-01-01", "0001-03-31")]
    public void Absurd_dates_end_with_the_calendar(string entry, string end)
    {
        var first = DateTime.ParseExact(entry, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var rules = new StayRules([new StayLength(90, DateTime.MaxValue.Date)], [new StayAllowance(90, 36_500, DateTime.MinValue)], []);
        PastStay[] stays = [new("KZ", DateTime.MinValue, DateTime.MinValue), new("KZ", DateTime.MaxValue.Date, null)];

        var count = StayCount.Of(first, int.MaxValue, rules, stays, "KZ");

        Assert.Equal(end, CalendarDates.ToText(first.AddDays(count.Days - 1)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_stay_without_a_day_ended_before_it_began_or_on_the_first_day_of_the_calendar(int days)
    {
        Assert.Equal("2022-09-22", Text(Stay(Entered("2022-09-23"), Rolling with { StayDays = days, StayRule = null })));
        Assert.Equal("0001-01-01", Text(Stay(Entered("0001-01-01"), Rolling with { StayDays = days, StayRule = null })));
    }

    private static IntakeRecord Entered(string date) =>
        A.PersonOutside() with { CurrentCountry = "KZ", EntryDate = DateTime.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

    private static IEnumerable<PastStay> Parsed(string stays) => stays
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(stay => CaseTools.Intake.DatedEntries.ReadStay(stay, DateRules.None).Value);

    private static CaseDeadline Stay(IntakeRecord record, params BorderStatus[] rows) =>
        Scoring.Score(record, rows).Deadlines.Single(deadline => deadline.Kind == CaseDeadline.Stay);

    private static string Text(CaseDeadline stay) => CalendarDates.ToText(stay.Date);
}
