using System.Text;

namespace CaseTools.IO.Excel;

/// <summary>Writes cells as a worksheet part has them.</summary>
internal sealed class CellXml
{
    private readonly List<byte[]> columns = [];

    /// <summary>Writes a cell.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="style">The number of its style.</param>
    /// <param name="content">What it holds.</param>
    public void Write(XmlBuffer xml, int row, int column, int style, CellContent content)
    {
        xml.Raw("<x:c r=\""u8);
        xml.Raw(LettersOf(column));
        xml.Whole(row);
        xml.Raw("\" s=\""u8);
        xml.Whole(style);
        switch (content)
        {
            case { Text: { } text }:
                xml.Raw("\" t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">"u8);
                xml.Text(text);
                xml.Raw("</x:t></x:is></x:c>"u8);
                break;
            case { Number: { } number }:
                xml.Raw("\"><x:v>"u8);
                xml.Number(number);
                xml.Raw("</x:v></x:c>"u8);
                break;
            default:
                xml.Raw("\"/>"u8);
                break;
        }
    }

    private byte[] LettersOf(int column)
    {
        while (columns.Count <= column)
        {
            columns.Add(Encoding.ASCII.GetBytes(ColumnLetters.Of(columns.Count + 1)));
        }

        return columns[column];
    }
}
