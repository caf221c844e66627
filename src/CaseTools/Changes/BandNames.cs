using CaseTools.Wording;

namespace CaseTools.Changes;

/// <summary>The bands of a side that was read from a report, where they stand in the report's words, by the names of the model.</summary>
internal static class BandNames
{
    private const string Family = "band-";

    /// <summary>The side with its bands as the model names them; the same side where it names them so already.</summary>
    /// <param name="side">The side.</param>
    /// <param name="bands">The model's bands: one of its own may be called as a language calls another one.</param>
    public static ChangeSide WithBandsOf(this ChangeSide side, IReadOnlyList<string> bands)
    {
        if (side.BandLanguage is not { } language)
        {
            return side;
        }

        var phrases = Phrases.In(language);
        var names = phrases.Keys
            .Where(key => key.StartsWith(Family, StringComparison.Ordinal))
            .ToDictionary(phrases.Of, key => key.Substring(Family.Length), StringComparer.Ordinal);
        return new ChangeSide([.. side.Cases.Select(WithNames)], side.Notes);

        CaseSnapshot WithNames(CaseSnapshot snapshot) => snapshot with
        {
            Band = NameOf(snapshot.Band),
            ComputedBand = snapshot.ComputedBand is { } computed ? NameOf(computed) : null,
            Decision = snapshot.Decision is { } decision ? decision with { Band = NameOf(decision.Band) } : null,
        };

        string NameOf(string band) => !bands.Contains(band) && names.TryGetValue(band, out var name) ? name : band;
    }
}
