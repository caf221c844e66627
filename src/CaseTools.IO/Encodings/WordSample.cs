namespace CaseTools.IO.Encodings;

/// <summary>
/// The words of a file that hold a sign beyond ASCII, each once: a word that stands in every row says no more than in one row.
/// The first mebibyte of such words is looked at, and of the different ones among them the first 64 Ki signs are kept.
/// </summary>
internal sealed class WordSample
{
    private const int MaxLooked = 1 << 20;
    private const int MaxKept = 1 << 16;
    private const int MaxWord = 128;

    private readonly char[] word = new char[MaxWord];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private int length;
    private bool isBeyondAscii;
    private int looked;
    private int kept;

    /// <summary>The words, in the order in which they first came.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>Whether enough was looked at: what comes now changes nothing.</summary>
    public bool IsFull => looked >= MaxLooked || kept >= MaxKept;

    /// <summary>Takes bytes, each as the sign of its number.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (!IsFull)
        {
            foreach (var value in bytes)
            {
                Add((char)value);
            }
        }
    }

    /// <summary>Takes signs.</summary>
    public void Add(ReadOnlySpan<char> signs)
    {
        for (var i = 0; i < signs.Length && !IsFull; i++)
        {
            i = length == 0 ? PassAscii(signs, i) : i;
            if (i < signs.Length)
            {
                Add(signs[i]);
            }
        }
    }

    /// <summary>Ends the last word.</summary>
    public void End()
    {
        if (isBeyondAscii && !IsFull)
        {
            looked += length;
            var text = new string(word, 0, length);
            if (known.Add(text))
            {
                words.Add(text);
                kept += length;
            }
        }

        length = 0;
        isBeyondAscii = false;
    }

    // Most words hold no such sign: from the start of a word on to the next one that does, or to the last, which may go on in the next piece.
    private int PassAscii(ReadOnlySpan<char> signs, int from)
    {
        var beyond = from;
        while (beyond < signs.Length && signs[beyond] < 0x80)
        {
            beyond++;
        }

        var start = beyond;
        while (start > from && !EndsWord(signs[start - 1]))
        {
            start--;
        }

        // The parts of a word without end are words of their own.
        start += (beyond - start - 1) / MaxWord * MaxWord;
        signs.Slice(start, beyond - start).CopyTo(word);
        length = beyond - start;
        return beyond;
    }

    private void Add(char sign)
    {
        if (EndsWord(sign))
        {
            End();
        }
        else
        {
            if (length == MaxWord)
            {
                End();
            }

            word[length++] = sign;
            isBeyondAscii |= sign >= 0x80;
        }
    }

    private static bool EndsWord(char sign) => sign is <= ' ' or ',' or ';' or '|' or '"';
}
