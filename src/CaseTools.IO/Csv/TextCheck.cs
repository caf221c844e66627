using System.IO.Hashing;
using System.Text;
using CaseTools.IO.Encodings;

namespace CaseTools.IO.Csv;

/// <summary>
/// Decodes a file block by block and sees whether it is text: the line on which it stops being so, the signs that no text holds,
/// and a sample of its words.
/// </summary>
internal sealed class TextCheck(Encoding encoding)
{
    private readonly Decoder decoder = encoding.GetDecoder();
    private readonly XxHash3 hash = new();
    private char[] signs = [];
    private long line = 1;
    private char previous;

    /// <summary>The line on which a byte is not valid in the encoding, from 1; 0 where there is none. What follows is not looked at.</summary>
    public long FaultLine { get; private set; }

    /// <summary>What no text holds.</summary>
    public ControlSigns Controls { get; } = new();

    /// <summary>How many signs an earlier program has lost and replaced by U+FFFD.</summary>
    public long LostSigns { get; private set; }

    /// <summary>Words with signs beyond ASCII.</summary>
    public WordSample Words { get; } = new();

    /// <summary>XxHash3 of the bytes: not a digest for anybody to rely on, but quick to tell that a file has become another.</summary>
    public ulong Hash => hash.GetCurrentHashAsUInt64();

    /// <summary>The encoding.</summary>
    public Encoding Encoding => encoding;

    /// <summary>Checks the next bytes.</summary>
    public void Add(byte[] bytes, int start, int count)
    {
        hash.Append(bytes.AsSpan(start, count));
        Decode(bytes, start, count, flush: false);
    }

    /// <summary>Checks that the last sign is whole.</summary>
    public void End()
    {
        Decode([], 0, 0, flush: true);
        Words.End();
    }

    private void Decode(byte[] bytes, int start, int count, bool flush)
    {
        if (FaultLine > 0)
        {
            return;
        }

        var room = encoding.GetMaxCharCount(count);
        if (signs.Length < room)
        {
            signs = new char[room];
        }

        try
        {
            Pass(signs.AsSpan(0, decoder.GetChars(bytes, start, count, signs, 0, flush)));
        }
        catch (DecoderFallbackException exception)
        {
            PassValid(bytes, start, exception.Index);
            FaultLine = line;
        }
    }

    private void Pass(ReadOnlySpan<char> text)
    {
        Words.Add(text);
        Controls.AddText(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // Nearly every sign is no more than one of a text.
            if (text[i] is < ' ' or '\uFFFD')
            {
                Look(text[i], i > 0 ? text[i - 1] : previous);
            }
        }

        previous = text.Length > 0 ? text[text.Length - 1] : previous;
    }

    private void Look(char sign, char before)
    {
        if (sign == '\r' || (sign == '\n' && before != '\r'))
        {
            line++;
        }

        Controls.Add(sign, line);
        LostSigns += sign == '\uFFFD' ? 1 : 0;
    }

    // What is valid of the bytes, up to the fault: the decoder has thrown it away.
    private void PassValid(byte[] bytes, int start, int count)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        Pass(lenient.GetString(bytes, start, Math.Max(count, 0)).AsSpan());
    }
}
