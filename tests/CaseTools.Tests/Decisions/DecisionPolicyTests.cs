using CaseTools.Decisions;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Decisions;

/// <summary>Whether a decision holds, and what is said of it.</summary>
public sealed class DecisionPolicyTests
{
    [Fact]
    public void A_raise_puts_the_case_in_the_decided_band_with_that_band_s_hours()
    {
        var assessment = Decided.Apply(Decided.Decision("Emergency", "Standard"), Decided.Standard());

        Assert.Equal(("Emergency", "Standard", "Standard"), (assessment.Band, assessment.ComputedBand, assessment.ScoreBand));
        Assert.Equal((A.Now.AddHours(24), "within 24 h"), (assessment.ContactBy, assessment.ContactReason));
        Assert.Empty(assessment.Decision!.Notes);
        Assert.Equal("Decided: Emergency by K., review 2022-10-04 (computed Standard): seen in person", assessment.Decision.Text);
        Assert.True(assessment.Decision is { IsApplied: true, IsReviewPast: false, HasComputedBandMoved: false, IsBelowSafeguardingFloor: false });
        Assert.Equal("decided (computed Standard)", assessment.Why);
    }

    [Fact]
    public void A_lowering_puts_the_case_lower_and_leaves_the_times_that_other_things_set()
    {
        var assessment = Decided.Apply(Decided.Decision("Standard", "Priority"), Decided.Priority());

        Assert.Equal(("Standard", "Priority"), (assessment.Band, assessment.ComputedBand));
        Assert.StartsWith("half-way to roof", assessment.ContactReason, StringComparison.Ordinal);
        Assert.Empty(assessment.Decision!.Notes);
    }

    [Fact]
    public void A_lowering_holds_on_its_review_day_and_ends_the_day_after()
    {
        var decision = Decided.Decision("Standard", "Urgent");

        var onTheDay = Decided.Apply(decision with { ReviewOn = A.Today }, Decided.Urgent());
        var after = Decided.Apply(decision with { ReviewOn = A.Day(-1) }, Decided.Urgent());

        Assert.Equal(("Standard", true), (onTheDay.Band, onTheDay.Decision!.IsApplied));
        Assert.Empty(onTheDay.Decision.Notes);
        Assert.Equal(("Urgent", false, true), (after.Band, after.Decision!.IsApplied, after.Decision.IsReviewPast));
        Assert.Equal(A.Now.AddHours(72), after.ContactBy);
        Assert.Equal(
            [
                "The review date 2022-09-26 is past: look at the decision again.",
                "Not applied: a lowering ends with its review date. The computed band Urgent counts.",
            ],
            after.Decision.Notes);
        Assert.StartsWith("Decided, but not applied: Standard by K.", after.Decision.Text, StringComparison.Ordinal);
        Assert.StartsWith("decision not applied", after.Why, StringComparison.Ordinal);
    }

    // 23:30 in the scoring offset is the next day farther east.
    [Fact]
    public void The_review_day_is_counted_in_the_offset_of_the_scoring_time()
    {
        var late = new DateTimeOffset(2022, 9, 27, 23, 30, 0, TimeSpan.FromHours(-3));
        var assessment = Assert.Single(Scoring.ScoreAll([Decided.Urgent()], [], late));

        Assert.Equal("Standard", DecisionPolicy.Apply(Decided.Decision("Standard", "Urgent") with { ReviewOn = A.Today }, assessment).Band);
    }

    [Fact]
    public void A_raise_holds_past_its_review_date_and_says_that_it_is_overdue()
    {
        var assessment = Decided.Apply(Decided.Decision("Urgent", "Standard") with { ReviewOn = A.Day(-30) }, Decided.Standard());

        Assert.Equal(("Urgent", true, true), (assessment.Band, assessment.Decision!.IsApplied, assessment.Decision.IsReviewPast));
        Assert.Equal(["The review date 2022-08-28 is past: look at the decision again."], assessment.Decision.Notes);
    }

