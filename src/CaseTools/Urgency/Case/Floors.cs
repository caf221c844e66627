using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Which floors hold for a case. Floors only ever raise a band, never the score.</summary>
internal static class Floors
{
    /// <summary>The floors that hold, in the order of the model, each with the reason in words.</summary>
    public static IReadOnlyList<(UrgencyFloor Floor, string Why)> Of(CaseFacts facts)
    {
        List<(UrgencyFloor, string)>? held = null;
        var floors = facts.Terms.Model.Floors;
        for (var i = 0; i < floors.Count; i++)
        {
            if (Why(floors[i], facts) is { } why)
            {
                (held ??= []).Add((floors[i], why));
            }
        }

        return held ?? (IReadOnlyList<(UrgencyFloor, string)>)[];
    }

    /// <summary>Whether a floor that holds keeps a person from harm, and not from the draft or a date alone.</summary>
    public static bool IsSafeguarding(UrgencyFloor floor, CaseFacts facts) =>
        floor.When is FloorCondition.SelfHarmImminent or FloorCondition.SeriousSafeguardingSign
        || (floor.When == FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild && SeparatedChild(facts) is not null);

    private static string? Why(UrgencyFloor floor, CaseFacts facts) => floor.When switch
    {
        FloorCondition.SelfHarmImminent or FloorCondition.SeriousSafeguardingSign => Sign(floor, facts),
        FloorCondition.InsideSummonsServed => HolderOf(floor, facts)?.DraftStatusInWords(facts.Phrases).ToString(),
        FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild => HolderOf(floor, facts)?.DraftStatusInWords(facts.Phrases).ToString() ?? SeparatedChild(facts),
        FloorCondition.RoofOrStayEnds => Due(facts, floor.Days!.Value, CaseDeadline.Roof, CaseDeadline.Stay),
        FloorCondition.InsideAndEveryRouteCloses => EveryRouteCloses(facts, floor.Hours!.Value),
        FloorCondition.InsideMustReport => HolderOf(floor, facts) is { } person ? MustReport(person, facts.Phrases) : null,
        FloorCondition.OutsideSoughtAndStayEnds => HolderOf(floor, facts) is { } person ? SoughtAndStayEnds(person, facts) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(floor)),
    };

    // The first member because of whom a floor applies.
    private static Person? HolderOf(UrgencyFloor floor, CaseFacts facts)
    {
        foreach (var person in facts.Persons)
        {
            var (roof, report) = (facts.Terms.DaysTo(person.Record.AccommodationUntil), facts.Terms.DaysTo(person.Record.SummonsReportDate));
            if (floor.IsMetBy(person, roof, facts.StayDaysLeft(person), report, facts.Terms.Model.Deadline))
            {
                return person;
            }
        }

        return null;
    }

    private static string? Sign(UrgencyFloor floor, CaseFacts facts)
    {
        foreach (var person in facts.Persons)
        {
            if (person.Record.Safeguarding is { Count: > 0 } signs && signs.Any(sign => floor.IsMetBy(sign)))
            {
                var words = facts.Phrases.SayMember("sign-", signs.First(sign => floor.IsMetBy(sign)));
                return Sentence.Of(PersonWords.Remark, person.Label(facts.Phrases), words).ToString();
            }
        }

        return null;
    }

    private static string SoughtAndStayEnds(Person person, CaseFacts facts)
    {
        var phrases = facts.Phrases;
        return phrases.Marked(
            phrases.Of("floor-sought-and-stay-ends", person.Label(phrases), phrases.Code(person.Record.DraftStatus), person.Whereabouts(phrases)),
            facts.StayEndOf(person)!.IsHypothetical);
    }

    private static string? SeparatedChild(CaseFacts facts) =>
        facts.Dependants.HasSeparatedChild
            ? PersonWords.SeparatedChild(facts.Persons.FirstOrDefault(person => person.Record.SeparatedChild == YesNo.Yes), facts.Phrases).ToString()
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

    private static string MustReport(Person person, Phrases phrases) => phrases.Of(
        "floor-must-report",
        person.Label(phrases),
        CalendarDates.ToText(person.Record.SummonsReportDate!.Value),
        person.Whereabouts(phrases));

    private static string? EveryRouteCloses(CaseFacts facts, int hours)
    {
        var limit = facts.Terms.AsOf.AddHours(hours);
        foreach (var person in facts.Persons)
        {
            if (person.IsInside && facts.GroupOf(person).LastClosingFor(person) <= limit)
            {
                return facts.Phrases.Marked(
                    facts.Phrases.Of("floor-every-route-closes", hours, person.Label(facts.Phrases), person.Whereabouts(facts.Phrases)),
                    facts.GroupOf(person).IsHypothetical);
            }
        }

        return null;
    }
}
