using CaseTools.Reports;
using CaseTools.Wording;
using CsCheck;

namespace CaseTools.Tests.Reports;

/// <summary>The counts that the summary's charts show, against one that looks at every day for itself.</summary>
public sealed class SummaryCountTests
{
    private static readonly DateTimeOffset AsOf = new(2022, 9, 27, 12, 0, 0, TimeSpan.FromHours(3));

    private static readonly Gen<DateTimeOffset?> GenSubmitted = Gen.Frequency(
        (1, Gen.Const((DateTimeOffset?)null)),
        (9, Gen.Int[-300 * 24, 20 * 24].Select(Gen.Int[-12, 14], (hours, offset) => (DateTimeOffset?)AsOf.AddHours(hours).ToOffset(TimeSpan.FromHours(offset)))));

    private static readonly Gen<CaseDeadline> GenDeadline = Gen.Int[-20, 45].Select(
        Gen.OneOf(Gen.Const(CaseDeadline.Roof), Gen.Const(CaseDeadline.Stay), Gen.Const("visa")),
        Gen.Bool,
        (days, kind, lapsed) => DeadlineIn(days, kind, lapsed));

    [Fact]
    public void Every_record_is_counted_in_its_week_or_said_to_stand_in_none() => GenSubmitted.Array[0, 80].Sample(
        submitted =>
        {
            var counted = WeeklyArrivals.Of(submitted, AsOf);

            Assert.Equal(submitted.Length, counted.Weeks.Sum(week => week.Records) + counted.Earlier + counted.AfterScoring + counted.Unknown);
            Assert.Equal(submitted.Count(time => time is null), counted.Unknown);
            Assert.Equal(submitted.Count(time => time > AsOf), counted.AfterScoring);
            Assert.All(counted.Weeks, week => Assert.Equal(submitted.Count(time => time <= AsOf && IsIn(time.Value, week.Monday)), week.Records));
            Assert.All(counted.Weeks, week => Assert.Equal(DayOfWeek.Monday, week.Monday.DayOfWeek));
            Assert.All(counted.Weeks.Skip(1).Zip(counted.Weeks), pair => Assert.Equal(7, (pair.First.Monday - pair.Second.Monday).Days));
            Assert.Equal(Math.Min(counted.AllWeeks, 26), counted.Weeks.Count);
            Assert.True(counted.Weeks.Count == 0 || counted.Weeks[^1].Records > 0);
            Assert.True(counted.AllWeeks > 26 || counted.Earlier == 0);
        },
        iter: 500);

    [Fact]
    public void Every_deadline_that_has_not_lapsed_is_counted_on_its_day() => GenDeadline.Array[0, 80].Sample(
        deadlines =>
        {
            var counted = NextDeadlines.Of(deadlines, AsOf.Date);

            Assert.Equal(deadlines.Count(deadline => !deadline.IsLapsed && deadline.DaysLeft < 0), counted.Overdue);
            Assert.Equal(deadlines.Any(deadline => !deadline.IsLapsed && deadline.DaysLeft is >= 0 and <= 30) ? 31 : 0, counted.Days.Count);
            Assert.All(counted.Days, day => Assert.Equal(deadlines.Count(deadline => !deadline.IsLapsed && deadline.Date == day.Date), day.Deadlines.Count));
        },
        iter: 500);

    [Theory]
    [InlineData("2021-01-03", "2020-12-28", "2020-W53")]
    [InlineData("2021-01-04", "2021-01-04", "2021-W01")]
    [InlineData("2025-12-31", "2025-12-29", "2026-W01")]
    public void A_week_begins_on_its_Monday_and_has_the_year_of_its_Thursday(string day, string monday, string name)
    {
        var week = Assert.Single(WeeklyArrivals.Of([Parse(day)], Parse(day)).Weeks);

        Assert.Equal((Parse(monday).Date, name), (week.Monday, week.Name));
    }

    [Fact]
    public void The_day_is_the_one_on_the_clock_of_the_record()
    {
        var sundayNight = new DateTimeOffset(2022, 9, 25, 23, 0, 0, TimeSpan.FromHours(-3));

        Assert.Equal(new DateTime(2022, 9, 19), Assert.Single(WeeklyArrivals.Of([sundayNight], AsOf).Weeks).Monday);
    }

    [Fact]
    public void The_kinds_of_a_day_are_named_with_their_numbers_and_a_stated_kind_is_not()
    {
        var day = NextDeadlines.Of([DeadlineIn(0, "roof"), DeadlineIn(0, "a name"), DeadlineIn(0, "roof"), DeadlineIn(0, "stay")], AsOf.Date).Days[0];

        Assert.Equal("stay 1, roof 2, other 1", day.KindsIn(Phrases.In("en")));
    }

    private static CaseDeadline DeadlineIn(int days, string kind, bool lapsed = false) =>
        new(kind, AsOf.Date.AddDays(days), days, "", lapsed, AsOf.AddDays(days), "", null, 0, null);

    private static bool IsIn(DateTimeOffset time, DateTime monday) =>
        Enumerable.Range(0, 7).Any(day => time.Date == monday.AddDays(day));

    private static DateTimeOffset Parse(string day) => DateTimeOffset.ParseExact(day + " +00:00", "yyyy-MM-dd zzz", System.Globalization.CultureInfo.InvariantCulture);
}
