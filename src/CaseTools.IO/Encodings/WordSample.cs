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

    private bool IsFull => looked >= MaxLooked || kept >= MaxKept;

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
        if (!IsFull)
        {
            foreach (var sign in signs)
            {
                Add(sign);
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

    private void Add(char sign)
    {
        if (sign is <= ' ' or ',' or ';' or '|' or '"')
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
}
