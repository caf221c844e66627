using CaseTools.Intake;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>
/// What was taken for granted, and what ought to be asked: first the present country, then what could change the band, then lapsed
/// dates, then what could not be read.
/// </summary>
internal static class CaseQuestions
{
    /// <summary>The assumptions in words.</summary>
    public static IReadOnlyList<string> AssumptionsOf(CaseFacts facts) =>
        facts.Persons.Any(person => person.IsCountryAssumed) || facts.Groups.Any(group => group.Set.HasAssumed)
            ? Countries(facts).Concat(Routes(facts)).Distinct().ToArray()
            : [];

    private static IEnumerable<string> Countries(CaseFacts facts) => facts.Persons
        .Where(person => person.IsCountryAssumed)
        .Select(person => facts.Phrases.Of("assumption-country", person.Label(facts.Phrases), facts.Phrases.Country(person.Country!)));

    private static IEnumerable<string> Routes(CaseFacts facts) => facts.Groups
        .SelectMany(group => group.Candidates)
        .Where(candidate => candidate.IsAssumed)
        .Select(candidate => candidate.Destination is { } destination
            ? facts.Phrases.Of("assumption-route-to", facts.Phrases.Country(destination))
            : facts.Phrases.Of("assumption-route-out"));

    /// <summary>The questions, the most pressing first.</summary>
    /// <param name="facts">The case.</param>
    /// <param name="questions">Those that could change its band.</param>
    /// <param name="now">Where it stands.</param>
    public static IReadOnlyList<CaseQuestion> Of(CaseFacts facts, IReadOnlyList<BandQuestion> questions, CaseOutcome now)
    {
        var asked = questions.Select(question => question.UnreadIn(facts)).OfType<IntakeProblem>().ToArray();
        return Whereabouts(facts)
            .Concat(BandQuestionWords.Of(facts, questions, now))
            .Concat(Lapsed(facts))
            .Concat(Unread(facts, asked))
            .ToArray();
    }

    private static IEnumerable<CaseQuestion> Whereabouts(CaseFacts facts) => facts.Persons
        .Where(person => person.Record.CurrentCountry is null)
        .Select(
            person => new CaseQuestion(
                IntakeFields.CurrentCountry,
                facts.Phrases.Of("question-where", person.Label(facts.Phrases)),
                person.Record.SourceFile,
                person.Record.SourceLine));

    private static IEnumerable<CaseQuestion> Lapsed(CaseFacts facts) => facts.Deadlines
        .Where(deadline => deadline.IsLapsed)
        .Select(deadline => new CaseQuestion(
            deadline.Field,
            facts.Phrases.Marked(facts.Phrases.Of("question-lapsed", CalendarDates.ToText(deadline.Date), deadline.KindText), deadline.IsHypothetical),
            deadline.SourceFile,
            deadline.SourceLine));

    private static IEnumerable<CaseQuestion> Unread(CaseFacts facts, IntakeProblem[] asked) => facts.Persons.SelectMany(person => person.Record.Problems
        .Where(problem => problem.Field != IntakeFields.CurrentCountry && !asked.Contains(problem))
        .Select(problem => new CaseQuestion(
            problem.Field,
            facts.Phrases.Of(problem.IsWarning ? "question-doubtful" : "question-unread", person.Label(facts.Phrases), problem.Column, problem.Field),
            person.Record.SourceFile,
            problem.Line)));
}
