using System.Globalization;
using System.Text;
using CaseTools.Hosting;

namespace CaseTools.IO.Csv;

/// <summary>Decodes a whole file block by block and refuses what is no text, with the line on which it stops being text.</summary>
internal sealed class TextCheck(Encoding encoding)
{
    private readonly Decoder decoder = encoding.GetDecoder();
    private char[] signs = [];
    private long line = 1;

    /// <summary>Checks the next bytes.</summary>
    /// <exception cref="TableFormatException">They are no text in this encoding.</exception>
    public void Add(byte[] bytes, int count) => Decode(bytes, count, flush: false);

    /// <summary>Checks that the last sign is whole.</summary>
    /// <exception cref="TableFormatException">The file ends in the middle of a sign.</exception>
    public void End() => Decode([], 0, flush: true);

    private void Decode(byte[] bytes, int count, bool flush)
    {
        var room = encoding.GetMaxCharCount(count);
        if (signs.Length < room)
        {
            signs = new char[room];
        }

        int length;
        try
        {
            length = decoder.GetChars(bytes, 0, count, signs, 0, flush);
        }
        catch (DecoderFallbackException)
        {
            throw new TableFormatException(string.Format(
                CultureInfo.InvariantCulture,
                "the text is not {0}: it stops being so near line {1}. Save the file as \"CSV UTF-8\" and import that file.",
                encoding.WebName.ToUpperInvariant(),
                LineOfFault(bytes, count)));
        }

        foreach (var sign in signs.AsSpan(0, length))
        {
            if (sign == '\n')
            {
                line++;
            }
            else if (sign == '\0')
            {
                throw new TableFormatException(string.Format(
                    CultureInfo.InvariantCulture,
                    "the file is binary, not text: line {0} holds a NUL. Expected delimited text (CSV) in UTF-8 or UTF-16.",
                    line));
            }
        }
    }

    // Every encoding met here writes a line feed with a byte 0x0A; near is what the message promises.
    private long LineOfFault(byte[] bytes, int count)
    {
        var valid = encoding is UTF8Encoding ? ValidUtf8Length(bytes, count) : 0;
        return line + bytes.Take(valid).LongCount(part => part == (byte)'\n');
    }

    private static int ValidUtf8Length(byte[] bytes, int count)
    {
        var lenient = Encoding.UTF8.GetDecoder();
        var signs = new char[Encoding.UTF8.GetMaxCharCount(1)];
        for (var i = 0; i < count; i++)
        {
            var length = lenient.GetChars(bytes, i, 1, signs, 0, flush: false);
            if (signs.AsSpan(0, length).IndexOf('\uFFFD') >= 0)
            {
                return i;
            }
        }

        return count;
    }
}
