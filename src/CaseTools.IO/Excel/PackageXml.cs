using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CaseTools.IO.Excel;

/// <summary>Reads and writes the parts of a package.</summary>
internal static class PackageXml
{
    /// <summary>UTF-8 without a mark, whatever the system's line ending.</summary>
    public static byte[] ToBytes(XDocument document)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = false, NewLineHandling = NewLineHandling.None };
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, settings))
        {
            document.Save(writer);
        }

        return stream.ToArray();
    }

    public static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
