using CaseTools.Values;

namespace CaseTools.Completion;

/// <summary>Offers countries by code, found by their names in four languages too: first those of the border data at hand.</summary>
internal sealed class CountryCompleter : ValueCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<Suggestion> Suggest(TypedCommand command)
    {
        var known = new HashSet<string>(RouteCompleter.RoutesFor(command).SelectMany(row => new[] { row.FromCountry, row.ToCountry }), StringComparer.Ordinal);
        return Countries.All
            .OrderBy(country => !known.Contains(country.Code))
            .ThenBy(country => country.Code, StringComparer.Ordinal)
            .Select(country => new Suggestion(country.Code, string.Join(" | ", country.Names.Take(Shown).Distinct())) { Names = country.Names });
    }

    // The names in English, Russian, Ukrainian and Kazakh; others follow.
    private const int Shown = 4;
}
