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
    private char previous;

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
        catch (DecoderFallbackException exception)
        {
            PassValid(bytes, exception.Index);
            throw new TableFormatException(string.Format(
                CultureInfo.InvariantCulture,
                "the text is not {0}: it stops being so near line {1}. Save the file as \"CSV UTF-8\" and import that file.",
                encoding.WebName.ToUpperInvariant(),
                line));
        }

        foreach (var sign in signs.AsSpan(0, length))
        {
            Pass(sign);
            if (sign == '\0')
            {
                throw new TableFormatException(string.Format(
                    CultureInfo.InvariantCulture,
                    "the file is binary, not text: line {0} holds a NUL. Expected delimited text (CSV) in UTF-8 or UTF-16.",
                    line));
            }
        }
    }

    private void Pass(char sign)
    {
        if (sign == '\r' || (sign == '\n' && previous != '\r'))
        {
            line++;
        }

        previous = sign;
    }

    // What is valid of the bytes, up to the fault: the decoder has thrown it away.
    private void PassValid(byte[] bytes, int count)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        foreach (var sign in lenient.GetString(bytes, 0, Math.Max(count, 0)))
        {
            Pass(sign);
        }
    }
}
