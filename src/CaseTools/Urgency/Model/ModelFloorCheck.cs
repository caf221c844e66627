using System.Globalization;

namespace CaseTools.Urgency;

/// <summary>Whether the floors of a model are whole, and none is lost by more risk.</summary>
internal static class ModelFloorCheck
{
    // One answer leads from the first condition to the second, which is more risk, and away from the first.
    private static readonly (FloorCondition Less, FloorCondition More)[] Steps =
    [
        (FloorCondition.SeriousSafeguardingSign, FloorCondition.SelfHarmImminent),
        (FloorCondition.InsideSummonsServed, FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild),
    ];

    /// <summary>What speaks against the floors.</summary>
    public static IEnumerable<UrgencyModelFinding> FindingsOf(UrgencyModel model) =>
        Enumerable.Range(0, model.Floors.Count).SelectMany(index => FindingsOf(index, model));

    private static IEnumerable<UrgencyModelFinding> FindingsOf(int index, UrgencyModel model)
    {
        var floor = model.Floors[index];
        var place = string.Format(CultureInfo.InvariantCulture, "floors[{0}]", index);
        if (BandIndex(floor, model) < 0)
        {
            yield return new(place + ".atLeast", "expected the name of a band");
        }
        else if (LostWithMoreRisk(floor, model) is { } more)
        {
            yield return new(
                place + ".atLeast",
                $"expected a floor with the condition {NameOf(more)} too that raises as high: it is more risk than {NameOf(floor.When)}");
        }

        if (model.Floors.Take(index).Any(other => other.Id == floor.Id))
        {
            yield return new(place + ".id", "the id stands twice");
        }

        if (Unit(place + ".days", floor.Days, IsCountedInDays(floor.When)) is { } days)
        {
            yield return days;
        }

        if (Unit(place + ".hours", floor.Hours, floor.When == FloorCondition.InsideAndEveryRouteCloses) is { } hours)
        {
            yield return hours;
        }

        if (floor.Task is null != floor.WithinHours is null)
        {
            yield return new(place, "task and withinHours belong together");
        }
    }

    private static FloorCondition? LostWithMoreRisk(UrgencyFloor floor, UrgencyModel model) => Steps
        .Where(step => step.Less == floor.When)
        .Where(step => !model.Floors.Any(other => other.When == step.More && RaisesAsHigh(other, floor, model)))
        .Select(step => (FloorCondition?)step.More)
        .FirstOrDefault();

    private static bool RaisesAsHigh(UrgencyFloor floor, UrgencyFloor other, UrgencyModel model) =>
        BandIndex(floor, model) is >= 0 and var index && index <= BandIndex(other, model);

    private static UrgencyModelFinding? Unit(string place, int? value, bool isCounted) =>
        isCounted && value is null ? new UrgencyModelFinding(place, "is missing")
        : !isCounted && value is not null ? new UrgencyModelFinding(place, "has no effect: this condition does not count it")
        : null;

    private static bool IsCountedInDays(FloorCondition condition) =>
        condition is FloorCondition.RoofOrStayEnds or FloorCondition.InsideMustReport or FloorCondition.OutsideSoughtAndStayEnds;

    private static int BandIndex(UrgencyFloor floor, UrgencyModel model) =>
        model.Bands.Select(band => band.Name).ToList().IndexOf(floor.AtLeast);

    private static string NameOf(FloorCondition condition) => ModelNames.Of(condition.ToString());
}
