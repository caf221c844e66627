using System.Globalization;
using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Changes;

/// <summary>
/// Says in one line from which band and score to which a case moved, by which parts, floors and decision, and what can be the cause.
/// </summary>
internal sealed class ChangeWords(CaseChange change, CaseSnapshot? old, CaseSnapshot? now, Phrases phrases, bool isOldBandKnown)
{
    private static readonly IReadOnlyList<ChangeCauses> AllCauses =
        [.. ((ChangeCauses[])Enum.GetValues(typeof(ChangeCauses))).Where(cause => cause != ChangeCauses.None)];

    /// <summary>The line. One with a scenario on a side says so before anything else.</summary>
    public override string ToString() => change.IsScenario ? phrases.Of("change-what-if", Line()) : Line();

    private string Line() => change.Kind switch
    {
        CaseChangeKind.New => phrases.Of("change-new", Band(change.NewBand), change.NewScore, change.NewRank),
        CaseChangeKind.Gone => phrases.Of("change-gone", Band(change.OldBand), change.OldScore),
        CaseChangeKind.Equal => phrases.Of("change-equal", Band(change.NewBand), change.NewScore),
        _ => Moved(),
    };

    private string Moved()
    {
        var clauses = new[] { Parts(), Floors(), Decision(), Cut(), Computed(), OtherBand() }.Where(clause => clause.Length > 0).ToArray();
        if (clauses.Length == 0 && change.OldScore == change.NewScore && change.OldBand == change.NewBand)
        {
            return phrases.Of("change-rank-alone", Band(change.NewBand), change.NewScore, change.OldRank, change.NewRank);
        }

        var details = string.Join("; ", clauses.Append(Causes()).Where(clause => clause.Length > 0));
        return details.Length > 0 ? phrases.Of("change-because", Head(), details) : Head();
    }

    private string Head() =>
        change.OldBand != change.NewBand ? phrases.Of("change-band", Band(change.OldBand), change.OldScore, Band(change.NewBand), change.NewScore)
        : change.OldScore != change.NewScore ? phrases.Of("change-score", Band(change.NewBand), change.OldScore, change.NewScore)
        : phrases.Of("change-same", Band(change.NewBand), change.NewScore);

    private string Parts() => string.Join(", ", change.Parts.Select(part =>
    {
        var name = phrases.PartName(part.Part);
        var points = part.Change.ToString("+0;-0", CultureInfo.InvariantCulture);
        return part.Reason.Length > 0 ? phrases.Of("change-part", name, points, part.Reason) : phrases.Of("change-part-alone", name, points);
    }));

    private string Floors() => string.Join("; ", change.Floors.Select(floor =>
        !floor.Came ? phrases.Of("change-floor-went", floor.Id)
        : IsSaid(PartWords.WithoutStop(floor.Text)) ? phrases.Of("change-floor-came-alone", floor.Id)
        : phrases.Of("change-floor-came", floor.Id, PartWords.WithoutStop(floor.Text))));

    // A floor often rests on what a part already says.
    private bool IsSaid(string words) => words.Length == 0 || change.Parts.Any(part => part.Reason == words);

    private string Decision()
    {
        if ((change.Causes & ChangeCauses.Decision) == 0)
        {
            return "";
        }

        return (Applied(change.OldDecision), Applied(change.NewDecision)) switch
        {
            (null, { } band) => phrases.Of("change-decision-new", band),
            ({ } band, null) => phrases.Of("change-decision-ended", band),
            ({ } from, { } to) when from != to => phrases.Of("change-decision-other", from, to),
            ({ } band, _) => phrases.Of("change-decision-renewed", band),
            _ when change.NewDecision is { } decision => phrases.Of("change-decision-not-applied", Band(decision.Band)),
            _ => phrases.Of("change-decision-ended", Band(change.OldDecision!.Band)),
        };
    }

    private string? Applied(BandDecision? decision) => decision is { IsApplied: true } ? Band(decision.Band) : null;

    private string? Band(string? band) => band is null ? null : phrases.BandName(band);

    // At the cap the score stands still while the parts move.
    private string Cut() =>
        change.OldScore == change.NewScore && old?.UncappedScore is { } before && now?.UncappedScore is { } after && before != after
            ? phrases.Of("change-cut", before, after)
            : "";

    // Beside a decided band, the computed one may move unseen.
    private string Computed() =>
        change is { OldComputedBand: { } before, NewComputedBand: { } after }
            && before != after
            && (before, after) != (change.OldBand, change.NewBand)
            ? phrases.Of("change-computed", Band(before), Band(after))
            : "";

    private string OtherBand() => isOldBandKnown ? "" : phrases.Of("change-band-not-known", Band(change.OldBand));

    // The decision has a clause of its own.
    private string Causes() => string.Join(", ", AllCauses
        .Where(cause => cause != ChangeCauses.Decision && (change.Causes & cause) != 0)
        .Select(cause => cause == ChangeCauses.ScoringTime && now!.AsOf < old!.AsOf
            ? phrases.Of("change-earlier-time")
            : phrases.OfMember("change-cause-", cause)));
}
