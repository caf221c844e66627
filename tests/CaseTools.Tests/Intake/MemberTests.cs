using CaseTools.Intake;

namespace CaseTools.Tests.Intake;

/// <summary>Several persons of one form: in one row, or in tables of their own.</summary>
public sealed class MemberTests
{
    [Fact]
    public void A_row_with_repeats_gives_its_person_and_each_member_that_is_there()
    {
        var run = IntakeRun.Of(
            "case_id,name,children[1]/name,children[1]/birth_date,children[2]/name,children[2]/birth_date\n" +
            "A-1,Anna,Boris,2015-03-04,Vera,n/a\nA-2,Gleb,,,-,\n");

        run.AssertAccounted();
        Assert.Equal((2, 2), (run.Report.RowsRead, run.Report.RowsKept));
        Assert.Equal(
            [("A-1", "Anna", CaseRole.Unknown), ("A-1", "Boris", CaseRole.Child), ("A-1", "Vera", CaseRole.Child), ("A-2", "Gleb", CaseRole.Unknown)],
            run.Records.Select(record => (record.CaseId!, record.FullName!, record.Role)));
        Assert.Equal(new DateTime(2015, 3, 4), run.Records[1].BirthDate);
        Assert.Contains("role of members taken from the name of their group, 'children' (2 times)", run.Report.AllGuesses);
    }

    [Fact]
    public void A_member_of_whom_only_the_age_is_known_is_a_person() =>
        Assert.Equal([30, 5], IntakeRun.Of("case_id,age,Ребёнок 1: возраст\nA-1,30,5\n").Records.Select(record => record.Age));

    [Fact]
    public void A_problem_of_a_member_names_its_own_column()
    {
        var problem = IntakeRun.Of("case_id,children[1]/age\nA-1,many\n").Records[1].Problems.Single();

        Assert.Equal(("age", "children[1]/age", "many"), (problem.Field, problem.Column, problem.Raw));
    }

    [Fact]
    public void Members_of_a_row_without_an_id_stay_together_and_that_is_said()
    {
        var run = IntakeRun.Of("name,children[1]/name\nAnna,Boris\n");

        Assert.Equal(["intake.csv:2", "intake.csv:2"], run.Records.Select(record => record.GroupId));
        Assert.Contains(run.Report.AllGuesses, guess => guess.StartsWith("group_id made from file and line", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_of_ODK_are_one_household()
    {
        var (main, members) = Two(
            "SubmissionDate,case_id,name,KEY\n2022-09-27T05:11:02Z,A-1,Anna,uuid:1\n2022-09-27T05:11:03Z,,Gleb,uuid:2\n",
            "name,age,PARENT_KEY,KEY\nBoris,7,uuid:1,uuid:1/children[1]\nVera,5,uuid:2,uuid:2/children[1]\nZoya,1,uuid:2/children[1]/toys[1],uuid:2/x\n",
            "form-children.csv");

        Assert.Equal(["uuid:1", "uuid:2"], main.Select(record => record.SourceUuid));
        Assert.Equal([("A-1", "uuid:1"), (null, "uuid:2"), (null, "uuid:2")], members.Select(record => (record.CaseId, record.ParentUuid)));
        Assert.Equal([CaseRole.Child, CaseRole.Child, CaseRole.Child], members.Select(record => record.Role));
        Assert.Equal(main[0].SubmittedAt, members[0].SubmittedAt);
        Assert.All(members, member => Assert.Empty(member.Problems));
    }

    [Fact]
    public void Tables_of_KoboToolbox_are_one_household()
    {
        var (_, members) = Two(
            "_id,name,_uuid,_index\n17,Anna,u-1,1\n18,Gleb,u-2,2\n",
            "name,_index,_parent_table_name,_parent_index,_submission__uuid\nBoris,1,form,1,u-1\nVera,2,form,2,\n",
            "group_members.csv");

        Assert.Equal([("17", "u-1"), ("18", "u-2")], members.Select(record => (record.CaseId!, record.ParentUuid!)));
    }

    [Fact]
    public void A_table_below_a_table_of_KoboToolbox_finds_its_household_by_the_table_above()
    {
        var links = new HouseholdLinks();
        _ = Read("_id,name,_index\n17,Anna,1\n18,Gleb,2\n", "form.csv", links);
        _ = Read("name,_index,_parent_table_name,_parent_index\nBoris,1,form,2\n", "members.csv", links);

        Assert.Equal(["18"], Read("name,_index,_parent_table_name,_parent_index\nDoll,1,members,1\n", "toys.csv", links).Select(record => record.CaseId));
    }

    [Fact]
    public void Numbers_of_rows_that_two_lists_share_tie_nobody_to_either()
    {
        var links = new HouseholdLinks();
        _ = Read("case_id,name,_index\n17,Anna,1\n", "monday.csv", links);
        _ = Read("case_id,name,_index\n18,Gleb,1\n", "tuesday.csv", links);

        var member = Read("name,_parent_index\nBoris,1\n", "members.csv", links).Single();

        Assert.Null(member.CaseId);
        Assert.Single(member.Problems);
    }

    [Fact]
    public void A_number_of_a_row_without_its_table_is_one_of_the_main_table()
    {
        var links = new HouseholdLinks();
        _ = Read("case_id,name,_index\n17,Anna,1\n18,Gleb,2\n", "form.csv", links);
        _ = Read("name,_index,_parent_index\nBoris,1,2\nVera,5,2\n", "members.csv", links);

        var further = Read("name,_parent_index\nZoya,1\nYan,5\n", "further.csv", links);

        Assert.Equal(["17", null], further.Select(record => record.CaseId));
        Assert.Single(further[1].Problems);
    }

    [Fact]
    public void The_role_that_a_member_states_goes_before_that_of_its_group() =>
        Assert.Equal(CaseRole.Sibling, IntakeRun.Of("case_id,children[1]/name,children[1]/role\nA-1,Boris,sibling\n").Records[1].Role);

    [Fact]
    public void A_member_whose_household_is_not_there_is_kept_and_marked()
    {
        var member = Two("case_id,name,KEY\nA-1,Anna,uuid:1\n", "name,PARENT_KEY\nBoris,uuid:9/children[1]\n", "children.csv").Members.Single();

        Assert.Equal(("Boris", "uuid:9"), (member.FullName, member.ParentUuid));
        Assert.True(member.Problems.Single().IsWarning);
        Assert.Contains("import this table in one command with the table that it belongs to", member.Problems[0].Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_ties_alone_holds_no_person()
    {
        using var file = IntakeRun.Open("name,PARENT_KEY\n,uuid:1\n"u8.ToArray());
        var table = file.Tables.Single();

        Assert.Empty(table.ReadRows(new HouseholdLinks()));
        Assert.Equal("a row without answers", table.Report.Skipped.Single().Text);
    }

    private static (IReadOnlyList<IntakeRecord> Main, IReadOnlyList<IntakeRecord> Members) Two(string main, string members, string name)
    {
        var links = new HouseholdLinks();
        return (Read(main, "form.csv", links), Read(members, name, links));
    }

    private static IntakeRecord[] Read(string text, string name, HouseholdLinks links)
    {
        using var file = IntakeRun.Open(IntakeRun.Utf8.GetBytes(text), name: name);
        return [.. file.Tables.Single().ReadRows(links).OfType<IntakeOutcome.Kept>().SelectMany(kept => kept.Records)];
    }
}
