using CaseTools.Privacy;
using CaseTools.Tests.Urgency;
using CaseTools.Tests.Urgency.Properties;
using CsCheck;

namespace CaseTools.Tests.Privacy;

/// <summary>A partner's list: who is on it, in which order, and what is shown of them.</summary>
public sealed class SharedCaseTests
{
    private static readonly BorderStatus[] Routes = [A.Route(), A.Route("KZ")];

    [Fact]
    public void The_most_urgent_case_stands_first_however_rare_it_is()
    {
        IntakeRecord[] records = [.. Enumerable.Range(0, 6).Select(number => A.Person($"C-{number}")), A.PersonInside("C-9") with { Safeguarding = [SafeguardingSign.SelfHarmImminent] }];
        var cases = Scoring.ScoreAll(records, Routes);

        var shared = SharedCases.For(cases, "North", Secrets.North, 3);

        Assert.Equal("Emergency", cases[0].Band);
        Assert.Equal("Emergency / Standard", shared.Cases[0].BandText);
        Assert.Equal(7, shared.Cases.Count);
        Assert.All(shared.Cases, row => Assert.Equal(0, row.Band));
    }

    [Fact]
    public void Bands_with_enough_cases_are_told_apart_and_the_order_within_one_is_that_of_the_pseudonyms()
    {
        var urgent = Enumerable.Range(0, 4).Select(number => A.PersonInside($"U-{number}") with { Safeguarding = [SafeguardingSign.SelfHarmImminent] });
        var cases = Scoring.ScoreAll([.. Enumerable.Range(0, 5).Select(number => A.Person($"C-{number}")), .. urgent], Routes);

        var shared = SharedCases.For(cases, "North", Secrets.North, 3);

        Assert.Equal(["Emergency", "Standard"], shared.Cases.Select(row => row.BandText).Distinct());
        Assert.All(shared.Cases.GroupBy(row => row.BandText), band => Assert.Equal(band.Select(row => row.Pseudonym).Order(StringComparer.Ordinal), band.Select(row => row.Pseudonym)));
    }

    [Fact]
    public void A_case_of_which_a_member_does_not_agree_is_not_shared_and_one_that_was_not_asked_is_counted()
    {
        var family = A.InOneGroup(A.Person("F-1") with { ConsentToShare = ConsentToShare.Yes }, A.Person("F-1").Companion("F-2") with { ConsentToShare = ConsentToShare.No });
        IntakeRecord[] others = [.. Enumerable.Range(0, 3).Select(number => A.Person($"C-{number}") with { ConsentToShare = number == 0 ? ConsentToShare.NotRecorded : ConsentToShare.Yes })];

        var shared = SharedCases.For(Scoring.ScoreAll([.. family, .. others], Routes), "North", Secrets.North, 3);

        Assert.Equal((3, 1, 1), (shared.Cases.Count, shared.WithoutConsent, shared.ConsentNotRecorded));
        Assert.DoesNotContain(Secrets.North.Of("F-1"), shared.Cases.Select(row => row.Pseudonym));
    }

    [Fact]
    public void Every_case_is_like_at_least_two_others_in_everything_but_its_pseudonym() => Property.Holds(Lists, cases =>
    {
        var shared = SharedCases.For(cases, "North", Secrets.North, 3);

        var groups = shared.Cases.GroupBy(row => string.Join('|', row.Cells.Select(cell => cell.IsWithheld ? "?" : $"={cell.Text}").Prepend($"{row.Band} {row.BandText}"))).ToArray();
        Assert.Equal(shared.SmallestGroup, groups.Min(group => group.Count()));
        Assert.True(shared.SmallestGroup >= 3);
        Assert.Equal(SharedCases.Of(cases).Count, shared.Cases.Count);
        Assert.Equal(shared.Cases.Select(row => row.Band).Order(), shared.Cases.Select(row => row.Band));
    }, cases: 300);

    [Fact]
    public void No_day_and_no_id_stands_in_it() => Property.Holds(Lists, cases =>
    {
        var texts = SharedCases.For(cases, "North", Secrets.North, 3).Cases.SelectMany(row => row.Cells).Select(cell => cell.Text).OfType<string>().ToArray();

        Assert.DoesNotContain(texts, text => System.Text.RegularExpressions.Regex.IsMatch(text, @"\d{4}-\d{2}-\d{2}|C-\d|G-\d"));
    }, cases: 300);

