using CaseTools.Urgency;

namespace CaseTools.Tests.Urgency;

/// <summary>Records that arrive twice count once, the later one, and nobody is merged by likeness.</summary>
public sealed class RecordDuplicateTests
{
    private static readonly DateTimeOffset Monday = new(2022, 9, 26, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_same_submission_counts_once_the_later_one()
    {
        var result = RecordDuplicates.In([Of("A-1", "uuid:1", Monday.AddDays(1), age: 31), Of("A-2", "2", Monday), Of("A-1", "1", Monday, age: 30)]);

        Assert.Equal([31, null], result.Records.Select(record => record.Age));
        Assert.StartsWith("1 record(s) stand twice and were counted once, the later one: A-1 (", result.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_time_tells_the_one_that_comes_later_counts() =>
        Assert.Equal([31], RecordDuplicates.In([Of("A-1", "1", null, age: 30), Of("A-1", "1", Monday, age: 31)]).Records.Select(record => record.Age));

    [Fact]
    public void Without_a_submission_case_id_and_name_tell() =>
        Assert.Equal(
            ["АННА  Ёлкина", "Борис"],
            RecordDuplicates.In([Named("A-1", "Анна Елкина"), Named("A-1", "Борис"), Named("A-1", "АННА  Ёлкина")]).Records.Select(record => record.FullName));

    [Theory]
    [InlineData("-", "1")]
    [InlineData("1", "-")]
    [InlineData("-", "1", "-")]
    [InlineData("1", "uuid:1", "-")]
    public void Where_one_of_two_has_no_submission_case_id_and_name_tell(params string[] uuids) => Assert.Single(Submitted(uuids));

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "2", "-")]
    [InlineData("-", "1", "2")]
    public void Two_submissions_of_one_case_stay_two(params string[] uuids) =>
        Assert.Equal(uuids.Distinct().Count() - (uuids[0] == "-" ? 1 : 0), Submitted(uuids).Count);

    private static IReadOnlyList<IntakeRecord> Submitted(string[] uuids) =>
        RecordDuplicates.In([.. uuids.Select(uuid => Named("A-1", "Анна") with { SourceUuid = uuid == "-" ? null : uuid })]).Records;

    [Fact]
    public void Nobody_is_merged_without_a_key() =>
        Assert.Equal(4, RecordDuplicates.In([Named("A-1", null), Named("A-1", null), Named(null, "Анна"), Named(null, "Анна")]).Records.Count);

    [Fact]
    public void Nothing_twice_is_no_warning() => Assert.Null(RecordDuplicates.In([Of("A-1", "1", Monday), Of("A-2", "2", Monday)]).Warning);

    [Fact]
    public void The_warning_holds_no_name() =>
        Assert.DoesNotContain("MARKER", RecordDuplicates.In([Named("A-1", "MARKER"), Named("A-1", "MARKER")]).Warning!, StringComparison.Ordinal);

    [Fact]
    public void Names_that_are_only_as_long_as_each_other_are_two() =>
        Assert.Equal(2, RecordDuplicates.In([Named("A-1", "Анна"), Named("A-1", "Олег")]).Records.Count);

    [Fact]
    public void Of_two_submitted_at_one_time_the_one_that_comes_later_counts() =>
        Assert.Equal([31], RecordDuplicates.In([Of("A-1", "1", Monday, age: 30), Of("A-1", "1", Monday, age: 31)]).Records.Select(record => record.Age));

    [Fact]
    public void The_warning_says_where_both_stand()
    {
        var first = Of("A-1", "1", Monday) with { SourceFile = "monday.csv", SourceLine = 7 };
        var made = Of(null, "1", Monday.AddDays(1));

        Assert.Equal(
            "1 record(s) stand twice and were counted once, the later one: A-1 (monday.csv line 7, then tuesday.csv line 8).",
            RecordDuplicates.In([first, first with { SourceFile = "tuesday.csv", SourceLine = 8 }]).Warning);
        Assert.Equal(
            "1 record(s) stand twice and were counted once, the later one: a record without a case id (monday.csv line 7, then made otherwise).",
            RecordDuplicates.In([first, made]).Warning);
    }

    [Theory]
    [InlineData(10, "A-10 (made otherwise, then made otherwise).")]
    [InlineData(11, "A-10 (made otherwise, then made otherwise) and 1 more.")]
    [InlineData(12, "A-10 (made otherwise, then made otherwise) and 2 more.")]
    public void The_warning_names_ten_and_counts_the_others(int twice, string end)
    {
        var records = Enumerable.Range(1, twice).Select(number => Of($"A-{number}", $"{number}", Monday)).ToArray();

        Assert.EndsWith(end, RecordDuplicates.In([.. records, .. records]).Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_in_a_row_go_with_their_row()
    {
        var (first, second) = (new IntakeReport("monday.csv"), new IntakeReport("tuesday.csv"));
        IntakeRecord[] monday = [Of("A-1", "1", Monday) with { IntakeReport = first, SourceLine = 2 }, Child(5, first), Child(7, first)];
        IntakeRecord[] tuesday = [Of("A-1", "1", Monday.AddDays(1)) with { IntakeReport = second, SourceLine = 2 }, Child(5, second)];

        Assert.Equal([null, 5], RecordDuplicates.In([.. monday, .. tuesday]).Records.Select(record => record.Age));
        Assert.Equal([null, 5], RecordDuplicates.In([.. tuesday, .. monday]).Records.Select(record => record.Age));
    }

    [Fact]
    public void Twins_of_a_further_table_stay_two_and_do_not_become_four()
    {
        var (first, second) = (new IntakeReport("monday.csv"), new IntakeReport("tuesday.csv"));
        IntakeRecord Twin(IntakeReport report) => new() { ParentUuid = "1", Role = CaseRole.Child, Age = 5, IntakeReport = report };

        Assert.Equal(2, RecordDuplicates.In([Twin(first), Twin(first), Twin(second), Twin(second)]).Records.Count);
    }

    private static IntakeRecord Of(string? id, string uuid, DateTimeOffset? submitted, int? age = null) =>
        new() { CaseId = id, SourceUuid = uuid, SubmittedAt = submitted, Age = age };

    private static IntakeRecord Named(string? id, string? name) => new() { CaseId = id, FullName = name };

    private static IntakeRecord Child(int age, IntakeReport report) =>
        new() { CaseId = "A-1", ParentUuid = "1", Age = age, IsRepeat = true, IntakeReport = report, SourceLine = 2 };
}
