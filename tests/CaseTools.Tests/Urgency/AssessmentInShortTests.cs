namespace CaseTools.Tests.Urgency;

/// <summary>What a queue shows of a case in a few words: what to do next, why, and where.</summary>
public sealed class AssessmentInShortTests
{
    [Fact]
    public void A_contact_that_is_due_before_the_task_stands_before_it() => Assert.Equal(
        "Contact half-way to roof 2022-09-27; Safeguarding call within 24 h",
        Scoring.Score(A.Person() with { AccommodationUntil = A.Day(0), Safeguarding = [SafeguardingSign.Violence] }).NextAction);

    [Fact]
    public void Without_a_task_the_contact_is_next() =>
        Assert.Equal("Contact half-way to roof 2022-09-30", Scoring.Score(A.Person() with { AccommodationUntil = A.Day(3) }).NextAction);

    [Fact]
    public void A_task_goes_before_the_contact() =>
        Assert.Equal("Safeguarding call within 4 h", Scoring.Score(A.Person() with { Safeguarding = [SafeguardingSign.SelfHarmImminent] }).NextAction);

    [Theory]
    [InlineData(YesNo.No, "NOT SAFE TO CONTACT: find another way first. ")]
    [InlineData(YesNo.Yes, "")]
    [InlineData(YesNo.Unknown, "")]
    public void Where_contact_is_not_safe_that_comes_first(YesNo safe, string prefix)
    {
        var record = A.Person() with { SafeToContact = safe };

        Assert.Equal(prefix + "Contact within 14 days", Scoring.Score(record).NextAction);
        Assert.Equal(prefix + "Safeguarding call within 24 h", Scoring.Score(record with { Safeguarding = [SafeguardingSign.Violence] }).NextAction);
    }

    [Fact]
    public void Whether_contact_is_safe_is_a_question_of_the_lead() => Assert.Equal(
        "Contact within 14 days",
        Scoring.Score(A.InOneGroup(A.Person(), A.Person().Companion("C-2") with { SafeToContact = YesNo.No })).NextAction);

    [Fact]
    public void Why_names_the_floor_that_raises_and_the_three_parts_with_the_most_points()
    {
        var ranked = Scoring.ScoreAll(PublishedInterviews.Records(), PublishedInterviews.Borders());

        Assert.Equal(
            ["Border 28, Safeguarding 18, Threat 12", "Border 28, Threat 8, Means 3", "F4 raises, Deadline 12, Documents 4, Means 3"],
            ranked.Select(assessment => assessment.Why));
    }

    [Fact]
    public void A_floor_that_raises_nothing_is_not_named_and_nothing_gives_no_word()
    {
        var both = Scoring.Score(A.Person() with { Safeguarding = [SafeguardingSign.Violence, SafeguardingSign.SelfHarmImminent] });

        Assert.Equal("F1a raises, Safeguarding 20", both.Why);
        Assert.Equal("", Scoring.Score(A.Person()).Why);
    }

    [Theory]
    [InlineData("KZ", "RU", "KZ", false)]
    [InlineData(null, "RU", "RU", true)]
    [InlineData(null, null, "RU", true)]
    [InlineData(null, "UA", null, false)]
    public void The_country_is_that_of_the_lead_and_says_whether_it_is_assumed(string? current, string? nationality, string? country, bool isAssumed)
    {
        var lead = A.Person() with { CurrentCountry = current, Nationality = nationality };

        var assessment = Scoring.Score(A.InOneGroup(lead, A.Person().Companion("C-2") with { CurrentCountry = "TR" }));

        Assert.Equal((country, isAssumed), (assessment.Country, assessment.IsCountryAssumed));
    }
}