    [Fact]
    public void Children_are_those_with_a_record_or_those_that_were_stated_and_persons_are_coarse()
    {
        var alone = Enumerable.Range(0, 3).Select(number => A.Person($"S-{number}") with { ChildrenUnder18 = 5 });
        var shared = SharedCases.For(Scoring.ScoreAll(alone, Routes), "North", Secrets.North, 3);

        Assert.Equal(["Georgia", "5+", "3+", "Georgia", "18-59", "F", null, null], shared.Cases[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_child_with_a_record_of_its_own_is_counted()
    {
        var families = Enumerable.Range(0, 3).SelectMany(number => new[]
        {
            A.Person($"F-{number}") with { GroupId = $"G-{number}" },
            A.Person($"F-{number}").Companion($"F-{number}-1") with { GroupId = $"G-{number}", Age = 5 },
        });

        var shared = SharedCases.For(Scoring.ScoreAll([.. families], Routes), "North", Secrets.North, 3);

        Assert.Equal(["2", "1"], shared.Cases[0].Cells.Skip(1).Take(2).Select(cell => cell.Text));
    }

    [Fact]
    public void The_next_date_is_none_that_is_long_past()
    {
        Assert.Null(MonthOf(A.Person() with { AccommodationUntil = A.Day(-300) }));
        Assert.Equal("2022-11", MonthOf(A.Person() with { AccommodationUntil = A.Day(-300), Deadlines = [new StatedDeadline("a date", A.Day(40))] }));

        static string? MonthOf(IntakeRecord person)
        {
            var cases = Scoring.ScoreAll([.. Enumerable.Range(0, 3).Select(number => person with { CaseId = $"C-{number}" })], Routes);
            Assert.Contains(cases[0].Deadlines, deadline => deadline.IsLapsed);
            return Assert.Single(SharedCases.For(cases, "North", Secrets.North, 3).Cases.Select(SharedCases.MonthOf).Distinct());
        }
    }

    // The first case is like two others without its country, and like two others without its languages.
    [Fact]
    public void Where_there_is_a_choice_the_country_is_shown_and_the_languages_are_not()
    {
        (string Country, string Language)[] people = [("GE", "ka"), ("GE", "ru"), ("GE", "uk"), ("AM", "ka"), ("TR", "ka"), ("RS", "ka")];
        var records = people.Select((person, number) => A.Person($"C-{number}") with { CurrentCountry = person.Country, Languages = [person.Language] });

        var shared = SharedCases.For(Scoring.ScoreAll([.. records], Routes), "North", Secrets.North, 3);

        var first = Assert.Single(shared.Cases, row => row.Pseudonym == Secrets.North.Of("C-0"));
        Assert.Equal((false, true), (first.Cells[0].IsWithheld, first.Cells[6].IsWithheld));
    }

    [Theory]
    [InlineData(0, "0-4")]
    [InlineData(4, "0-4")]
    [InlineData(5, "5-11")]
    [InlineData(11, "5-11")]
    [InlineData(12, "12-17")]
    [InlineData(17, "12-17")]
    [InlineData(18, "18-59")]
    [InlineData(59, "18-59")]
    [InlineData(60, "60+")]
    [InlineData(120, "60+")]
    [InlineData(null, null)]
    public void Ages_stand_in_bands(int? age, string? band) => Assert.Equal(band, AgeBands.Of(age));

    private static readonly Gen<IReadOnlyList<CaseAssessment>> Lists = GenRecords.Record.Array[1, 3].Array[3, 25]
        .Select(cases => Scoring.ScoreAll(Numbered(cases), Routes))
        .Where(cases => SharedCases.Of(cases).Count >= 3);

    private static IEnumerable<IntakeRecord> Numbered(IEnumerable<IntakeRecord[]> cases) =>
        cases.SelectMany((members, number) => members.Select((member, place) => member with { CaseId = $"C-{number}-{place}", GroupId = $"G-{number}" }));
}
