using CaseTools.Values;
using CaseTools.Wording;

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

    /// <summary>Whether a floor that holds keeps a person from harm, and not from the draft or a date alone.</summary>
    public static bool IsSafeguarding(UrgencyFloor floor, CaseFacts facts) =>
        floor.When is FloorCondition.SelfHarmImminent or FloorCondition.SeriousSafeguardingSign
        || (floor.When == FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild && SeparatedChild(facts) is not null);

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
                var words = facts.Phrases.OfMember("sign-", sign);
                return $"{person.Label(facts.Phrases)}: {words}.";
            }
        }

        return null;
    }

    private static string? Status(CaseFacts facts, Func<Person, bool> counts) =>
        facts.Persons.FirstOrDefault(counts)?.DraftStatusInWords(facts.Phrases);

    private static string? SoughtAndStayEnds(CaseFacts facts, int days)
    {
        var phrases = facts.Phrases;
        var person = facts.Persons.FirstOrDefault(person =>
            !person.IsInside && (person.IsSummoned || person.IsWanted) && facts.StayDaysLeft(person) <= days);
        return person is null
            ? null
            : phrases.Marked(
                phrases.Of("floor-sought-and-stay-ends", person.Label(phrases), phrases.Code(person.Record.DraftStatus), person.Whereabouts(phrases)),
                facts.StayEndOf(person)!.IsHypothetical);
    }

    private static string? SeparatedChild(CaseFacts facts) =>
        facts.HasSeparatedChild
            ? PersonWords.SeparatedChild(facts.Persons.FirstOrDefault(person => person.Record.SeparatedChild == YesNo.Yes), facts.Phrases)
            : null;

    private static string? Due(CaseFacts facts, int days, params string[] kinds) =>
        facts.Deadlines.FirstOrDefault(deadline => !deadline.IsLapsed && deadline.DaysLeft <= days && IsOwnKind(deadline, kinds)) is { } due
            ? facts.Phrases.Marked(
                facts.Phrases.Of(due.Kind == CaseDeadline.Roof ? "floor-roof-ends" : "floor-stay-ends", CalendarDates.ToText(due.Date)),
                due.IsHypothetical)
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
            : facts.Phrases.Of(
                "floor-must-report",
                person.Label(facts.Phrases),
                CalendarDates.ToText(person.Record.SummonsReportDate!.Value),
                person.Whereabouts(facts.Phrases));
    }

    private static string? EveryRouteCloses(CaseFacts facts, int hours)
    {
        var limit = facts.Terms.AsOf.AddHours(hours);
        foreach (var person in facts.Persons.Where(person => person.IsInside))
        {
            var open = facts.GroupOf(person).RoutesOf(person).Where(route => !route.ForPerson.IsShut).ToArray();
            if (open.Length > 0 && open.All(route => route.ForPerson.ClosingTime <= limit))
            {
                return facts.Phrases.Marked(
                    facts.Phrases.Of("floor-every-route-closes", hours, person.Label(facts.Phrases), person.Whereabouts(facts.Phrases)),
                    facts.GroupOf(person).IsHypothetical);
            }
        }

        return null;
    }
}
