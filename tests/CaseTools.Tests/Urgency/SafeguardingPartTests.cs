namespace CaseTools.Tests.Urgency;

/// <summary>Part 7: signs that somebody may come to harm.</summary>
public sealed class SafeguardingPartTests
{
    [Theory]
    [InlineData(SafeguardingSign.SelfHarmImminent, 20, "C-1: self-harm is imminent.")]
    [InlineData(SafeguardingSign.SelfInjury, 15, "C-1: speaks of injuring themselves.")]
    [InlineData(SafeguardingSign.HarmToOthers, 15, "C-1: speaks of harming others.")]
    [InlineData(SafeguardingSign.Violence, 15, "C-1: suffers violence.")]
    [InlineData(SafeguardingSign.Exploitation, 15, "C-1: is exploited.")]
    [InlineData(SafeguardingSign.AcuteMedical, 15, "C-1: needs medical help at once.")]
    [InlineData(SafeguardingSign.SevereDistress, 6, "C-1: is in severe distress.")]
    [InlineData(SafeguardingSign.ChildWellbeing, 6, "C-1: is a child who is not well.")]
    [InlineData(SafeguardingSign.ModerateDistress, 3, "C-1: is in moderate distress.")]
    public void Each_sign_has_its_points_and_its_words(SafeguardingSign sign, int expected, string words)
    {
        var assessment = Scoring.Score(A.Person() with { Safeguarding = [sign] });

        Assert.Equal(expected, assessment.SafeguardingScore);
        Assert.Equal([words], assessment.Words(UrgencyPart.Safeguarding));
    }

    [Fact]
    public void The_highest_sign_of_any_member_counts()
    {
        var mild = A.Person() with { Safeguarding = [SafeguardingSign.ModerateDistress, SafeguardingSign.SevereDistress] };

        Assert.Equal(6, Scoring.Score(mild).SafeguardingScore);
        Assert.Equal(15 + 3, Scoring.Score(A.InOneGroup(mild, mild.Companion("C-2") with { Safeguarding = [SafeguardingSign.Violence] })).SafeguardingScore);
    }

    [Fact]
    public void A_second_member_adds_3_once_whatever_the_sign()
    {
        var mild = A.Person() with { Safeguarding = [SafeguardingSign.ModerateDistress] };

        Assert.Equal(6, Scoring.Score(A.InOneGroup(mild, mild.Companion("C-2"))).SafeguardingScore);
        Assert.Equal(6, Scoring.Score(A.InOneGroup(mild, mild.Companion("C-2"), mild.Companion("C-3"))).SafeguardingScore);
        Assert.Equal(3, Scoring.Score(A.InOneGroup(mild, A.Person().Companion("C-2") with { Safeguarding = [] })).SafeguardingScore);
    }

    [Fact]
    public void Every_sign_of_every_member_has_a_row_in_the_order_of_weight()
    {
        var lead = A.Person() with { Safeguarding = [SafeguardingSign.ModerateDistress, SafeguardingSign.Violence, SafeguardingSign.Violence] };
        var second = A.Person().Companion("C-2") with { Safeguarding = [SafeguardingSign.ModerateDistress, SafeguardingSign.SevereDistress] };

        var reasons = Scoring.Score(A.InOneGroup(lead, second)).Reasons.Where(reason => reason.Part == UrgencyPart.Safeguarding);

        Assert.Equal(
            [
                (15, "C-1: suffers violence.", "safeguarding.violence", 2L),
                (3, "C-2 (co traveller) shows a sign too: is in severe distress.", "safeguarding.secondPersonAdds", 3L),
                (0, "C-1: is in moderate distress.", "safeguarding.moderateDistress", 2L),
                (0, "C-2 (co traveller): is in moderate distress.", "safeguarding.moderateDistress", 3L),
            ],
            reasons.Select(reason => (reason.Points, reason.Text, reason.Rule, reason.SourceLine)));
    }

    [Fact]
    public void Together_they_count_at_most_20()
    {
        var imminent = A.Person() with { Safeguarding = [SafeguardingSign.SelfHarmImminent] };
        var assessment = Scoring.Score(A.InOneGroup(imminent, imminent.Companion("C-2")));

        Assert.Equal(20, assessment.SafeguardingScore);
        Assert.Equal(
            ["C-1: self-harm is imminent.", "C-2 (co traveller) shows a sign too: self-harm is imminent.", "Together at most 20."],
            assessment.Words(UrgencyPart.Safeguarding));
    }

    [Fact]
    public void No_sign_is_said_too() => Assert.Equal(["No safeguarding sign is recorded."], Scoring.Score(A.Person()).Words(UrgencyPart.Safeguarding));
}
