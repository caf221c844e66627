using System.Text.RegularExpressions;

namespace CaseTools.IO.Excel;

/// <summary>Sheet names that Excel accepts, unique in the workbook.</summary>
internal sealed class SheetNames
{
    private readonly UniqueNames names = new();

    /// <summary>The name for a described sheet.</summary>
    public string Take(string described) => names.Take(Clean(described), ExcelLimits.SheetNameCharacters, Numbered);

    /// <summary>The name of the sheet on which a full one goes on.</summary>
    public string TakeNext(string first) => names.TakeNumbered(first, ExcelLimits.SheetNameCharacters, Numbered);

    private static string Numbered(string number) => $" ({number})";

    private static string Clean(string described)
    {
        var legal = Regex.Replace(ExcelText.OneLine(described), @"[:\\/?*\[\]]", "-", RegexOptions.CultureInvariant);
        var name = TrimEnds(ExcelText.Cut(TrimEnds(legal), ExcelLimits.SheetNameCharacters));
        if (name.Length == 0)
        {
            return "Sheet";
        }

        // Excel keeps this one for itself.
        return name.Equals("History", StringComparison.OrdinalIgnoreCase) ? name + "_" : name;
    }

    private static string TrimEnds(string name) => name.Trim('\'', ' ');
}
