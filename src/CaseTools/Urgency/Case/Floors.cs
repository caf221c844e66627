using System.Globalization;
using CaseTools.Borders;
using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>Which floors hold for a case. Floors only ever raise a band, never the score.</summary>
internal static class Floors
{
    /// <summary>The floors that hold, in the order of the model, each with the reason in words.</summary>
    public static IReadOnlyList<(UrgencyFloor Floor, string Why)> Of(CaseFacts facts) => facts.Terms.Model.Floors
        .Select(floor => (Floor: floor, Why: Why(floor, facts)))
        .Where(entry => entry.Why is not null)
        .Select(entry => (entry.Floor, entry.Why!))
        .ToArray();

    private static string? Why(UrgencyFloor floor, CaseFacts facts) => floor.When switch
    {
        FloorCondition.SelfHarmImminent => Sign(facts, sign => sign == SafeguardingSign.SelfHarmImminent),
        FloorCondition.SeriousSafeguardingSign => Sign(facts, IsSerious),
        FloorCondition.InsideSummonsServed => Status(facts, person => person.IsInside && person.IsSummoned),
        FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild =>
            Status(facts, person => person.IsInside && person.IsWanted) ?? SeparatedChild(facts),
        FloorCondition.RoofOrStayEnds => Due(facts, floor.Days!.Value, CaseDeadline.Roof, CaseDeadline.Stay),
        FloorCondition.InsideAndEveryRouteCloses => EveryRouteCloses(facts, floor.Hours!.Value),
        FloorCondition.InsideMustReport => MustReport(facts, floor.Days!.Value),
        FloorCondition.OutsideSoughtAndStayEnds => SoughtAndStayEnds(facts, floor.Days!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(floor)),
    };

    private static bool IsSerious(SafeguardingSign sign) =>
        sign is SafeguardingSign.SelfInjury or SafeguardingSign.HarmToOthers or SafeguardingSign.Violence or SafeguardingSign.Exploitation or SafeguardingSign.AcuteMedical;

    private static string? Sign(CaseFacts facts, Func<SafeguardingSign, bool> counts)
    {
        foreach (var person in facts.Persons)
        {
            foreach (var sign in (person.Record.Safeguarding ?? []).Where(counts))
            {
                return $"{person.Label}: {SafeguardingPart.InWords(sign)}.";
            }
        }

        return null;
    }

    private static string? Status(CaseFacts facts, Func<Person, bool> counts, string addition = "") =>
        facts.Persons.FirstOrDefault(counts) is { } person
            ? $"{person.Label}: draft status '{Codes<DraftStatus>.ToText(person.Record.DraftStatus)}', {person.Whereabouts}{addition}."
            : null;

    private static string? SoughtAndStayEnds(CaseFacts facts, int days)
    {
        bool Holds(Person person) => !person.IsInside && (person.IsSummoned || person.IsWanted) && facts.StayDaysLeft(person) <= days;
        var isHypothetical = facts.Persons.FirstOrDefault(Holds) is { } person && facts.StayEndOf(person)!.IsHypothetical;
        return Status(facts, Holds, "; the stay ends soon or has ended")?.Marked(isHypothetical);
    }

    private static string? SeparatedChild(CaseFacts facts) =>
        facts.Persons.FirstOrDefault(person => person.Record.SeparatedChild == YesNo.Yes) is { } stated
            ? $"{stated.Label} is recorded as a separated child."
        : facts.HasSeparatedChild ? "Only children are recorded: ask whether an adult is with them."
        : null;

    private static string? Due(CaseFacts facts, int days, params string[] kinds) =>
        facts.Deadlines.FirstOrDefault(deadline => !deadline.IsLapsed && deadline.DaysLeft <= days && IsOwnKind(deadline, kinds)) is { } due
            ? string.Format(CultureInfo.InvariantCulture, "The {0} ends on {1}.", due.Kind, CalendarDates.ToText(due.Date)).Marked(due.IsHypothetical)
            : null;

    // A deadline that the record calls "roof" is the record's own: only the fields of that name are meant.
    private static bool IsOwnKind(CaseDeadline deadline, string[] kinds) =>
        kinds.Contains(deadline.Kind) && deadline.Field != Intake.IntakeFields.Deadlines;

    private static string? MustReport(CaseFacts facts, int days)
    {
        var lapses = facts.Terms.Model.Deadline.LapsesAfterDays;
        var person = facts.Persons.FirstOrDefault(person =>
            person.IsInside
                && person.Record.SummonsReportDate is { } date
                && facts.Terms.DaysTo(date) <= days
                && facts.Terms.DaysTo(date) >= -lapses);
        return person is null
            ? null
            : $"{person.Label} must report on {CalendarDates.ToText(person.Record.SummonsReportDate!.Value)}, {person.Whereabouts}.";
    }

    private static string? EveryRouteCloses(CaseFacts facts, int hours)
    {
        var limit = facts.Terms.AsOf.AddHours(hours);
        foreach (var person in facts.Persons.Where(person => person.IsInside))
        {
            var open = facts.GroupOf(person).RoutesOf(person).Where(route => !route.ForPerson.IsShut).ToArray();
            if (open.Length > 0 && open.All(route => route.ForPerson.ClosingTime <= limit))
            {
                return string.Format(
                    CultureInfo.InvariantCulture,
                    "{0} is {1}, and every route still open closes within {2} h.",
                    person.Label,
                    person.Whereabouts,
                    hours).Marked(facts.GroupOf(person).IsHypothetical);
            }
        }

        return null;
    }
}
