using System.Reflection;
using CaseTools.Privacy;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Privacy;

/// <summary>Records for a partner: pseudonyms, coarse, like others.</summary>
public sealed class SharedRecordTests
{
    [Fact]
    public void Nothing_that_was_marked_and_no_day_is_left()
    {
        var list = SharedRecords.For(Seeded.People(8), Secrets.North, 3, A.Today);
        var shared = list.Records;

        Assert.Equal((8, 4, 0), (shared.Count, list.SmallestGroup, list.Withheld));
        Assert.All(shared, record => Assert.DoesNotMatch(@"MARK|\d{4}-\d{2}-\d{2}|98", string.Join('|', TextsOf(record))));
        Assert.Equal(
            new ProtectedRecord { Pseudonym = "", CurrentCountry = "GE", AgeBand = "18-59", Sex = "F", Nationality = "RU", StayBasis = "visa_free", StayUntil = "2022-10", Languages = "ru" },
            shared.First(record => record.Sex == "F") with { Pseudonym = "" });
    }

    [Fact]
    public void Who_would_stand_out_is_shown_with_less_and_what_is_missing_is_named()
    {
        IntakeRecord[] people = [.. Seeded.People(6).Select(person => person with { Sex = Sex.M }), Seeded.People(1)[0] with { CaseId = "C-7", Languages = ["fi"], Sex = Sex.M }];

        var list = SharedRecords.For(people, Secrets.North, 3, A.Today);
        var shared = list.Records;

        Assert.True(list.SmallestGroup >= 3);
        Assert.DoesNotContain("fi", shared.Select(record => record.Languages));
        Assert.All(shared, record => Assert.Equal(record.Languages is null, record.Withheld.Contains("Languages", StringComparison.Ordinal)));
        Assert.Equal(["", "CurrentCountry, AgeBand, Sex, Nationality, StayBasis, StayUntil, Languages"], shared.Select(record => record.Withheld).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(3 * 7, list.Withheld);
    }

    [Fact]
    public void The_first_person_is_called_as_the_case_is_in_a_report_and_no_two_are_called_alike()
    {
        var family = Seeded.People(4).Select(person => person with { CaseId = "CT-1" }).ToArray();

        var shared = SharedRecords.For(family, Secrets.North, 3, A.Today).Records;

        Assert.Equal(4, shared.Select(record => record.Pseudonym).Distinct().Count());
        Assert.Contains(Secrets.North.Of("CT-1"), shared.Select(record => record.Pseudonym));
        Assert.Equal(shared.Select(record => record.Pseudonym).Order(StringComparer.Ordinal), shared.Select(record => record.Pseudonym));
    }

    [Fact]
    public void Who_does_not_agree_is_not_shared()
    {
        IntakeRecord[] people = [.. Seeded.People(6).Select((person, number) => person with { ConsentToShare = (ConsentToShare)(number % 3) })];

        var shared = SharedRecords.For(people, Secrets.North, 3, A.Today).Records;

        Assert.Equal(
            people.Where(person => person.ConsentToShare != ConsentToShare.No).Select(person => Secrets.North.Of(person.CaseId!)).Order(StringComparer.Ordinal),
            shared.Select(record => record.Pseudonym));
    }

    [Fact]
    public void When_the_first_of_a_family_says_no_the_others_are_called_as_before()
    {
        var family = Seeded.People(4).Select(person => person with { CaseId = "CT-1" }).ToArray();
        IntakeRecord[] later = [family[0] with { ConsentToShare = ConsentToShare.No }, .. family.Skip(1)];

        var before = SharedRecords.For(family, Secrets.North, 3, A.Today).Records.Select(record => record.Pseudonym);
        var after = SharedRecords.For(later, Secrets.North, 3, A.Today).Records.Select(record => record.Pseudonym);

        Assert.Equal(before.Except([Secrets.North.Of("CT-1")]), after);
    }

    private static IEnumerable<string> TextsOf(ProtectedRecord record) =>
        typeof(ProtectedRecord).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => $"{property.GetValue(record)}");
}
