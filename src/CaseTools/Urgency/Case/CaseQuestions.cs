using CaseTools.Borders;
using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>
/// What was taken for granted, and what ought to be asked: first the present country, then lapsed dates, then what could not be
/// read.
/// </summary>
internal static class CaseQuestions
{
    /// <summary>The assumptions in words.</summary>
    public static IReadOnlyList<string> AssumptionsOf(CaseFacts facts) => facts.Persons
        .Where(person => person.IsCountryAssumed)
        .Select(person => $"{person.Label} is taken to be in {Countries.NameOf(person.Country!)}: where they are is not known.")
        .Concat(facts.Groups.SelectMany(group => group.Candidates).Where(candidate => candidate.IsAssumed).Select(candidate =>
            candidate.Destination is { } destination
                ? $"A route to {Countries.NameOf(destination)} is assumed: there is no observation of one."
                : "A route out is assumed: there is no observation of one."))
        .Distinct()
        .ToArray();

    /// <summary>The questions, the most pressing first.</summary>
    public static IReadOnlyList<CaseQuestion> Of(CaseFacts facts) =>
        Whereabouts(facts).Concat(Lapsed(facts)).Concat(Unread(facts)).ToArray();

    private static IEnumerable<CaseQuestion> Whereabouts(CaseFacts facts) => facts.Persons
        .Where(person => person.Record.CurrentCountry is null)
        .Select(
            person => new CaseQuestion(
                IntakeFields.CurrentCountry,
                $"Where is {person.Label} now?",
                person.Record.SourceFile,
                person.Record.SourceLine));

    private static IEnumerable<CaseQuestion> Lapsed(CaseFacts facts) => facts.Deadlines
        .Where(deadline => deadline.IsLapsed)
        .Select(deadline => new CaseQuestion(
            deadline.Field,
            $"What came of the date {CalendarDates.ToText(deadline.Date)} ({deadline.Kind})? It has lapsed.".Marked(deadline.IsHypothetical),
            deadline.SourceFile,
            deadline.SourceLine));

    private static IEnumerable<CaseQuestion> Unread(CaseFacts facts) => facts.Persons.SelectMany(person => person.Record.Problems
        .Where(problem => problem.Field != IntakeFields.CurrentCountry)
        .Select(problem => new CaseQuestion(
            problem.Field,
            $"{person.Label}: ask for '{problem.Column}' ({problem.Field}). What stands there " +
                (problem.IsWarning ? "looks doubtful." : "could not be read and counts as unknown."),
            person.Record.SourceFile,
            problem.Line)));
}
