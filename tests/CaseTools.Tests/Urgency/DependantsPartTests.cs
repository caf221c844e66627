namespace CaseTools.Tests.Urgency;

/// <summary>Part 2, and the persons of the unit.</summary>
public sealed class DependantsPartTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 5)]
    [InlineData(2, 8)]
    [InlineData(3, 11)]
    [InlineData(4, 11)]
    public void The_first_child_counts_5_each_further_3_at_most_11(int children, int expected) =>
        Assert.Equal(expected, Points(A.Person() with { ChildrenUnder18 = children }));

    [Fact]
    public void Children_declared_and_children_with_a_record_are_counted_once()
    {
        var lead = A.Person() with { ChildrenUnder18 = 1 };
        var child = Child("C-2");

        Assert.Equal(5, Points(lead, child));
        Assert.Equal(8, Points(lead with { ChildrenUnder18 = 2 }, child));
        Assert.Equal(8, Points(lead, child, Child("C-3")));
        Assert.Equal(8, Points(lead, child with { ChildrenUnder18 = 2 }));
    }

    [Fact]
    public void A_separated_child_counts_8() => Assert.Equal(8, Points(A.Person() with { SeparatedChild = YesNo.Yes }));

    [Fact]
    public void Where_no_member_is_an_adult_a_child_is_taken_as_separated()
    {
        Assert.Equal(5 + 8, Points(A.Person() with { Age = 16 }));
        Assert.Equal(8 + 8, Points(A.Person() with { Age = 16 }, Child("C-2")));
        Assert.Equal(5, Points(A.Person() with { Age = 16, SeparatedChild = YesNo.No }));
        Assert.Equal(8, Points(A.Person() with { Age = 16 }, Child("C-2") with { SeparatedChild = YesNo.No }));
        Assert.Equal(5, Points(A.Person(), Child("C-2")));
        Assert.Equal(5 + 8, Points(A.Person(), Child("C-2") with { SeparatedChild = YesNo.Yes }));
    }

    [Fact]
    public void An_adult_of_unknown_age_is_no_child() => Assert.Equal(0, Points(A.Person() with { Age = null }));

    [Theory]
    [InlineData(YesNo.Yes, 4)]
    [InlineData(YesNo.No, 0)]
    [InlineData(YesNo.Unknown, 0)]
    public void A_sole_carer_counts_4(YesNo answer, int expected) => Assert.Equal(expected, Points(A.Person() with { SoleCarer = answer }));

    [Fact]
    public void A_specific_need_counts_3_for_each_member_at_most_6()
    {
        var inNeed = A.Person() with { SpecificNeeds = ["SM-CI", "DS-BD"] };

        Assert.Equal(3, Points(inNeed));
        Assert.Equal(0, Points(inNeed with { SpecificNeeds = [] }));
        Assert.Equal(6 + 1, Points(inNeed, inNeed.Companion("C-2")));
        Assert.Equal(6 + 2, Points(inNeed, inNeed.Companion("C-2"), inNeed.Companion("C-3")));
    }

    [Fact]
    public void Co_travellers_count_1_each_at_most_3()
    {
        Assert.Equal(1, Points(A.Person(), A.Person().Companion("C-2")));
        Assert.Equal(2, Points(A.Person() with { OtherDependants = 2 }, A.Person().Companion("C-2")));
        Assert.Equal(2, Points(A.Person() with { OtherDependants = 1 }, A.Person().Companion("C-2"), A.Person().Companion("C-3")));
        Assert.Equal(3, Points(A.Person() with { OtherDependants = 9 }));
    }

    [Fact]
    public void Who_travels_along_is_said_in_the_singular_and_the_plural()
    {
        Assert.Equal(["1 more adult or dependant travels along."], Scoring.Score(A.Person() with { OtherDependants = 1 }).Words(UrgencyPart.Dependants));
        Assert.Equal(["2 more adults or dependants travel along."], Scoring.Score(A.Person() with { OtherDependants = 2 }).Words(UrgencyPart.Dependants));
    }

    [Fact]
    public void Who_has_a_specific_need_is_named_and_several_are_counted()
    {
        var inNeed = A.Person() with { SpecificNeeds = ["SM-CI"] };

        Assert.Contains("C-2 (co traveller) has a specific need.", Words(A.Person(), inNeed.Companion("C-2")));
        Assert.Contains("2 members have a specific need.", Words(inNeed, inNeed.Companion("C-2")));
    }

    [Fact]
    public void A_child_that_is_taken_as_separated_is_a_question_and_one_that_is_recorded_is_a_fact()
    {
        Assert.Contains("Only children are recorded: ask whether an adult is with them.", Scoring.Score(A.Person() with { Age = 16 }).Words(UrgencyPart.Dependants));
        Assert.Contains("C-1 is recorded as a separated child.", Scoring.Score(A.Person() with { SeparatedChild = YesNo.Yes }).Words(UrgencyPart.Dependants));
    }

    [Fact]
    public void All_together_count_at_most_20_and_the_cut_is_said()
    {
        var assessment = Scoring.Score(A.Person() with { ChildrenUnder18 = 3, SeparatedChild = YesNo.Yes, SoleCarer = YesNo.Yes, SpecificNeeds = ["SM"] });

        Assert.Equal(20, assessment.DependantScore);
        Assert.Equal(
            [(11, "3 children under 18."), (8, "C-1 is recorded as a separated child."), (4, "C-1 alone cares for somebody."), (3, "C-1 has a specific need."), (-6, "Together at most 20.")],
            assessment.Reasons.Where(reason => reason.Part == UrgencyPart.Dependants).Select(reason => (reason.Points, reason.Text)));
    }

    [Fact]
    public void Exactly_20_is_not_cut()
    {
        var assessment = Scoring.Score(A.Person() with { ChildrenUnder18 = 2, SeparatedChild = YesNo.Yes, SoleCarer = YesNo.Yes });

        Assert.Equal(20, assessment.DependantScore);
        Assert.DoesNotContain("Together at most 20.", assessment.Words(UrgencyPart.Dependants));
    }

    [Fact]
    public void Nobody_who_depends_is_said_too() =>
        Assert.Equal(["Nobody is recorded as depending on this case."], Scoring.Score(A.Person()).Words(UrgencyPart.Dependants));

    [Fact]
    public void Persons_are_the_rows_or_lead_children_and_co_travellers_if_more()
    {
        Assert.Equal(1, Persons(A.Person()));
        Assert.Equal(4, Persons(A.Person() with { ChildrenUnder18 = 3 }));
        Assert.Equal(9, Persons(A.Person() with { ChildrenUnder18 = 3, OtherDependants = 5 }));
        Assert.Equal(3, Persons(A.Person() with { ChildrenUnder18 = 1 }, Child("C-2"), A.Person().Companion("C-3")));
        Assert.Equal(2, Persons(A.Person() with { Age = 16 }, Child("C-2")));
        Assert.Equal(2, Persons(A.Person() with { Age = 16 }, A.Person().Companion("C-2")));
    }

    private static IntakeRecord Child(string caseId) => A.Person().Companion(caseId) with { Age = 5 };

    private static IEnumerable<string> Words(params IntakeRecord[] members) => Scoring.Score(A.InOneGroup(members)).Words(UrgencyPart.Dependants);

    private static int Points(params IntakeRecord[] members) => Scoring.Score(A.InOneGroup(members)).DependantScore;

    private static int Persons(params IntakeRecord[] members) => Scoring.Score(A.InOneGroup(members)).Persons;
}
