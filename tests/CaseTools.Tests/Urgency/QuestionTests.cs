using CaseTools.Tests.Intake;

namespace CaseTools.Tests.Urgency;

/// <summary>What ought to be asked: each thing once, with its place; first the present country, then what could change the band.</summary>
public sealed class QuestionTests
{
    [Fact]
    public void A_value_that_could_not_be_read_is_asked_for_by_its_column_and_its_field()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,Возраст,nationality,current_country\n\nK-1,old,KZ,KZ\n").Records);

        var question = Assert.Single(Scoring.Score(record).Questions, question => question.Field == "age");

        Assert.Equal(
            "K-1: ask for 'Возраст' (age). What stands there could not be read and counts as unknown. The answer alone could raise the case to Emergency (18).",
            question.Text);
        Assert.Equal(("intake.csv", 3L), (question.SourceFile!, question.SourceLine));
    }

    [Fact]
    public void What_could_not_be_read_and_changes_no_band_is_asked_for_last()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,age,nationality,current_country,passport_until\nK-1,30,KZ,KZ,soon\n").Records);

        Assert.Equal(
            "K-1: ask for 'passport_until' (passport_until). What stands there could not be read and counts as unknown.",
            Scoring.Score(record).Questions[^1].Text);
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

        var questions = Scoring.Score(record).Questions;

        Assert.Equal("Where is K-1 now?", questions[0].Text);
        Assert.Single(questions, question => question.Field == "current_country");
        Assert.Single(questions, question => question.Field is "age" or "birth_date");
    }

    [Fact]
    public void Whereabouts_come_first_then_the_band_then_lapsed_dates_then_what_could_not_be_read()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,age,accommodation_until,passport_until\nK-1,30,2022-08-01,soon\n").Records);

        var questions = Scoring.Score(record).Questions;

        Assert.Equal(("current_country", "accommodation_until", "passport_until"), (questions[0].Field, questions[^2].Field, questions[^1].Field));
        Assert.NotEmpty(questions.Skip(1).SkipLast(2));
        Assert.All(questions.Skip(1).SkipLast(2), question => Assert.NotNull(question.IfAnswered));
    }
}
