using CaseTools.Tests.Intake;

namespace CaseTools.Tests.Urgency;

/// <summary>What ought to be asked: each thing once, with its place.</summary>
public sealed class QuestionTests
{
    [Fact]
    public void A_value_that_could_not_be_read_is_asked_for_by_its_column_and_its_field()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,Возраст,nationality,current_country\n\nK-1,old,KZ,KZ\n").Records);

        Assert.Equal(
            [("age", "K-1: ask for 'Возраст' (age). What stands there could not be read and counts as unknown.", "intake.csv", 3L)],
            Scoring.Score(record).Questions.Select(question => (question.Field, question.Text, question.SourceFile!, question.SourceLine)));
    }

    [Fact]
    public void A_doubtful_value_is_asked_about_in_other_words()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,age,birth_date,current_country\nK-1,50,1989-12-31,KZ\n").Records);

        Assert.Contains("K-1: ask for 'age' (age). What stands there looks doubtful.", Scoring.Score(record).Questions.Select(question => question.Text));
    }

    [Fact]
    public void A_present_country_that_could_not_be_read_is_asked_about_once()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,current_country,nationality,age\nK-1,Narnia,KZ,old\n").Records);
        Assert.Equal(2, record.Problems.Count);

        Assert.Equal(
            ["Where is K-1 now?", "K-1: ask for 'age' (age). What stands there could not be read and counts as unknown."],
            Scoring.Score(record).Questions.Select(question => question.Text));
    }

    [Fact]
    public void Whereabouts_come_first_then_lapsed_dates_then_what_could_not_be_read()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,age,accommodation_until\nK-1,old,2022-08-01\n").Records);

        Assert.Equal(["current_country", "accommodation_until", "age"], Scoring.Score(record).Questions.Select(question => question.Field));
    }
}
