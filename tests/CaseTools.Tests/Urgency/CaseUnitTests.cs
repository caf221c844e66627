using CaseTools.Urgency;

namespace CaseTools.Tests.Urgency;

/// <summary>Who is one case, and who leads it.</summary>
public sealed class CaseUnitTests
{
    [Fact]
    public void A_group_id_joins_whatever_the_case_ids() =>
        Assert.Equal(["A,B"], Cases(new() { CaseId = "A", GroupId = "G" }, new() { CaseId = "B", GroupId = "G" }));

    [Fact]
    public void Without_a_group_id_the_case_id_joins() =>
        Assert.Equal(["A,A", "B"], Cases(new() { CaseId = "A" }, new() { CaseId = "B" }, new() { CaseId = "A", SourceUuid = "U" }));

    [Fact]
    public void Without_a_case_id_the_source_uuid_joins() =>
        Assert.Equal(["U,U", "V"], Cases(new() { SourceUuid = "U" }, new() { SourceUuid = "V" }, new() { SourceUuid = "U" }));

    [Fact]
    public void A_member_of_a_further_table_joins_the_submission_that_it_stands_in() =>
        Assert.Equal(["U,V"], Cases(new() { SourceUuid = "U", Role = CaseRole.Applicant }, new() { SourceUuid = "V", ParentUuid = "U" }));

    [Fact]
    public void Whoever_has_no_id_is_a_case_alone() => Assert.Equal(
        ["f.csv line 2", "f.csv line 3"],
        Cases(new() { SourceFile = "f.csv", SourceLine = 2 }, new() { SourceFile = "f.csv", SourceLine = 3 }));

    [Fact]
    public void The_same_text_as_group_id_case_id_and_uuid_is_three_cases() =>
        Assert.Equal(["A", "X", "X"], Cases(new() { CaseId = "A", GroupId = "X" }, new() { CaseId = "X" }, new() { SourceUuid = "X" }));

    [Fact]
    public void Ids_that_differ_in_case_are_two_cases() => Assert.Equal(["a", "A"], Cases(new() { CaseId = "a" }, new() { CaseId = "A" }));

    [Fact]
    public void The_first_applicant_leads_else_the_first_row()
    {
        var unit = Assert.Single(CaseUnit.Group([
            new() { CaseId = "A", GroupId = "G", Role = CaseRole.Spouse },
            new() { CaseId = "B", GroupId = "G", Role = CaseRole.Applicant },
            new() { CaseId = "C", GroupId = "G", Role = CaseRole.Applicant }]));
        Assert.Equal(("B", "G", "B"), (unit.Lead.CaseId, unit.GroupId, unit.CaseId));

        var leaderless = Assert.Single(CaseUnit.Group([new() { CaseId = "A", GroupId = "G", Role = CaseRole.Spouse }, new() { CaseId = "B", GroupId = "G" }]));
        Assert.Equal("A", leaderless.Lead.CaseId);
    }

    [Fact]
    public void The_members_are_the_lead_and_then_the_others_by_case_id_whatever_the_order_of_the_rows()
    {
        IntakeRecord[] rows = [new() { CaseId = "C", GroupId = "G", Role = CaseRole.Applicant }, new() { CaseId = "B", GroupId = "G" }, new() { CaseId = "A", GroupId = "G" }];

        Assert.Equal(["C,A,B"], Cases(rows));
        Assert.Equal(["C,A,B"], Cases(rows[2], rows[0], rows[1]));
    }

    [Fact]
    public void Members_of_one_case_id_stand_by_source_uuid_then_file_then_line()
    {
        static IntakeRecord Row(string uuid, string file, int line) => new() { CaseId = "A", SourceUuid = uuid, SourceFile = file, SourceLine = line };
        IntakeRecord[] rows = [Row("U-3", "a.csv", 1) with { Role = CaseRole.Applicant }, Row("U-2", "a.csv", 1), Row("U-1", "b.csv", 1), Row("U-1", "a.csv", 9), Row("U-1", "a.csv", 2)];

        Assert.Equal(
            ["U-3 a.csv 1", "U-1 a.csv 2", "U-1 a.csv 9", "U-1 b.csv 1", "U-2 a.csv 1"],
            Assert.Single(CaseUnit.Group(rows)).Members.Select(member => $"{member.SourceUuid} {member.SourceFile} {member.SourceLine}"));
    }

    [Fact]
    public void A_case_is_called_by_case_id_else_uuid_else_place()
    {
        Assert.Equal("A", Scoring.Score(new IntakeRecord { CaseId = "A", SourceUuid = "U" }).CaseId);
        Assert.Equal("U", Scoring.Score(new IntakeRecord { SourceUuid = "U" }).CaseId);
        Assert.Equal("f.csv:7", Scoring.Score(new IntakeRecord { FullName = "X", SourceFile = "f.csv", SourceLine = 7 }).CaseId);
    }

    [Theory]
    [InlineData("Anna", "Ivanova Anna Petrovna", null, YesNo.Unknown, "Anna")]
    [InlineData(null, "Ivanova Anna Petrovna", null, YesNo.Unknown, "Anna")]
    [InlineData(null, "Anna Petrovna Ivanova", null, YesNo.Unknown, "Anna")]
    [InlineData(null, "Иванов Пётр Сергеевич", null, YesNo.Unknown, "Пётр")]
    [InlineData(null, "Anna Ivanova", null, YesNo.Unknown, "A. I.")]
    [InlineData(null, "The Grey One", null, YesNo.Yes, "The Grey One")]
    [InlineData(null, "Anna", null, YesNo.Unknown, "A.")]
    [InlineData(null, "Anna", null, YesNo.No, "A.")]
    [InlineData(null, "Anna", null, YesNo.Yes, "Anna")]
    [InlineData(null, "Grey One", null, YesNo.Yes, "Grey One")]
    [InlineData(null, "Иван Ильич", null, YesNo.Unknown, "И. И.")]
    [InlineData(null, "Anna Maria Ivanova", null, YesNo.Unknown, "A. M. I.")]
    [InlineData(null, "Ivanova Petrova Anna Petrovna", null, YesNo.Unknown, "I. P. A. P.")]
    [InlineData(null, "Rabinovich Anna Petrovna", null, YesNo.Unknown, "Anna")]
    [InlineData(null, "Иванова Ольга Ильинична", null, YesNo.Unknown, "Ольга")]
    [InlineData(null, "ивАнова анна", null, YesNo.Unknown, "И. А.")]
    [InlineData(null, "\"Anna\" Ivanova", null, YesNo.Unknown, "A. I.")]
    [InlineData(null, "«Анна»\r\nИванова", null, YesNo.Unknown, "А. И.")]
    [InlineData(null, "Anna\n(Ivanova), \" - 7", null, YesNo.Unknown, "A. I.")]
    [InlineData(null, "\" -", null, YesNo.Unknown, null)]
    [InlineData(null, null, "Ivanova", YesNo.Unknown, "I.")]
    [InlineData(null, null, null, YesNo.Unknown, null)]
    public void The_lead_is_called_by_first_name_or_alias_and_never_by_family_name(string? given, string? full, string? family, YesNo isAlias, string? expected) =>
        Assert.Equal(expected, LeadName.Of(new IntakeRecord { GivenName = given, FullName = full, FamilyName = family, IsAlias = isAlias }));

    private static IEnumerable<string> Cases(params IntakeRecord[] records) =>
        CaseUnit.Group(records).Select(unit => string.Join(",", unit.Members.Select(member => member.ToString())));
}
