using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Tests.Urgency;

/// <summary>Age, childhood, present country and citizenship as the model sees them.</summary>
public sealed class PersonTests
{
    [Theory]
    [InlineData("2004-09-27", 18)]
    [InlineData("2004-09-28", 17)]
    [InlineData("2004-10-01", 17)]
    [InlineData("2004-08-31", 18)]
    [InlineData("2022-09-27", 0)]
    public void Age_is_counted_from_the_birthday_on(string born, int expected) =>
        Assert.Equal(expected, Of(A.Person() with { BirthDate = Date(born), Age = 99 }).Age);

    [Theory]
    [InlineData("2022-02-28", 17)]
    [InlineData("2022-03-01", 18)]
    [InlineData("2024-02-28", 19)]
    [InlineData("2024-02-29", 20)]
    public void Who_was_born_on_29_February_turns_a_year_older_on_1_March_or_that_day(string today, int expected) =>
        Assert.Equal(expected, Person.Of(A.Person() with { BirthDate = Date("2004-02-29") }, Scoring.Model, Date(today)).Age);

    [Fact]
    public void Without_a_birth_date_the_stated_age_counts() => Assert.Equal(40, Of(A.Person()).Age);

    [Theory]
    [InlineData(17, true)]
    [InlineData(18, false)]
    public void Whoever_is_under_18_is_a_child(int age, bool expected) => Assert.Equal(expected, Of(A.Person() with { Age = age }).IsChild);

    [Theory]
    [InlineData(CaseRole.Child, DraftStatus.Unknown, true)]
    [InlineData(CaseRole.Stepchild, DraftStatus.Unknown, true)]
    [InlineData(CaseRole.Sibling, DraftStatus.Child, true)]
    [InlineData(CaseRole.Sibling, DraftStatus.Unknown, false)]
    public void Where_the_age_is_not_known_role_or_status_tell(CaseRole role, DraftStatus status, bool expected) =>
        Assert.Equal(expected, Of(A.Person() with { Age = null, Role = role, DraftStatus = status }).IsChild);

    [Fact]
    public void A_known_age_goes_before_role_and_status() =>
        Assert.False(Of(A.Person() with { Age = 30, Role = CaseRole.Child, DraftStatus = DraftStatus.Child }).IsChild);

    [Theory]
    [InlineData("KZ", "RU", "KZ", false, false)]
    [InlineData(null, "RU", "RU", true, true)]
    [InlineData(null, null, "RU", true, true)]
    [InlineData(null, "UA", null, false, false)]
    [InlineData("RU", "UA", "RU", false, true)]
    public void The_present_country_is_stated_else_taken_cautiously_else_unknown(string? current, string? nationality, string? country, bool isAssumed, bool isInside)
    {
        var person = Of(A.Person() with { CurrentCountry = current, Nationality = nationality });

        Assert.Equal((country, isAssumed, isInside), (person.Country, person.IsCountryAssumed, person.IsInside));
    }

    [Fact]
    public void An_assumed_country_is_shown_and_is_the_first_question()
    {
        var assessment = Scoring.Score(A.Person() with { CurrentCountry = null, Nationality = null, AccommodationUntil = A.Day(-30) }, A.Route());

        Assert.Equal(["C-1 is taken to be in Russia: where they are is not known."], assessment.Assumptions);
        Assert.Equal("Where is C-1 now?", assessment.Questions[0].Text);
        Assert.Equal("current_country", assessment.Questions[0].Field);
        Assert.Equal(3, assessment.Exposure);
    }

    [Fact]
    public void An_unknown_country_is_outside_and_a_question_without_an_assumption()
    {
        var assessment = Scoring.Score(A.Person() with { CurrentCountry = null, Nationality = "UA" });

        Assert.Empty(assessment.Assumptions);
        Assert.Equal(["Where is C-1 now?"], assessment.OtherQuestions().Select(question => question.Text));
        Assert.Equal((1, 1), (assessment.ClosureLevel, assessment.Exposure));
    }

    [Theory]
    [InlineData("GE", "GE", StayBasis.Unknown, true)]
    [InlineData("RU", "GE", StayBasis.Citizen, true)]
    [InlineData("RU", "GE", StayBasis.Permit, false)]
    [InlineData(null, null, StayBasis.Unknown, false)]
    public void A_citizen_says_so_or_has_the_nationality_of_the_country(string? nationality, string? country, StayBasis basis, bool expected) =>
        Assert.Equal(expected, Of(A.Person() with { Nationality = nationality, CurrentCountry = country, StayBasis = basis }).IsCitizen);

    [Fact]
    public void Nobody_is_called_by_name()
    {
        var record = A.Person() with { FullName = "Ivan Ivanov", GivenName = "Ivan" };

        Assert.Equal("C-1", Of(record).Label(Phrases.In("en")));
        Assert.Equal("C-1 (co traveller)", Of(record with { Role = CaseRole.CoTraveller }).Label(Phrases.In("en")));
        Assert.Equal("U-1", Of(record with { CaseId = null, SourceUuid = "U-1" }).Label(Phrases.In("en")));
        Assert.Equal("the person of line 2", Of(record with { CaseId = null }).Label(Phrases.In("en")));
    }

    private static Person Of(IntakeRecord record) => Person.Of(record, Scoring.Model, A.Today);

    private static DateTime Date(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
