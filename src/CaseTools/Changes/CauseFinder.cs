using CaseTools.Urgency;
using static CaseTools.Changes.ScoringInputs;

namespace CaseTools.Changes;

/// <summary>
/// Names what can have moved a case: of the inputs that differ, those on which a part that moved depends. Where the earlier records are
/// not at hand, a change of the records is what remains when nothing else can have moved a part.
/// </summary>
internal sealed class CauseFinder(CaseSnapshot old, CaseSnapshot now, UrgencyModel? model)
{
    private readonly ScoringInputs inputs = Between(old, now);

    /// <summary>The causes of what moved.</summary>
    public ChangeCauses Of(IReadOnlyList<PartChange> parts, IReadOnlyList<FloorChange> floors, bool hasDecisionChanged)
    {
        var causes = ArePartsUnknown
            ? (old.Score != now.Score || old.Band != now.Band ? CausesOf(UrgencyParts.All.SelectMany(MoversOf).Distinct()) : ChangeCauses.None)
            : parts.Select(change => change.Part)
                .Concat(floors.Select(PartBehind))
                .Distinct()
                .Aggregate(ChangeCauses.None, (found, part) => found | CausesOf(MoversOf(part)));
        if (hasDecisionChanged || IsByUnknownDecision)
        {
            causes |= ChangeCauses.Decision;
        }

        // The bands themselves may have other limits.
        return old.Band != now.Band && inputs[ChangeCauses.Model] == Difference.Differs ? causes | ChangeCauses.Model : causes;
    }

    private bool ArePartsUnknown => old.Parts is null || now.Parts is null;

    // The earlier side does not tell decisions, and the band now is a decided one.
    private bool IsByUnknownDecision =>
        !old.IsDecisionKnown && now.Decision is { IsApplied: true } && old.Band != now.Band && now.Band != now.ComputedBand;

    // A floor rests on what one of the parts rests on.
    private UrgencyPart PartBehind(FloorChange floor) => model?.Floors.FirstOrDefault(candidate => candidate.Id == floor.Id)?.When switch
    {
        FloorCondition.SelfHarmImminent or FloorCondition.SeriousSafeguardingSign => UrgencyPart.Safeguarding,
        FloorCondition.InsideSummonsServed => UrgencyPart.Threat,
        FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild => UrgencyPart.Dependants,
        FloorCondition.RoofOrStayEnds or FloorCondition.InsideMustReport or FloorCondition.OutsideSoughtAndStayEnds => UrgencyPart.Deadline,
        _ => UrgencyPart.Border,
    };

    private ChangeCauses CausesOf(IEnumerable<ChangeCauses> movers)
    {
        var causes = movers.Where(input => inputs[input] == Difference.Differs).Aggregate(ChangeCauses.None, (found, input) => found | input);
        var isRecords = inputs[ChangeCauses.Records] switch
        {
            Difference.Differs => true,
            Difference.Same => false,
            _ => movers.All(input => inputs[input] == Difference.Same),
        };
        return isRecords ? causes | ChangeCauses.Records : causes;
    }

    private IEnumerable<ChangeCauses> MoversOf(UrgencyPart part)
    {
        yield return ChangeCauses.Model;
        yield return ChangeCauses.ToolVersion;
        var restsOnRoutes = part is UrgencyPart.Border or UrgencyPart.Deadline or UrgencyPart.Documents or UrgencyPart.Means;
        if (restsOnRoutes || (inputs.HasBirthday && part is (UrgencyPart.Dependants or UrgencyPart.Threat)))
        {
            yield return ChangeCauses.ScoringTime;
        }

        if (restsOnRoutes)
        {
            yield return ChangeCauses.BorderData;
            yield return ChangeCauses.Scenario;
        }

        if (part == UrgencyPart.Means)
        {
            yield return ChangeCauses.ExchangeRates;
        }
    }
}
