using System.Xml;
using CaseTools.Hosting;

namespace CaseTools.IO.Excel;

/// <summary>
/// Goes through an XML part before any reader holds a piece of it. Document types, and with them entities and files that are named there,
/// are not taken; neither are elements within each other without end, or texts in more pieces than anybody formats.
/// </summary>
internal sealed class WorkbookXml : IDisposable
{
    private readonly char[] block = new char[16 * 1024];
    private readonly XmlReader reader;

    // Of the cell, or of the shared text, in which the reader is.
    private int levelOfText = int.MaxValue;
    private int pieces;
    private int signs;

    private int merged;

    private WorkbookXml(Stream part) => reader = Open(part);

    /// <summary>Opens a part for reading, with nothing in it that leads elsewhere.</summary>
    public static XmlReader Open(Stream part) => XmlReader.Create(
        part,
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, NameTable = new CountedNames() });

    /// <summary>Refuses a part that is not like those that programs write.</summary>
    /// <exception cref="TableFormatException">It is not.</exception>
    /// <exception cref="XmlException">It is no XML, or has a document type.</exception>
    public static void Check(Stream part)
    {
        using var check = new WorkbookXml(part);
        check.Read();
    }

    /// <summary>The refusal of what no program writes.</summary>
    public static TableFormatException Unlike() => new("the workbook is not like any that a spreadsheet program writes: it was not read. Open it in Excel, save it again as .xlsx, and import that file.");

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private void Read()
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                PassElement();
            }
            else if (reader.Depth > levelOfText && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                PassText();
            }
        }
    }

    private void PassElement()
    {
        if (reader.Depth > WorkbookLimits.MostLevels)
        {
            throw Unlike();
        }

        if (reader.Depth <= levelOfText)
        {
            // What stands within a cell counts with it, whatever it is called.
            levelOfText = reader.LocalName is "c" or "si" ? reader.Depth : int.MaxValue;
            (pieces, signs) = (0, 0);
        }
        else
        {
            pieces += reader.LocalName is "r" or "t" ? 1 : 0;
        }

        merged += reader.LocalName == "mergeCell" ? 1 : 0;
        if (pieces > WorkbookLimits.MostPiecesOfText || merged > WorkbookLimits.MostMerged)
        {
            throw Unlike();
        }
    }

    private void PassText()
    {
        while (reader.ReadValueChunk(block, 0, block.Length) is > 0 and var count)
        {
            signs += count;
            if (signs > WorkbookLimits.MostSignsOfCell)
            {
                throw new TableFormatException("a cell of the workbook holds more than 131,072 signs, four times as many as Excel takes: it was not read. Save the rows as \"CSV UTF-8\" and import that file.");
            }
        }
    }
}
