using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaseTools.Hosting;
using CaseTools.IO.Encodings;
using CaseTools.Values;

namespace CaseTools.IO.Csv;

/// <summary>
/// Finds the encoding of a file: a byte order mark, else what the caller gave, else the places of zero bytes (UTF-16), else UTF-8
/// where every byte is valid, else statistics. A mark goes before what was given, for as long as the text is valid in its encoding:
/// an encoding given for a folder of old files would turn the one that is marked into noise. The two bytes of a UTF-16 mark are letters
/// in the older encodings ("ЪЧ", "яю"): they are no mark where one of those is given and no byte of the text is zero.
/// </summary>
internal sealed class TextInspection
{
    private const int BlockSize = 64 * 1024;

    private readonly Stream stream;
    private readonly Encoding? given;
    private readonly byte[] block = new byte[BlockSize];
    private readonly ByteOrderMark? mark;
    private readonly Encoding? zeroBytes;
    private readonly byte[] firstBytes;
    private readonly long end;

    /// <summary>Looks at the start and the end of a file.</summary>
    /// <exception cref="TableFormatException">It is a workbook.</exception>
    public TextInspection(Stream stream, Encoding? given)
    {
        this.stream = stream;
        this.given = given is null ? null : CodePages.Strict(given);
        var start = block.AsSpan(0, TextBytes.ReadBlock(stream, block));
        RefuseWorkbook(start);
        mark = ByteOrderMark.In(start) is { } found && !IsText(found, start) ? found : null;
        zeroBytes = mark is null && given is null ? Utf16Pattern.Find(start) : null;
        firstBytes = start.Slice(0, Math.Min(start.Length, 64)).ToArray();
        end = IsOfWideSigns(FirstTry) ? stream.Length : TextBytes.EndOf(stream, StartIn(FirstTry));
    }

    private Encoding FirstTry => mark?.Encoding ?? given ?? zeroBytes ?? CodePages.Get(CodePages.Utf8);

    private EncodingOrigin OriginOfFirstTry =>
        mark is not null ? EncodingOrigin.ByteOrderMark
        : given is not null ? EncodingOrigin.Given
        : zeroBytes is not null ? EncodingOrigin.ZeroBytes
        : EncodingOrigin.ValidUtf8;

    /// <summary>Reads the file to its end, and once more where its first encoding was not the right one.</summary>
    /// <exception cref="TableFormatException">It is no text, or not in the encoding that it should be in.</exception>
    public TextSource Inspect()
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var check = Check(FirstTry, digest);
        var sha256 = Digest.ToText(digest.GetHashAndReset());
        if (check.FaultLine == 0)
        {
            return Accept(check, OriginOfFirstTry, 1, sha256);
        }

        return mark is not null && given is not null ? AcceptValid(Check(given), EncodingOrigin.Given, 1, sha256)
            : OriginOfFirstTry == EncodingOrigin.ValidUtf8 ? Guess(check.FaultLine, sha256)
            : throw NotIn(check.Encoding, check.FaultLine);
    }

    private TextSource Guess(long faultLine, string sha256)
    {
        var guess = EncodingDetector.Find(SampleBytes().Words);
        var isUtf8 = guess.Encoding.CodePage == CodePages.Utf8;

        // A binary file is called so whatever its bytes look like.
        var check = Check(isUtf8 ? CodePages.Get(CodePages.Latin1) : guess.Encoding);
        RefuseBinary(check.Controls);
        return isUtf8 ? throw NotIn(guess.Encoding, faultLine) : AcceptValid(check, EncodingOrigin.Statistics, guess.Confidence, sha256);
    }

    private TextSource AcceptValid(TextCheck check, EncodingOrigin origin, double confidence, string sha256) =>
        check.FaultLine == 0 ? Accept(check, origin, confidence, sha256) : throw NotIn(check.Encoding, check.FaultLine);

    private TextSource Accept(TextCheck check, EncodingOrigin origin, double confidence, string sha256)
    {
        RefuseBinary(check.Controls);
        var isMarked = origin == EncodingOrigin.ByteOrderMark;
        var facts = new TableSource(check.Encoding, isMarked, origin, stream.Length, sha256)
        {
            EncodingConfidence = confidence,
            EncodingNotTaken = isMarked && given is not null && given.CodePage != check.Encoding.CodePage ? given : null,
            DoubleEncoding = DoubleEncoding.NameOf(check.Words.Words, check.LostSigns),
            ZeroSigns = check.Controls.Zeros,
            HasEndSign = end < stream.Length,
        };
        var start = StartIn(check.Encoding);
        return new TextSource(check.Encoding, start, end, check.Hash, DeclarationIn(firstBytes.AsSpan(start), check.Encoding), facts);
    }

    // A mark of UTF-16 that the text belies was its first letters; that of UTF-8 is none in any older encoding.
    private int StartIn(Encoding encoding) => mark is null || (IsOfWideSigns(mark.Encoding) && !IsOfWideSigns(encoding)) ? 0 : mark.Length;

    private bool IsText(ByteOrderMark found, ReadOnlySpan<byte> start) =>
        given is not null && !IsOfWideSigns(given) && IsOfWideSigns(found.Encoding) && start.IndexOf((byte)0) < 0;

    private TextCheck Check(Encoding encoding, IncrementalHash? digest = null)
    {
        var check = new TextCheck(encoding);
        var start = StartIn(encoding);
        var position = 0L;
        stream.Position = 0;
        for (var count = TextBytes.ReadBlock(stream, block); count > 0; count = TextBytes.ReadBlock(stream, block))
        {
            digest?.AppendData(block, 0, count);
            var first = position == 0 ? start : 0;
            var text = (int)Math.Max(0, Math.Min(count, end - position) - first);
            check.Add(block, first, text);
            position += count;
        }

        check.End();
        return check;
    }

    // Where no encoding is known the bytes have to tell: the file is passed over once more, and no other file is.
    private WordSample SampleBytes()
    {
        var words = new WordSample();
        var position = 0L;
        stream.Position = 0;
        for (var count = TextBytes.ReadBlock(stream, block); count > 0 && !words.IsFull; count = TextBytes.ReadBlock(stream, block))
        {
            words.Add(block.AsSpan(0, (int)Math.Max(0, Math.Min(count, end - position))));
            position += count;
        }

        words.End();
        return words;
    }

    private static bool IsOfWideSigns(Encoding encoding) =>
        encoding.CodePage is CodePages.Utf16 or CodePages.Utf16BigEndian or CodePages.Utf32 or CodePages.Utf32BigEndian;

    // A line of its own, as CsvHelper takes it; "sep=x,case_id" is a header row.
    private static bool DeclarationIn(ReadOnlySpan<byte> start, Encoding encoding)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        var text = lenient.GetString(start.ToArray());
        return text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            && text.Length > 4 && text[4] is '\t' or ((>= ' ' and <= '~') and not '"')
            && (text.Length == 5 || text[5] is '\r' or '\n');
    }

    private static TableFormatException NotIn(Encoding encoding, long line) => new(string.Format(
        CultureInfo.InvariantCulture,
        "the text is not {0}: it stops being so near line {1}. Save the file as \"CSV UTF-8\" and import that file, or name the encoding that it has with -Encoding.",
        encoding.WebName.ToUpperInvariant(),
        line));

    private static void RefuseBinary(ControlSigns controls)
    {
        if (controls.IsBinary)
        {
            throw new TableFormatException(string.Format(
                CultureInfo.InvariantCulture,
                "the file is binary, not text: line {0} holds the first of many signs that no text has. Expected delimited text (CSV).",
                controls.FirstLine));
        }
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
