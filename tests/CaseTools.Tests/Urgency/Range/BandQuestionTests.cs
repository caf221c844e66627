using CaseTools.Tests.Urgency.Properties;
using CsCheck;

namespace CaseTools.Tests.Urgency.Range;

/// <summary>The questions whose answers could change the band: which, of whom, in which order, and what the answer could change.</summary>
public sealed class BandQuestionTests
{
    private static readonly List<string> Bands = [.. Scoring.Model.Bands.Select(band => band.Name)];

    [Fact]
    public void A_record_that_leaves_nothing_open_asks_nothing() => Assert.Empty(Scoring.Score(Completions.Known(A.Person())).Questions);

    [Fact]
    public void The_answer_that_could_raise_the_case_is_asked_for_with_band_and_score()
    {
        var record = Completions.Known(A.ManInside()) with { ExitBan = ExitBan.Unknown, FundsEnough = YesNo.No, FundsAmount = null, FundsCurrency = "XXX", SpecificNeeds = ["SM"] };

        var assessment = Scoring.Score(record, A.Route("TR") with { Level = 3 });

        Assert.Equal(29, assessment.Score);
        var question = Assert.Single(assessment.Questions);
        Assert.Equal("C-1: is there a ban on leaving the country? The answer alone could raise the case to Priority (43).", question.Text);
        Assert.Equal(("exit_ban", "cases.csv", 2L), (question.Field, question.SourceFile!, question.SourceLine));
        Assert.Equal(new ScoreRange(29, "Standard", 43, "Priority"), question.IfAnswered);
    }

    [Fact]
    public void An_answer_that_could_only_lower_the_case_says_so()
    {
        var record = Completions.Known(A.ManInside()) with { TravelPassport = TravelPassport.Unknown, SpecificNeeds = ["SM"], Safeguarding = [SafeguardingSign.ModerateDistress] };

        var assessment = Scoring.Score(record, A.Route("TR") with { Level = 3 });

        Assert.Equal((31, "Priority"), (assessment.Score, assessment.Band));
        Assert.Equal(["C-1: is there a passport for travel abroad? The answer alone could lower the case to Standard (29)."], assessment.Questions.Select(question => question.Text));
    }

    [Fact]
    public void An_answer_that_could_do_both_says_both()
    {
        var record = Completions.Known(A.ManInside()) with { DraftStatus = DraftStatus.Unknown, Safeguarding = [SafeguardingSign.ModerateDistress] };

        var assessment = Scoring.Score(record, A.Route("TR") with { Level = 3, AsOf = A.Now.AddDays(-1) });

        Assert.Equal(
            ["C-1: any summons, call-up, service at a unit, leaving a unit, being wanted? The answer alone could raise the case to Emergency (46) or lower it to Standard (26)."],
            assessment.Questions.Select(question => question.Text));
    }

    [Fact]
    public void Members_of_whom_the_same_is_to_be_asked_are_asked_together()
    {
        var lead = Completions.Known(A.ManInside()) with { ExitBan = ExitBan.Unknown, FundsEnough = YesNo.No, FundsAmount = null, FundsCurrency = "XXX" };

        var assessment = Scoring.Score(A.InOneGroup(lead, lead.Companion("C-2"), lead.Companion("C-3") with { ExitBan = ExitBan.No }), A.Route("TR") with { Level = 3 });

        Assert.Equal(["C-1, C-2 (co traveller): is there a ban on leaving the country? The answer alone could raise the case to Priority (42)."], assessment.Questions.Select(question => question.Text));
    }

    [Fact]
    public void Where_only_several_answers_together_could_change_the_band_they_are_asked_for_and_that_is_said()
    {
        var record = Completions.Known(A.ManInside()) with { SoleCarer = YesNo.Unknown, GuardianConsent = GuardianConsent.Unknown, SpecificNeeds = ["SM"], Safeguarding = [SafeguardingSign.ModerateDistress] };

        var assessment = Scoring.Score(record, A.Route("TR") with { Level = 2 });

        Assert.Equal(23, assessment.Score);
        Assert.Equal(new ScoreRange(23, "Standard", 31, "Priority"), assessment.ScoreRange);
        Assert.Equal(
            [
                "C-1: is anybody alone in caring for a child or for a sick or old person? Together with other answers it could change the band.",
                "C-1: must a parent or guardian who stays behind agree, and is that on paper? Together with other answers it could change the band.",
            ],
            assessment.Questions.Select(question => question.Text));
    }

    [Fact]
    public void The_strongest_question_comes_first() => Property.Holds(Gen.Select(GenRecords.Case, GenBorders.Rows), input =>
    {
        var asked = Scoring.Score(input.Item1, input.Item2).Questions.Select(question => question.IfAnswered).OfType<ScoreRange>().ToArray();

        Assert.Equal(asked.OrderBy(range => Bands.IndexOf(range.HighBand)).ThenByDescending(range => range.High).ThenBy(range => range.Low), asked);
    });

    [Fact]
    public void A_question_stays_within_the_range_of_the_case_and_moves_it() => Property.Holds(Gen.Select(GenRecords.Case, GenBorders.Rows), input =>
    {
        var assessment = Scoring.Score(input.Item1, input.Item2);
        var asked = assessment.Questions.Where(question => question.IfAnswered is not null).ToArray();
        var isFixed = assessment.ScoreRange.LowBand == assessment.ScoreRange.HighBand;

        Assert.True(!isFixed || asked.Length == 0);
        Assert.All(asked, question =>
        {
            var range = question.IfAnswered!;
            Assert.True(range.Low <= assessment.Score && assessment.Score <= range.High);
            Assert.True(range.Low < assessment.Score || range.High > assessment.Score || range.LowBand != range.HighBand);
            var couldChange = range.LowBand != assessment.Band || range.HighBand != assessment.Band;
            Assert.Equal(couldChange, question.Text.Contains("answer alone", StringComparison.Ordinal));
        });
        Assert.True(asked.Length == 0 || asked.All(question => question.Text.Contains("alone could", StringComparison.Ordinal)) || asked.All(question => question.Text.Contains("Together", StringComparison.Ordinal)));
        Assert.Equal(asked.Length, asked.Select(question => (question.Field, question.SourceLine)).Distinct().Count());
    });

    // Each answer to one field of one person that moves the band belongs to a question that is asked.
    [Fact]
    public void No_single_answer_that_changes_the_band_goes_unasked() => Property.Holds(
        Gen.Select(GenRecords.Case, GenBorders.Rows, Gen.Int[0, 3], Gen.Int[0, 1000]),
        input =>
        {
            var (members, rows, person, choice) = input;
            var index = person % members.Length;
            var answers = SingleFieldAnswers.Of(members[index]).ToArray();
            if (answers.Length == 0)
            {
                return;
            }

            var (field, answered) = answers[choice % answers.Length];
            var before = Scoring.Score(members, rows);
            var after = Scoring.Score([.. members.Select((member, number) => number == index ? answered : member)], rows);

            if (after.Band != before.Band)
            {
                var question = Assert.Single(before.Questions, question => question.Field == field && question.IfAnswered is not null && question.Text.Contains(members[index].CaseId!, StringComparison.Ordinal));
                Assert.InRange(after.Score, question.IfAnswered!.Low, question.IfAnswered.High);
            }
        });
}
