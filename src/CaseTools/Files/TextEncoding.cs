using System.Text;

namespace CaseTools.Files;

/// <summary>Encodings as they are written with.</summary>
internal static class TextEncoding
{
    /// <summary>The same encoding, with or without its byte order mark.</summary>
    public static Encoding ForWriting(Encoding encoding, bool withByteOrderMark) => encoding.CodePage switch
    {
        1200 => new UnicodeEncoding(bigEndian: false, withByteOrderMark),
        1201 => new UnicodeEncoding(bigEndian: true, withByteOrderMark),
        12000 => new UTF32Encoding(bigEndian: false, withByteOrderMark),
        12001 => new UTF32Encoding(bigEndian: true, withByteOrderMark),
        65001 => new UTF8Encoding(withByteOrderMark),
        _ => encoding,
    };
}
