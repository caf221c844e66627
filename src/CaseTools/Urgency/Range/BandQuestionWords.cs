namespace CaseTools.Urgency;

/// <summary>Puts the questions that could change the band in words: what to ask, of whom, and what the answer could change.</summary>
internal static class BandQuestionWords
{
    /// <summary>The questions in words.</summary>
    public static IEnumerable<CaseQuestion> Of(CaseFacts facts, IEnumerable<BandQuestion> questions, CaseOutcome now) =>
        questions.Select(question => Of(facts, question, now));

    private static CaseQuestion Of(CaseFacts facts, BandQuestion question, CaseOutcome now)
    {
        var (record, unread) = (facts.Persons[question.Persons[0]].Record, question.UnreadIn(facts));
        return new CaseQuestion(
            unread?.Field ?? question.FieldName,
            $"{Ask(facts, question, unread)} {Effect(question, now, facts.Terms)}",
            record.SourceFile,
            unread?.Line ?? record.SourceLine)
        {
            IfAnswered = question.IfAnswered.ToScoreRange(facts.Terms),
        };
    }

    private static string Ask(CaseFacts facts, BandQuestion question, IntakeProblem? unread)
    {
        var persons = string.Join(", ", question.Persons.Select(index => facts.Persons[index].Label(facts.Phrases)));
        return unread is null
            ? facts.Phrases.OfMember("question-", question.Field, persons)
            : facts.Phrases.Of("question-unread", persons, unread.Column, unread.Field);
    }

    private static string Effect(BandQuestion question, CaseOutcome now, ScoringTerms terms)
    {
        var range = question.IfAnswered;
        string High() => terms.BandNames[range.HighBand];
        string Low() => terms.BandNames[range.LowBand];
        return !question.CouldChangeBand(now) ? terms.Phrases.Of("effect-together")
            : range.HighBand >= now.Band ? terms.Phrases.Of("effect-lowers", Low(), range.Low)
            : range.LowBand <= now.Band ? terms.Phrases.Of("effect-raises", High(), range.High)
            : terms.Phrases.Of("effect-both", High(), range.High, Low(), range.Low);
    }
}
