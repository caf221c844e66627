using CaseTools.Wording;

namespace CaseTools.Changes;

/// <summary>Says what stands behind a part that moved: the routes that changed, else the reason that is new, else the one that is gone.</summary>
internal sealed class PartWords(CaseSnapshot old, CaseSnapshot now, Phrases phrases)
{
    private const int RoutesNamed = 3;

    /// <summary>The words, without a full stop; empty where nothing can be said.</summary>
    public string Of(UrgencyPart part) =>
        (part == UrgencyPart.Border ? Routes() : null) ?? NewReason(part) ?? LostReason(part) ?? "";

    /// <summary>A sentence as it stands within another one.</summary>
    public static string WithoutStop(string text) => text.TrimEnd('.', ' ');

    private string? Routes()
    {
        if (!old.AreRoutesKnown || !now.AreRoutesKnown)
        {
            return null;
        }

        var seen = RoutesOf(now);
        var earlier = RoutesOf(old).ToDictionary(route => route.RouteId, StringComparer.Ordinal);
        var changed = Named(seen.Where(route => !earlier.TryGetValue(route.RouteId, out var before) || SaysOtherwise(before, route)));
        return changed ?? Named(seen.Where(route => earlier[route.RouteId].Observation != route.Observation));
    }

    private static RouteSeen[] RoutesOf(CaseSnapshot snapshot) =>
    [
        .. snapshot.Reasons
            .Where(reason => reason is { Part: UrgencyPart.Border, Route: not null })
            .Select(reason => reason.Route!)
            .GroupBy(route => route.RouteId, StringComparer.Ordinal)
            .Select(same => same.First()),
    ];

    private static bool SaysOtherwise(RouteSeen before, RouteSeen after) =>
        before.State is null || before.Level is null
            ? before.Observation != after.Observation
            : before.State != after.State || before.Level != after.Level;

    private string? Named(IEnumerable<RouteSeen> routes)
    {
        var named = routes.Take(RoutesNamed).Select(InWords).ToArray();
        return named.Length == 0 ? null : string.Join(", ", named);
    }

    private string InWords(RouteSeen route) => route.State is { } state ? phrases.OfMember("change-route-", state, route.RouteId) : route.RouteId;

    private string? NewReason(UrgencyPart part)
    {
        var earlier = Texts(old, part);
        return Heaviest(now.Reasons.Where(reason => reason.Part == part && !earlier.Contains(reason.Text)));
    }

    private string? LostReason(UrgencyPart part)
    {
        var present = Texts(now, part);
        return Heaviest(old.Reasons.Where(reason => reason.Part == part && !present.Contains(reason.Text))) is { } lost
            ? phrases.Of("change-no-longer", lost)
            : null;
    }

    private static HashSet<string> Texts(CaseSnapshot snapshot, UrgencyPart part) =>
        new(snapshot.Reasons.Where(reason => reason.Part == part).Select(reason => reason.Text), StringComparer.Ordinal);

    private static string? Heaviest(IEnumerable<SnapshotReason> reasons) =>
        reasons.OrderByDescending(reason => Math.Abs(reason.Points)).FirstOrDefault() is { } heaviest ? WithoutStop(heaviest.Text) : null;
}
