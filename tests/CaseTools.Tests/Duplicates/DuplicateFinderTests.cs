using CaseTools.Duplicates;
using CsCheck;

namespace CaseTools.Tests.Duplicates;

/// <summary>Which records of different cases are likely one person, and which only look so.</summary>
public sealed class DuplicateFinderTests
{
    private static readonly DateTime Born = new(1990, 5, 17);

    [Fact]
    public void A_name_in_another_order_without_its_patronymic_and_a_birth_date_tell()
    {
        var pair = Assert.Single(Found(
            new() { FullName = "Иванов Пётр Сергеевич", BirthDate = Born },
            new() { GivenName = "Петр", FamilyName = "ИВАНОВ", BirthDate = Born }));

        Assert.Equal(DuplicateEvidence.Name | DuplicateEvidence.BirthDate, pair.Shared);
        Assert.Equal(("A-0", "A-1"), (pair.First.CaseId, pair.Second.CaseId));
    }

    [Fact]
    public void A_name_typed_with_letters_of_the_other_alphabet_is_the_same() => Assert.Single(Found(
        new() { FullName = "Павлова Анна", BirthDate = Born },
        new() { FullName = "Пaвлoвa Aннa", BirthDate = Born }));

    [Fact]
    public void Telephone_and_age_tell_and_telephone_alone_does_not()
    {
        Assert.Single(Found(new() { PhoneE164 = "+79161234567", Age = 30 }, new() { PhoneE164 = "+79161234567", Age = 30 }));
        Assert.Empty(Found(new() { PhoneE164 = "+79161234567", Age = 30 }, new() { PhoneE164 = "+79161234567", Age = 31 }));
    }

    [Fact]
    public void A_document_number_tells_by_itself() => Assert.Single(Found(new() { NationalId = "4509 123456" }, new() { NationalId = "4509-123456" }));

    [Fact]
    public void A_couple_that_shares_its_addresses_is_no_pair() => Assert.Empty(Found(
        new() { PhoneE164 = "+79161234567", Email = "both@example.org", Sex = Sex.M },
        new() { PhoneE164 = "+79161234567", Email = "both@example.org", Sex = Sex.F }));

    [Fact]
    public void Namesakes_of_other_birth_dates_are_no_pair_even_with_one_telephone() => Assert.Empty(Found(
        new() { FullName = "Ivan Petrov", PhoneE164 = "+79161234567", BirthDate = Born },
        new() { FullName = "Ivan Petrov", PhoneE164 = "+79161234567", BirthDate = Born.AddYears(25) }));

    [Theory]
    [InlineData("Anna", YesNo.No)]
    [InlineData("Silver Fox", YesNo.Yes)]
    public void A_single_word_or_an_alias_is_no_name(string name, YesNo isAlias) => Assert.Empty(Found(
        new() { FullName = name, IsAlias = isAlias, BirthDate = Born },
        new() { FullName = name, IsAlias = isAlias, BirthDate = Born }));

    [Fact]
    public void Members_of_one_case_are_no_pair()
    {
        IntakeRecord record = new() { FullName = "Ivan Petrov", BirthDate = Born };

        Assert.Empty(DuplicateFinder.Find([new("A-1", record), new("A-1", record with { SourceLine = 9 })], CancellationToken.None));
    }

    [Fact]
    public void The_telephone_of_a_shelter_pairs_nobody_and_the_rest_still_tells()
    {
        var guests = Enumerable.Range(0, 300).Select(i => new IntakeRecord { PhoneE164 = "+77011234567", Age = 30 }).ToArray();
        IntakeRecord twice = new() { PhoneE164 = "+77011234567", Age = 30, Email = "one@example.org" };

        Assert.Equal(100, Assert.Single(Found([.. guests, twice, twice])).Likeness);
    }

    // Each against each would be thousands of rows; each is still told beside the next.
    [Theory]
    [InlineData("4509 123456", "", 12)]
    [InlineData("", "Ivan Petrov", 0)]
    public void A_person_in_many_cases_is_told_of_each(string nationalId, string name, int more)
    {
        var pairs = Found([.. Enumerable.Range(0, 14 + more).Select(_ => new IntakeRecord { NationalId = nationalId, FullName = name, BirthDate = Born })]);

        Assert.Equal(13 + more, pairs.Count);
        Assert.Equal(14 + more, pairs.SelectMany(pair => new[] { pair.First.CaseId, pair.Second.CaseId }).Distinct().Count());
    }

    [Theory]
    [InlineData("не получен")]
    [InlineData("in process")]
    [InlineData("00000000")]
    [InlineData("загранпаспорт 10")]
    public void Words_in_the_place_of_a_document_number_are_none(string text) => Assert.Empty(Found(new() { NationalId = text }, new() { NationalId = text }));

