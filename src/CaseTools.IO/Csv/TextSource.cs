using System.Security.Cryptography;
using System.Text;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.IO.Csv;

/// <summary>What the bytes of a file are found to be, before a row is read from them.</summary>
/// <param name="Encoding">Decodes the text, strictly: an invalid byte throws instead of turning into U+FFFD in silence.</param>
/// <param name="PreambleLength">Bytes of the byte order mark.</param>
/// <param name="DeclaresDelimiter">Whether the first line is <c>sep=</c> and a sign, as Excel writes it.</param>
/// <param name="Facts">What is said of the file.</param>
internal sealed record TextSource(Encoding Encoding, int PreambleLength, bool DeclaresDelimiter, TableSource Facts)
{
    private const int BlockSize = 64 * 1024;

    /// <summary>Reads the stream to its end: digest, encoding, and whether it is text at all.</summary>
    /// <exception cref="TableFormatException">The bytes are no text, or no UTF-8 or UTF-16.</exception>
    public static TextSource Inspect(Stream stream, Encoding? given)
    {
        var block = new byte[BlockSize];
        var first = ReadBlock(stream, block);
        var (found, preamble) = EncodingOf(block.AsSpan(0, first));
        var encoding = preamble == 0 && given is not null ? given : found;
        RefuseWorkbook(block.AsSpan(0, first));
        var declaresDelimiter = DeclarationIn(block.AsSpan(preamble, Math.Min(first - preamble, 16)), encoding);

        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var check = new TextCheck(encoding);
        for (var count = first; count > 0; count = ReadBlock(stream, block))
        {
            digest.AppendData(block, 0, count);
            check.Add(block, count);
        }

        check.End();
        var sha256 = Digest.ToText(digest.GetHashAndReset());
        return new TextSource(
            encoding,
            preamble,
            declaresDelimiter,
            new TableSource(encoding, preamble > 0, preamble > 0 ? EncodingOrigin.ByteOrderMark : given is not null ? EncodingOrigin.Given : EncodingOrigin.ValidUtf8, stream.Length, sha256));
    }

    private static int ReadBlock(Stream stream, byte[] block)
    {
        var filled = 0;
        while (filled < block.Length && stream.Read(block, filled, block.Length - filled) is > 0 and var count)
        {
            filled += count;
        }

        return filled;
    }

    private static (Encoding Encoding, int PreambleLength) EncodingOf(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, throwOnInvalidBytes: true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, false, throwOnInvalidBytes: true), 2),
        _ => (new UTF8Encoding(false, throwOnInvalidBytes: true), 0),
    };

    // A line of its own, as CsvHelper takes it; "sep=x,case_id" is a header row.
    private static bool DeclarationIn(ReadOnlySpan<byte> start, Encoding encoding)
    {
        var text = Encoding.GetEncoding(encoding.CodePage).GetString(start.ToArray());
        return text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            && text.Length > 4 && text[4] is '\t' or ((>= ' ' and <= '~') and not '"')
            && (text.Length == 5 || text[5] is '\r' or '\n');
    }

    private static void RefuseWorkbook(ReadOnlySpan<byte> start)
    {
        if (start is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw new TableFormatException(
                "the file is a workbook or an archive, not delimited text. In Excel, save it as \"CSV UTF-8 (comma delimited)\" and import that file.");
        }
    }
}