    [Fact]
    public void A_lowering_ends_when_the_case_becomes_more_urgent_than_it_was()
    {
        var assessment = Decided.Apply(Decided.Decision("Standard", "Priority"), Decided.Urgent());

        Assert.Equal(("Urgent", true), (assessment.Band, assessment.Decision!.HasComputedBandMoved));
        Assert.Equal(
            [
                "The computed band has moved since the decision, from Priority to Urgent.",
                "Not applied: the case has become more urgent than it was when it was lowered. The computed band Urgent counts.",
            ],
            assessment.Decision.Notes);
    }

    [Fact]
    public void A_lowering_holds_when_the_case_becomes_less_urgent_but_not_as_much_as_decided()
    {
        var assessment = Decided.Apply(Decided.Decision("Standard", "Urgent"), Decided.Priority());

        Assert.Equal(("Standard", "Priority"), (assessment.Band, assessment.ComputedBand));
        Assert.Equal(["The computed band has moved since the decision, from Urgent to Priority."], assessment.Decision!.Notes);
    }

    [Fact]
    public void A_lowering_that_now_stands_higher_than_computed_holds_as_a_raise_does()
    {
        var decision = Decided.Decision("Priority", "Emergency") with { ReviewOn = A.Day(-1) };

        Assert.Equal("Priority", Decided.Apply(decision, Decided.Standard()).Band);
    }

    [Fact]
    public void A_raise_that_the_computed_band_has_overtaken_lowers_nothing()
    {
        var assessment = Decided.Apply(Decided.Decision("Priority", "Standard"), Decided.Urgent());

        Assert.Equal(("Urgent", false), (assessment.Band, assessment.Decision!.IsApplied));
        Assert.Contains("The computed band has moved since the decision, from Standard to Urgent.", assessment.Decision.Notes);
    }

    [Fact]
    public void Below_a_safeguarding_floor_a_lowering_holds_only_where_it_was_forced()
    {
        var decision = Decided.Decision("Priority", "Urgent");

        var ended = Decided.Apply(decision, Decided.Harmed());
        var forced = Decided.Apply(decision with { IsForced = true }, Decided.Harmed());

        Assert.Equal(("Urgent", false), (ended.Band, ended.Decision!.IsBelowSafeguardingFloor));
        Assert.Equal(["Not applied: the safeguarding floor F1b asks for at least Urgent. The computed band Urgent counts."], ended.Decision.Notes);
        Assert.Equal(("Priority", true), (forced.Band, forced.Decision!.IsBelowSafeguardingFloor));
        Assert.Equal(["The case stands below the safeguarding floor F1b (at least Urgent): the decision was forced."], forced.Decision.Notes);
        Assert.Equal("Safeguarding call", Assert.Single(forced.Tasks).What);
    }

    [Theory]
    [InlineData(DraftStatus.Wanted, YesNo.No, "Priority")]
    [InlineData(DraftStatus.Wanted, YesNo.Yes, "Emergency")]
    [InlineData(DraftStatus.Exempt, YesNo.Yes, "Emergency")]
    public void The_third_floor_is_one_of_safeguarding_for_a_separated_child_alone(DraftStatus status, YesNo separated, string band)
    {
        var record = A.ManInside() with { DraftStatus = status, SeparatedChild = separated };

        Assert.Equal(band, Decided.Apply(Decided.Decision("Priority", "Emergency"), record).Band);
    }

    [Fact]
    public void Children_alone_count_as_separated_here_too() =>
        Assert.Equal("Emergency", Decided.Apply(Decided.Decision("Priority", "Emergency"), A.Person() with { Age = 12 }).Band);

    [Fact]
    public void It_is_said_in_the_language_of_the_assessment()
    {
        var assessment = Scoring.Score(Decided.Harmed()) with { Language = "ru" };

        var decided = DecisionPolicy.Apply(Decided.Decision("Standard", "Priority") with { ReviewOn = A.Day(-1) }, assessment).Decision!;

        Assert.StartsWith("Решено, но не действует: В обычном порядке, решил(а) K., пересмотр 2022-09-26", decided.Text, StringComparison.Ordinal);
        Assert.Equal(5, decided.Notes.Count);
        Assert.All(decided.Notes, note => Assert.Matches(@"\p{IsCyrillic}", note));
    }
}
