using System.Text.RegularExpressions;

namespace CaseTools.IO.Excel;

/// <summary>Table names that Excel accepts, unique in the workbook.</summary>
internal sealed class TableNames
{
    private readonly UniqueNames names = new();

    /// <summary>The name for a described table, or for the part of it that goes on in another sheet.</summary>
    public string Take(string described) => names.Take(Clean(described), ExcelLimits.TableNameCharacters, number => "_" + number);

    private static string Clean(string described)
    {
        var name = Regex.Replace(described, "[^A-Za-z0-9_]", "_", RegexOptions.CultureInvariant);
        if (name.Length == 0 || !IsLetter(name[0]))
        {
            name = "Table_" + name;
        }

        return IsLikeAnAddress(name) ? name + "_" : name;
    }

    private static bool IsLetter(char sign) => sign is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    // A1, ABC123, R1C1, R, C, r2: Excel reads these as cells, rows and columns.
    private static bool IsLikeAnAddress(string name) =>
        Regex.IsMatch(name, "^([A-Z]{1,3}[0-9]+|R[0-9]*(C[0-9]*)?|C[0-9]*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
