using System.Text;
using System.Text.RegularExpressions;

namespace CaseTools.IO.Excel;

/// <summary>The part of a table, which ClosedXML draws with its first row alone.</summary>
internal static class TablePart
{
    /// <summary>Gives a table and its filter the extent that the table has; one that is not known keeps its own.</summary>
    public static byte[] Extend(byte[] content, IReadOnlyDictionary<string, TableExtent> tables)
    {
        var xml = Encoding.UTF8.GetString(content);
        var name = Regex.Match(xml, " displayName=\"([^\"]*)\"", RegexOptions.CultureInvariant).Groups[1].Value;
        return tables.TryGetValue(name, out var table)
            ? Encoding.UTF8.GetBytes(Regex.Replace(xml, " ref=\"[^\"]*\"", $" ref=\"{table.Range}\"", RegexOptions.CultureInvariant))
            : content;
    }
}
