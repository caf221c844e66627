using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>Puts the questions that could change the band in words: what to ask, of whom, and what the answer could change.</summary>
internal static class BandQuestionWords
{
    /// <summary>The questions in words.</summary>
    public static IEnumerable<CaseQuestion> Of(CaseFacts facts, IEnumerable<BandQuestion> questions, CaseOutcome now) =>
        questions.Select(question => Of(facts, question, now));

    private static CaseQuestion Of(CaseFacts facts, BandQuestion question, CaseOutcome now)
    {
        var field = FieldOf(question.Field);
        var persons = question.Persons.Select(index => facts.Persons[index]).ToArray();
        var ask = facts.Terms.Phrases.Of("question." + field, string.Join(", ", persons.Select(person => person.Label)));
        var record = persons[0].Record;
        return new CaseQuestion(field, $"{ask} {Effect(question, now, facts.Terms)}", record.SourceFile, record.SourceLine)
        {
            IfAnswered = question.IfAnswered.ToScoreRange(facts.Terms.Model),
        };
    }

    private static string Effect(BandQuestion question, CaseOutcome now, ScoringTerms terms)
    {
        var range = question.IfAnswered;
        string High() => terms.Bands[range.HighBand].Name;
        string Low() => terms.Bands[range.LowBand].Name;
        return !question.CouldChangeBand(now) ? terms.Phrases.Of("effect.together")
            : range.HighBand >= now.Band ? terms.Phrases.Of("effect.lowers", Low(), range.Low)
            : range.LowBand <= now.Band ? terms.Phrases.Of("effect.raises", High(), range.High)
            : terms.Phrases.Of("effect.both", High(), range.High, Low(), range.Low);
    }

    private static string FieldOf(ScoredFields field) => field == ScoredFields.Age ? IntakeFields.BirthDate : CodeText.Of(field.ToString());
}
