using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Changes;

/// <summary>Holds two sides against each other, case by case.</summary>
/// <param name="model">The model of the later side: the order of the bands; null where that side has no case.</param>
/// <param name="phrases">The language of the words.</param>
internal sealed class CaseComparison(UrgencyModel? model, Phrases phrases)
{
    private readonly IReadOnlyList<string> bands = [.. (model?.Bands ?? []).Select(band => band.Name)];

    /// <summary>
    /// What became of every case: raised first, the most urgent band before the others, then lowered, moved, new, gone, equal; within
    /// these by rank.
    /// </summary>
    /// <param name="old">The earlier side; every case id once.</param>
    /// <param name="now">The later side; every case id once.</param>
    public IReadOnlyList<CaseChange> Of(ChangeSide old, ChangeSide now)
    {
        old = old.WithBandsOf(bands);
        var isScenario = old.IsScenario || now.IsScenario;
        var earlier = old.Cases.ToDictionary(snapshot => snapshot.CaseId, StringComparer.Ordinal);
        var present = new HashSet<string>(now.Cases.Select(snapshot => snapshot.CaseId), StringComparer.Ordinal);
        return now.Cases
            .Select(snapshot => Of(earlier.TryGetValue(snapshot.CaseId, out var before) ? before : null, snapshot, isScenario))
            .Concat(old.Cases.Where(snapshot => !present.Contains(snapshot.CaseId)).Select(gone => Of(gone, null, isScenario)))
            .OrderBy(change => change.Kind)
            .ThenBy(change => change.Kind == CaseChangeKind.Raised ? IndexOf(change.NewBand!) : 0)
            .ThenBy(change => change.NewRank ?? change.OldRank ?? int.MaxValue)
            .ThenBy(change => change.CaseId, StringComparer.Ordinal)
            .ToArray();
    }

    private CaseChange Of(CaseSnapshot? old, CaseSnapshot? now, bool isScenario)
    {
        var change = new CaseChange
        {
            CaseId = (now ?? old)!.CaseId,
            Kind = old is null ? CaseChangeKind.New : CaseChangeKind.Gone,
            OldBand = old?.Band,
            NewBand = now?.Band,
            OldComputedBand = old?.ComputedBand,
            NewComputedBand = now?.ComputedBand,
            OldScore = old?.Score,
            NewScore = now?.Score,
            OldRank = old?.Rank,
            NewRank = now?.Rank,
            OldDecision = old?.Decision,
            NewDecision = now?.Decision,
            Causes = ChangeCauses.Records,
            IsScenario = isScenario,
            Why = "",
        };
        var whole = old is not null && now is not null ? Compared(change, old, now) : change;
        return whole with { Why = new ChangeWords(whole, old, now, phrases, IsKnown(old?.Band)).ToString() };
    }

    private CaseChange Compared(CaseChange change, CaseSnapshot old, CaseSnapshot now)
    {
        var parts = PartsOf(old, now);
        var floors = FloorsOf(old, now);
        var hasDecisionChanged = old.IsDecisionKnown && now.IsDecisionKnown && HasChanged(old.Decision, now.Decision);
        var isEqual = parts.Length == 0 && floors.Length == 0 && !hasDecisionChanged
            && old.Score == now.Score && (old.Rank ?? now.Rank) == now.Rank && (old.ComputedBand ?? now.ComputedBand) == now.ComputedBand;
        return change with
        {
            Kind = old.Band != now.Band ? KindOf(old, now) : isEqual ? CaseChangeKind.Equal : CaseChangeKind.Moved,
            Parts = parts,
            Floors = floors,
            Causes = new CauseFinder(old, now, model).Of(parts, floors, hasDecisionChanged),
        };
    }

    private PartChange[] PartsOf(CaseSnapshot old, CaseSnapshot now)
    {
        if (old.Parts is not { } before || now.Parts is not { } after)
        {
            return [];
        }

        var words = new PartWords(old, now, phrases);
        return
        [
            .. UrgencyParts.All
                .Where(part => before[part] != after[part])
                .Select(part => new PartChange(part, before[part], after[part], words.Of(part))),
        ];
    }

    private static FloorChange[] FloorsOf(CaseSnapshot old, CaseSnapshot now)
    {
        if (old.Floors is not { } before || now.Floors is not { } after)
        {
            return [];
        }

        return
        [
            .. after.Where(floor => before.All(other => other.Id != floor.Id)).Select(floor => new FloorChange(floor.Id, true, floor.Text)),
            .. before.Where(floor => after.All(other => other.Id != floor.Id)).Select(floor => new FloorChange(floor.Id, false, floor.Text)),
        ];
    }

    // What one side does not say has not changed.
    private static bool HasChanged(BandDecision? old, BandDecision? now) =>
        old is null || now is null
            ? old != now
            : old.Band != now.Band
                || old.IsApplied != now.IsApplied
                || (old.DecidedAt ?? now.DecidedAt) != (now.DecidedAt ?? old.DecidedAt)
                || (old.ReviewOn ?? now.ReviewOn) != (now.ReviewOn ?? old.ReviewOn);

    // Bands of another model may have other names: then the scores say which is the more urgent one.
    private CaseChangeKind KindOf(CaseSnapshot old, CaseSnapshot now)
    {
        var rise = IsKnown(old.Band) && IsKnown(now.Band) ? IndexOf(old.Band).CompareTo(IndexOf(now.Band)) : now.Score.CompareTo(old.Score);
        return rise switch { > 0 => CaseChangeKind.Raised, < 0 => CaseChangeKind.Lowered, _ => CaseChangeKind.Moved };
    }

    private bool IsKnown(string? band) => band is null || bands.Contains(band);

    private int IndexOf(string band) => bands.TakeWhile(name => name != band).Count();
}
