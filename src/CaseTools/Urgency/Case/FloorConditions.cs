namespace CaseTools.Urgency;

/// <summary>When a floor applies because of one member.</summary>
internal static class FloorConditions
{
    /// <summary>Whether a floor applies because of a sign.</summary>
    public static bool IsMetBy(this UrgencyFloor floor, SafeguardingSign sign) => floor.When switch
    {
        FloorCondition.SelfHarmImminent => sign == SafeguardingSign.SelfHarmImminent,
        FloorCondition.SeriousSafeguardingSign => sign is SafeguardingSign.SelfInjury or SafeguardingSign.HarmToOthers or SafeguardingSign.Violence
            or SafeguardingSign.Exploitation or SafeguardingSign.AcuteMedical,
        _ => false,
    };

    /// <summary>Whether a floor applies because of a member's status or dates: not for a sign, a separated child or the closing of routes.</summary>
    /// <param name="floor">The floor.</param>
    /// <param name="person">The member.</param>
    /// <param name="roof">Calendar days to the end of the accommodation; null where that is not known.</param>
    /// <param name="stay">Calendar days to the end of the stay; null where nothing says it or nothing ends.</param>
    /// <param name="report">Calendar days to the day on which a summons says to report; null where there is none.</param>
    /// <param name="deadline">Says when a date has lapsed.</param>
    public static bool IsMetBy(this UrgencyFloor floor, Person person, int? roof, int? stay, int? report, DeadlineWeights deadline)
    {
        bool IsDue(int? daysLeft) => daysLeft <= floor.Days && daysLeft >= -deadline.LapsesAfterDays;
        return floor.When switch
        {
            FloorCondition.InsideSummonsServed => person.IsInside && person.IsSummoned,
            FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild => person.IsInside && person.IsWanted,
            FloorCondition.RoofOrStayEnds => IsDue(roof) || IsDue(stay),
            FloorCondition.InsideMustReport => person.IsInside && IsDue(report),
            FloorCondition.OutsideSoughtAndStayEnds => !person.IsInside && (person.IsSummoned || person.IsWanted) && stay <= floor.Days,
            _ => false,
        };
    }
}
