using System.Globalization;

namespace CaseTools.Completion;

/// <summary>Offers cultures by name, found by the names of language and country too, each with a number as it is written there.</summary>
internal sealed class CultureCompleter : ValueCompleter
{
    private const decimal Example = 1234.5m;

    // Where the lists of the people come from.
    private static readonly string[] Usual = ["en-US", "ru-RU", "uk-UA", "kk-KZ", "de-DE", "tr-TR"];

    /// <inheritdoc/>
    protected override IEnumerable<Suggestion> Suggest(TypedCommand command) => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .OrderBy(culture => Array.IndexOf(Usual, culture.Name) is >= 0 and var place ? place : Usual.Length)
        .ThenBy(culture => culture.Name, StringComparer.Ordinal)
        .Select(culture => new Suggestion(culture.Name, $"{culture.EnglishName}: {Example.ToString("N2", culture)}") { Names = [culture.EnglishName, culture.NativeName] });
}
