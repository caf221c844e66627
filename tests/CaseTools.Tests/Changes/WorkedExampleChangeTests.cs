using CaseTools.Wording;

namespace CaseTools.Tests.Changes;

/// <summary>The published interviews a day later, with Lars closed, and with Lars supposed closed: word for word.</summary>
public sealed class WorkedExampleChangeTests
{
    private static readonly IReadOnlyList<CaseAssessment> Day = Comparing.Interviews();

    [Theory]
    [InlineData("en", "Priority 46 -> Urgent 54: Border +8 (RU-GE-LARS restricted); time has passed", "RU-GE-LARS restricted")]
    [InlineData("ru", "Приоритетно 46 -> Срочно 54: Граница +8 (RU-GE-LARS: с ограничениями); прошло время", "RU-GE-LARS: с ограничениями")]
    [InlineData("uk", "Пріоритетно 46 -> Терміново 54: Кордон +8 (RU-GE-LARS: з обмеженнями); минув час", "RU-GE-LARS: з обмеженнями")]
    [InlineData("kk", "Басым 46 -> Шұғыл 54: Шекара +8 (RU-GE-LARS: шектеулі); уақыт өтті", "RU-GE-LARS: шектеулі")]
    public void A_day_later_the_friends_rise(string language, string why, string route)
    {
        var change = Assert.Single(Comparing.Of(Day, Comparing.Interviews(Comparing.NextDay), language));

        Assert.Equal(("CT-002", CaseChangeKind.Raised, why), (change.CaseId, change.Kind, change.Why));
        Assert.Equal(("Priority", "Urgent", 46, 54, 8), (change.OldBand, change.NewBand, change.OldScore, change.NewScore, change.ScoreChange));
        Assert.Equal((2, 2), (change.OldRank, change.NewRank));
        Assert.Equal([new PartChange(UrgencyPart.Border, 28, 36, route)], change.Parts);
        Assert.Equal(ChangeCauses.ScoringTime, change.Causes);
        Assert.False(change.IsScenario);
    }

    [Theory]
    [InlineData("en", "Urgent 54 -> Priority 46: Border -8 (RU-GE-LARS open); scored at an earlier time")]
    [InlineData("ru", "Срочно 54 -> Приоритетно 46: Граница -8 (RU-GE-LARS: открыто); оценка на более ранний момент")]
    public void Looked_at_backwards_they_fall(string language, string why)
    {
        var change = Assert.Single(Comparing.Of(Comparing.Interviews(Comparing.NextDay), Day, language));

        Assert.Equal((CaseChangeKind.Lowered, why), (change.Kind, change.Why));
    }

    [Theory]
    [InlineData("en", "Priority 46 -> Urgent 54: Border +8 (RU-GE-LARS closed); new border data")]
    [InlineData("ru", "Приоритетно 46 -> Срочно 54: Граница +8 (RU-GE-LARS: закрыто); новые данные о границах")]
    public void With_Lars_closed_the_friends_rise(string language, string why)
    {
        var change = Comparing.Of(Day, Comparing.Interviews(further: [Comparing.LarsClosed]), language)[0];

        Assert.Equal(("CT-002", CaseChangeKind.Raised, why), (change.CaseId, change.Kind, change.Why));
        Assert.Equal(ChangeCauses.BorderData, change.Causes);
    }

    [Theory]
    [InlineData("en", "What if: Priority 46 -> Urgent 54: Border +8 (RU-GE-LARS closed); hypothetical border rows")]
    [InlineData("ru", "Что если: Приоритетно 46 -> Срочно 54: Граница +8 (RU-GE-LARS: закрыто); предположения о границах")]
    public void With_Lars_supposed_closed_they_would_rise(string language, string why)
    {
        var changes = Comparing.All(Day, Comparing.Interviews(further: [Comparing.LarsClosed with { IsHypothetical = true }]), language);

        Assert.Equal(("CT-002", why), (changes[0].CaseId, changes[0].Why));
        Assert.Equal(ChangeCauses.Scenario, changes[0].Causes);
        Assert.All(changes, change => Assert.True(change.IsScenario));
        Assert.All(changes, change => Assert.StartsWith(language == "en" ? "What if: " : "Что если: ", change.Why));
    }

    [Fact]
    public void A_case_of_which_nothing_changed_says_so()
    {
        var changes = Comparing.All(Day, Comparing.Interviews(Comparing.NextDay));

        Assert.Equal(["CT-002", "CT-005", "CT-001"], changes.Select(change => change.CaseId));
        Assert.Equal("Emergency 76: no change", changes[1].Why);
        Assert.Equal((ChangeCauses.None, CaseChangeKind.Equal), (changes[1].Causes, changes[1].Kind));
    }

    [Theory]
    [InlineData("en", "New: Urgent 54, rank 2", "No longer there: was Priority 46")]
    [InlineData("ru", "Новое дело: Срочно 54, место 2", "Дела больше нет: было Приоритетно 46")]
    public void A_case_that_comes_and_one_that_goes_are_said(string language, string came, string went)
    {
        var next = Comparing.Interviews(Comparing.NextDay);

        var changes = Comparing.Of([Day[0], Day[2]], next, language);
        Assert.Equal((CaseChangeKind.New, came, ChangeCauses.Records), (changes[0].Kind, changes[0].Why, changes[0].Causes));
        Assert.Equal((null, null, null), (changes[0].OldBand, changes[0].OldScore, changes[0].OldRank));

        var back = Comparing.Of(Day, [next[0], next[2]], language);
        Assert.Equal((CaseChangeKind.Gone, went, ChangeCauses.Records), (back[0].Kind, back[0].Why, back[0].Causes));
        Assert.Equal((null, null, null), (back[0].NewBand, back[0].NewScore, back[0].NewRank));
    }

    [Fact]
    public void Words_follow_the_language_and_hold_no_name()
    {
        var texts = Phrases.Languages.SelectMany(language => Comparing.All(Day, Comparing.Interviews(Comparing.NextDay), language)).Select(change => $"{change} {string.Join(' ', change.Parts)}");

        Assert.All(["Konstantin", "Vladimir", "Kirill"], name => Assert.DoesNotContain(texts, text => text.Contains(name, StringComparison.Ordinal)));
    }
}
