using System.Text;

namespace CaseTools.IO.Encodings;

/// <summary>The byte order mark at the start of a file.</summary>
/// <param name="Encoding">What it names.</param>
/// <param name="Length">Its bytes.</param>
internal sealed record ByteOrderMark(Encoding Encoding, int Length)
{
    /// <summary>The mark with which the bytes start; null where there is none.</summary>
    public static ByteOrderMark? In(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(CodePages.Get(CodePages.Utf8), 3),
        [0x00, 0x00, 0xFE, 0xFF, ..] => new(CodePages.Get(CodePages.Utf32BigEndian), 4),
        // UTF-16 would begin with a NUL: no text does.
        [0xFF, 0xFE, 0x00, 0x00, ..] => new(CodePages.Get(CodePages.Utf32), 4),
        [0xFF, 0xFE, ..] => new(CodePages.Get(CodePages.Utf16), 2),
        [0xFE, 0xFF, ..] => new(CodePages.Get(CodePages.Utf16BigEndian), 2),
        _ => null,
    };
}
