using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Tests.Urgency;

/// <summary>By when a case is to be contacted.</summary>
public sealed class ContactTimeTests
{
    [Theory]
    [InlineData(0, 14 * 24, "within 14 days")]
    [InlineData(1, 7 * 24, "within 7 days")]
    [InlineData(2, 72, "within 72 h")]
    [InlineData(3, 24, "within 24 h")]
    public void Without_a_date_the_band_gives_the_hours(int bandsUp, int hours, string reason)
    {
        var band = Scoring.Model.Bands[Scoring.Model.Bands.Count - 1 - bandsUp];

        Assert.Equal(new ContactTime(A.Now.AddHours(hours), reason), ContactTime.Of(band, [], [], A.Now, Phrases.In("en")));
    }

    [Fact]
    public void A_task_that_is_due_earlier_goes_before_the_band() => Assert.Equal(
        A.Now.AddHours(4),
        Scoring.Score(A.Person() with { Safeguarding = [SafeguardingSign.SelfHarmImminent] }).ContactBy);

    [Fact]
    public void The_middle_of_the_time_to_the_end_of_the_day_counts() =>
        Assert.Equal(A.Now.AddHours((12 + (24 * 10)) / 2.0), Scoring.Score(A.Person() with { AccommodationUntil = A.Day(10) }).ContactBy);

    [Fact]
    public void Today_is_still_ahead_until_it_ends()
    {
        var assessment = Scoring.Score(A.Person() with { AccommodationUntil = A.Day(0) });

        Assert.Equal(A.Now.AddHours(6), assessment.ContactBy);
    }

    [Fact]
    public void The_middle_of_the_time_to_a_closing_instant_counts() => Assert.Equal(
        A.Now.AddHours(40),
        Scoring.Score(A.PersonInside(), A.Route() with { ClosingAt = A.Now.AddHours(80) }).ContactBy);

    [Fact]
    public void The_nearest_deadline_ahead_counts_not_one_that_is_past() => Assert.Equal(
        A.Now.AddHours((12 + 24) / 2.0),
        Scoring.Score(A.Person() with { AccommodationUntil = A.Day(-3), SummonsReportDate = A.Day(1), Deadlines = [new StatedDeadline("visa", A.Day(9))] }).ContactBy);

    [Fact]
    public void A_date_far_off_does_not_put_the_contact_off() =>
        Assert.Equal(A.Now.AddDays(14), Scoring.Score(A.Person() with { AccommodationUntil = A.Day(300) }).ContactBy);

    [Theory]
    [InlineData(-1, 24)]
    [InlineData(-14, 24)]
    [InlineData(-15, 14 * 24)]
    public void A_date_that_is_overdue_but_not_lapsed_asks_for_24_hours(int days, int hours) =>
        Assert.Equal(A.Now.AddHours(hours), Scoring.Score(A.Person() with { SummonsReportDate = A.Day(days) }).ContactBy);

    [Fact]
    public void A_day_that_has_ended_this_instant_is_overdue_and_no_longer_ahead()
    {
        var midnight = new DateTimeOffset(A.Today, A.Now.Offset);

        var assessment = Assert.Single(Scoring.ScoreAll([A.Person() with { AccommodationUntil = A.Day(-1) }], [], midnight));

        Assert.Equal((midnight.AddHours(24), "within 24 h: roof 2022-09-26 is overdue"), (assessment.ContactBy, assessment.ContactReason));
    }

    [Fact]
    public void A_date_at_the_end_of_the_calendar_breaks_nothing() =>
        Assert.Equal(A.Now.AddDays(14), Scoring.Score(A.Person() with { AccommodationUntil = DateTime.MaxValue.Date }).ContactBy);

    [Fact]
    public void The_time_is_given_in_the_offset_of_the_scoring_time()
    {
        var assessment = Scoring.Score(A.PersonInside(), A.Route() with { ClosingAt = A.Now.AddHours(80).ToUniversalTime() });

        Assert.Equal(TimeSpan.FromHours(3), assessment.ContactBy.Offset);
    }

    [Theory]
    [InlineData(10, "half-way to roof 2022-10-07")]
    [InlineData(300, "within 14 days")]
    [InlineData(-7, "within 24 h: roof 2022-09-20 is overdue")]
    [InlineData(-15, "within 14 days")]
    public void The_reason_names_what_sets_the_time(int days, string reason)
    {
        // Without a floor, so that the band stays where the score puts it.
        var model = Scoring.Model with { Floors = [] };

        Assert.Equal(reason, Assert.Single(Scoring.ScoreAll([A.Person() with { AccommodationUntil = A.Day(days) }], [], model: model)).ContactReason);
    }

    [Fact]
    public void A_task_gives_its_own_hours_as_the_reason()
    {
        var assessment = Scoring.Score(A.Person() with { Safeguarding = [SafeguardingSign.SelfHarmImminent], AccommodationUntil = A.Day(-1) });

        Assert.Equal((A.Now.AddHours(4), "within 4 h"), (assessment.ContactBy, assessment.ContactReason));
    }
}
