using CaseTools.Borders;
using CaseTools.Urgency;

namespace CaseTools.Tests.Urgency;

/// <summary>Of whom a row speaks, and whom it singles out.</summary>
public sealed class RouteProfileTests
{
    private static readonly BorderStatus Men18To65 = A.Route() with { AppliesSex = Sex.M, AppliesAgeMin = 18, AppliesAgeMax = 65, AppliesNationality = ["RU"] };

    [Theory]
    [InlineData(17, false)]
    [InlineData(18, true)]
    [InlineData(65, true)]
    [InlineData(66, false)]
    public void A_row_speaks_of_ages_from_its_least_to_its_highest(int age, bool expected) =>
        Assert.Equal(expected, Men18To65.SpeaksOf(Of(A.ManInside() with { Age = age })));

    [Fact]
    public void A_row_does_not_speak_of_another_sex_or_nationality()
    {
        Assert.False(Men18To65.SpeaksOf(Of(A.PersonInside())));
        Assert.False(Men18To65.SpeaksOf(Of(A.ManInside() with { Sex = Sex.X })));
        Assert.False(Men18To65.SpeaksOf(Of(A.ManInside() with { Nationality = "UA" })));
    }

    [Fact]
    public void What_is_not_known_of_a_person_contradicts_nothing() =>
        Assert.True(Men18To65.SpeaksOf(Of(A.ManInside() with { Sex = Sex.Unknown, Age = null, Nationality = null })));

    [Fact]
    public void A_row_that_names_nobody_speaks_of_everyone() => Assert.True(A.Route().SpeaksOf(Of(A.PersonInside())));

    [Theory]
    [InlineData(CaseRole.Child)]
    [InlineData(CaseRole.Stepchild)]
    public void A_child_of_unknown_age_counts_as_17(CaseRole role)
    {
        var child = Of(A.ManInside() with { Age = null, Role = role });

        Assert.False(Men18To65.SpeaksOf(child));
        Assert.True((Men18To65 with { AppliesAgeMin = 17 }).SpeaksOf(child));
        Assert.True((A.Route() with { AppliesAgeMax = 17 }).SinglesOut(child));
    }

    [Fact]
    public void A_child_by_draft_status_counts_as_17_too() =>
        Assert.False(Men18To65.SpeaksOf(Of(A.ManInside() with { Age = null, DraftStatus = DraftStatus.Child })));

    [Fact]
    public void Whoever_agrees_in_sex_or_in_age_is_singled_out()
    {
        Assert.True(Men18To65.SinglesOut(Of(A.ManInside() with { Age = null })));
        Assert.True(Men18To65.SinglesOut(Of(A.ManInside() with { Sex = Sex.Unknown })));
        Assert.True((A.Route() with { AppliesAgeMin = 18 }).SinglesOut(Of(A.PersonInside())));
        Assert.True((A.Route() with { AppliesAgeMax = 65 }).SinglesOut(Of(A.PersonInside())));
        Assert.True((A.Route() with { AppliesSex = Sex.F }).SinglesOut(Of(A.PersonInside())));
    }

    [Fact]
    public void Whoever_is_not_known_to_agree_is_not_singled_out() =>
        Assert.False(Men18To65.SinglesOut(Of(A.ManInside() with { Sex = Sex.Unknown, Age = null })));

    [Fact]
    public void Whom_a_row_does_not_speak_of_it_does_not_single_out() =>
        Assert.False(Men18To65.SinglesOut(Of(A.ManInside() with { Age = 70 })));

    [Fact]
    public void Nationality_alone_singles_nobody_out() =>
        Assert.False((A.Route() with { AppliesNationality = ["RU"] }).SinglesOut(Of(A.ManInside())));

    [Fact]
    public void A_known_sex_does_not_agree_with_an_age_that_is_not_known() =>
        Assert.False((A.Route() with { AppliesAgeMin = 18 }).SinglesOut(Of(A.ManInside() with { Age = null })));

    [Theory]
    [InlineData(Sex.M, 18, 65, "men of 18 to 65")]
    [InlineData(Sex.F, 18, null, "women of 18 and over")]
    [InlineData(Sex.X, null, 30, "persons of sex X up to 30")]
    [InlineData(Sex.Unknown, null, null, "everyone")]
    public void Whom_a_row_names_is_said_in_words(Sex sex, int? from, int? to, string expected) =>
        Assert.Equal(expected, (A.Route() with { AppliesSex = sex, AppliesAgeMin = from, AppliesAgeMax = to }).Addressee());

    private static Person Of(IntakeRecord record) => Person.Of(record, Scoring.Model, A.Today);
}
