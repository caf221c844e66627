namespace CaseTools.Values;

/// <summary>Names after the father's name: by them one tells which word of a full name is which.</summary>
internal static class Patronymics
{
    private static readonly string[] Endings = ["вич", "вна", "ична", "vich", "vna", "ichna"];

    /// <summary>Whether a word is one by its ending; some family names have the same.</summary>
    public static bool Has(string word) => Endings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
