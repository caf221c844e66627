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
        var (shared, smallest) = SharedRecords.For(Seeded.People(8), Secrets.North, 3, A.Today);

        Assert.Equal((8, 4), (shared.Count, smallest));
        Assert.All(shared, record => Assert.DoesNotMatch(@"MARK|\d{4}-\d{2}-\d{2}|98", string.Join('|', TextsOf(record))));
        Assert.Equal(
            new ProtectedRecord { Pseudonym = "", CurrentCountry = "GE", AgeBand = "18-59", Sex = "F", Nationality = "RU", StayBasis = "visa_free", StayUntil = "2022-10", Languages = "ru", Withheld = shared[0].Withheld },
            shared.First(record => record.Sex == "F") with { Pseudonym = "", Withheld = shared[0].Withheld });
        Assert.Empty(shared.SelectMany(record => record.Withheld));
    }

    [Fact]
    public void Who_would_stand_out_is_shown_with_less_and_what_is_missing_is_named()
    {
        IntakeRecord[] people = [.. Seeded.People(6).Select(person => person with { Sex = Sex.M }), Seeded.People(1)[0] with { CaseId = "C-7", Languages = ["fi"], Sex = Sex.M }];

        var (shared, smallest) = SharedRecords.For(people, Secrets.North, 3, A.Today);

        Assert.True(smallest >= 3);
        Assert.DoesNotContain("fi", shared.Select(record => record.Languages));
        Assert.All(shared, record => Assert.Equal(record.Languages is null, record.Withheld.Contains("Languages")));
        Assert.Contains(shared, record => record.Withheld.Count > 0);
    }

    [Fact]
    public void The_first_person_is_called_as_the_case_is_in_a_report_and_no_two_are_called_alike()
    {
        var family = Seeded.People(4).Select(person => person with { CaseId = "CT-1" }).ToArray();

        var (shared, _) = SharedRecords.For(family, Secrets.North, 3, A.Today);

        Assert.Equal(4, shared.Select(record => record.Pseudonym).Distinct().Count());
        Assert.Contains(Secrets.North.Of("CT-1"), shared.Select(record => record.Pseudonym));
        Assert.Equal(shared.Select(record => record.Pseudonym).Order(StringComparer.Ordinal), shared.Select(record => record.Pseudonym));
    }

    [Fact]
    public void Who_does_not_agree_is_not_shared()
    {
        var people = Seeded.People(5).Select((person, number) => person with { ConsentToShare = (ConsentToShare)(number % 3) });

        Assert.Equal([ConsentToShare.NotRecorded, ConsentToShare.Yes], SharedRecords.Of(people).Select(person => person.ConsentToShare).Distinct().Order());
    }

    private static IEnumerable<string> TextsOf(ProtectedRecord record) =>
        typeof(ProtectedRecord).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => $"{property.GetValue(record)}");
}
