using CaseTools.Intake;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Finds every date that presses on a case.</summary>
internal static class DeadlineList
{
    /// <summary>The deadlines, the nearest first and lapsed ones last.</summary>
    public static IReadOnlyList<CaseDeadline> Of(CaseFacts facts)
    {
        List<CaseDeadline>? found = null;
        foreach (var person in facts.Persons)
        {
            foreach (var deadline in OfPerson(person, facts))
            {
                (found ??= []).Add(deadline);
            }
        }

        return found switch
        {
            null => [],
            { Count: 1 } => found.ToArray(),
            _ => InOrder(found),
        };
    }

    private static CaseDeadline[] InOrder(IEnumerable<CaseDeadline> deadlines) => deadlines
        .OrderBy(deadline => deadline.IsLapsed)
        .ThenBy(deadline => deadline.EndsAt)
        .ThenBy(deadline => deadline.Kind, StringComparer.Ordinal)
        .ThenBy(deadline => deadline.SourceFile, StringComparer.Ordinal)
        .ThenBy(deadline => deadline.SourceLine)
        .ToArray();

    private static IEnumerable<CaseDeadline> OfPerson(Person person, CaseFacts facts)
    {
        var record = person.Record;
        if (record.AccommodationUntil is { } roof)
        {
            yield return OnDay(CaseDeadline.Roof, roof, facts.Phrases.Of("deadline-roof-recorded"), IntakeFields.AccommodationUntil, person, facts);
        }

        if (facts.StayEndOf(person) is { } stay)
        {
            yield return OnDay(CaseDeadline.Stay, stay.Date, stay.Rule(facts.Phrases).ToString(), stay.Field, person, facts, stay.Row, stay.IsHypothetical);
        }

        if (record.SummonsReportDate is { } report)
        {
            yield return OnDay(
                CaseDeadline.Summons,
                report,
                facts.Phrases.Of("deadline-summons-recorded"),
                IntakeFields.SummonsReportDate,
                person,
                facts);
        }

        foreach (var stated in record.Deadlines ?? [])
        {
            yield return OnDay(stated.Kind, stated.Date, facts.Phrases.Of("deadline-stated-recorded"), IntakeFields.Deadlines, person, facts);
        }

        if (RoutesClose(person, facts) is { } closing)
        {
            yield return closing;
        }
    }

    // Where every route that is still open has a closing time, the last of them is the last chance.
    private static CaseDeadline? RoutesClose(Person person, CaseFacts facts)
    {
        if (facts.GroupOf(person).LastClosingFor(person) is null)
        {
            return null;
        }

        var open = facts.GroupOf(person).RoutesOf(person).Where(route => !route.ForPerson.IsShut).ToArray();

        var (candidate, forPerson) = open.OrderByDescending(route => route.ForPerson.ClosingTime).First();
        var time = forPerson.ClosingTime!.Value.ToOffset(facts.Terms.AsOf.Offset);
        var date = CalendarDates.DateOf(time);
        var isHypothetical = facts.GroupOf(person).IsHypothetical;
        var rule = open.Length == 1 ? facts.Phrases.Of("deadline-only-route-closes") : facts.Phrases.Of("deadline-last-route-closes", open.Length);
        return new CaseDeadline(
            CaseDeadline.RoutesClose,
            date,
            facts.Terms.DaysTo(date),
            RuleOf(rule, isHypothetical, facts.Phrases),
            IsLapsed: false,
            time,
            IntakeFields.Destinations,
            person.Record.SourceFile,
            person.Record.SourceLine,
            candidate.Row)
        {
            IsHypothetical = isHypothetical,
            Holder = person.Record.SourceUuid ?? person.Record.CaseId,
            KindText = facts.Phrases.Of("kind-routes-close"),
            Text = facts.Phrases.Supposed(facts.Phrases.Of("due-routes-close", CalendarDates.ToText(date)), isHypothetical),
        };
    }

    private static CaseDeadline OnDay(
        string kind,
        DateTime date,
        string rule,
        string field,
        Person person,
        CaseFacts facts,
        BorderStatus? row = null,
        bool isHypothetical = false)
    {
        var left = facts.Terms.DaysTo(date);
        return new CaseDeadline(
            kind,
            date,
            left,
            RuleOf(rule, isHypothetical, facts.Phrases),
            left < -facts.Terms.Model.Deadline.LapsesAfterDays,
            facts.Terms.EndOf(date),
            field,
            person.Record.SourceFile,
            person.Record.SourceLine,
            row)
        {
            IsHypothetical = isHypothetical,
            Holder = person.Record.SourceUuid ?? person.Record.CaseId,
            KindText = KindText(kind, field, facts.Phrases),
            Text = facts.Phrases.Supposed(Text(kind, field, date, facts.Phrases), isHypothetical),
        };
    }

    private static string RuleOf(string rule, bool isHypothetical, Phrases phrases) =>
        isHypothetical ? phrases.Of("deadline-hypothetical", rule) : rule;

    private static string KindText(string kind, string field, Phrases phrases) =>
        field == IntakeFields.Deadlines ? kind : phrases.Of("kind-" + kind);

    private static string Text(string kind, string field, DateTime date, Phrases phrases) =>
        field == IntakeFields.Deadlines
            ? $"{kind} {CalendarDates.ToText(date)}"
            : phrases.Of("due-" + kind, CalendarDates.ToText(date));
}