    [Fact]
    public void Words_in_the_place_of_addresses_are_none() => Assert.Empty(Found(
        new() { Email = "нет почты", Messenger = "Telegram, WhatsApp", Age = 30 },
        new() { Email = "нет почты", Messenger = "Telegram, WhatsApp", Age = 30 }));

    [Fact]
    public void Ages_that_are_far_apart_speak_against_a_pair() => Assert.Empty(Found(
        new() { PhoneE164 = "+79161234567", FullName = "Ivan Petrov", Age = 30 },
        new() { PhoneE164 = "+79161234567", FullName = "Ivan Petrov", Age = 55 }));

    [Fact]
    public void It_stops_when_it_is_told_to() => Assert.Throws<OperationCanceledException>(
        () => DuplicateFinder.Find([new("A-1", new IntakeRecord()), new("A-2", new IntakeRecord())], new CancellationToken(canceled: true)));

    [Fact]
    public void It_tells_how_far_it_is()
    {
        var told = new List<int>();

        _ = DuplicateFinder.Find([.. Enumerable.Range(0, 3).Select(i => new DuplicateSubject($"A-{i}", new IntakeRecord()))], CancellationToken.None, told: told.Add);

        Assert.Equal([1, 2, 3], told);
    }

    [Theory]
    [InlineData(30, 3)]
    [InlineData(45, 2)]
    [InlineData(60, 1)]
    public void A_lower_threshold_shows_more(int threshold, int pairs) => Assert.Equal(
        pairs,
        DuplicateFinder.Find(
            [
                new("A-1", new() { FullName = "Ivan Petrov", PhoneE164 = "+79161234567" }),
                new("A-2", new() { FullName = "Ivan Petrov" }),
                new("A-3", new() { FullName = "Oleg Kim", PhoneE164 = "+79161234567" }),
                new("A-4", new() { FullName = "Anna Kim", Email = "a@example.org", PhoneE164 = "+77011234567" }),
                new("A-5", new() { Email = "a@example.org", PhoneE164 = "+77011234567" }),
            ],
            CancellationToken.None,
            threshold).Count);

    [Fact]
    public void The_likeliest_stand_first()
    {
        var pairs = Found(
            new() { FullName = "Ivan Petrov", BirthDate = Born },
            new() { NationalId = "123456789", FullName = "Oleg Sidorov" },
            new() { FullName = "Petrov Ivan", BirthDate = Born },
            new() { NationalId = "123456789", FullName = "Oleg Sidorov" });

        Assert.Equal(["A-1", "A-0"], pairs.Select(pair => pair.First.CaseId));
        Assert.Equal([100, 60], pairs.Select(pair => pair.Likeness));
    }

    // Held against each pair looked at by itself.
    [Fact]
    public void No_pair_is_missed_and_none_made_up() => Records.Array[2, 12].Sample(
        records =>
        {
            var subjects = records.Select((record, i) => new DuplicateSubject($"A-{i}", record)).ToArray();
            var expected =
                from first in Enumerable.Range(0, subjects.Length)
                from second in Enumerable.Range(first + 1, subjects.Length - first - 1)
                let shared = new KeyedSubject(subjects[first]).SharedWith(new KeyedSubject(subjects[second]))
                where DuplicateScale.Of(shared, records[first], records[second]) >= DuplicateScale.Likely
                select ($"A-{first}", $"A-{second}");

            Assert.Equal(expected.Order(), DuplicateFinder.Find(subjects, CancellationToken.None).Select(pair => (pair.First.CaseId, pair.Second.CaseId)).Order());
        },
        iter: 10_000);

    private static readonly Gen<IntakeRecord> Records = Gen.Select(
        OneOf<string?>(null, "Ivan Petrov", "Petrov, Ivan", "Anna Petrova"),
        OneOf<string?>(null, "+79161234567", "+77011234567"),
        OneOf<string?>(null, "a@example.org", "A@Example.org "),
        OneOf<string?>(null, "AB123456", "ab 123 456"),
        OneOf(Sex.Unknown, Sex.F, Sex.M),
        OneOf<int?>(null, 30, 31),
        OneOf<DateTime?>(null, Born, Born.AddDays(1)),
        (name, phone, email, id, sex, age, born) =>
            new IntakeRecord { FullName = name, PhoneE164 = phone, Email = email, NationalId = id, Sex = sex, Age = age, BirthDate = born });

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static IReadOnlyList<DuplicatePair> Found(params IntakeRecord[] records) =>
        DuplicateFinder.Find([.. records.Select((record, i) => new DuplicateSubject($"A-{i}", record))], CancellationToken.None);
}
