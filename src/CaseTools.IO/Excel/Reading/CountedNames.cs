using System.Xml;

namespace CaseTools.IO.Excel;

/// <summary>The names that a reader of XML keeps, no more of them than any part has.</summary>
internal sealed class CountedNames : XmlNameTable
{
    private readonly NameTable names = new();
    private int count;

    /// <inheritdoc/>
    public override string Add(char[] array, int offset, int length) => names.Get(array, offset, length) ?? Counted(names.Add(array, offset, length));

    /// <inheritdoc/>
    public override string Add(string array) => names.Get(array) ?? Counted(names.Add(array));

    /// <inheritdoc/>
    public override string? Get(char[] array, int offset, int length) => names.Get(array, offset, length);

    /// <inheritdoc/>
    public override string? Get(string array) => names.Get(array);

    private string Counted(string name)
    {
        count++;
        return count <= WorkbookLimits.MostNames ? name : throw WorkbookXml.Unlike();
    }
}
