using System.Globalization;

namespace CaseTools.IO.Encodings;

/// <summary>
/// Names the encodings through which a text went wrongly before it came to us, where reading it the other way round makes it text.
/// Nothing is repaired: the way back is not always whole, and only the original is sure.
/// </summary>
internal static class DoubleEncoding
{
    // By how much a word has to become likelier: UTF-8 hides in one word of two letters, another code page only in the whole text.
    private const double GainOfWord = 9;
    private const double GainOfText = 14;

    private static readonly IReadOnlyList<SingleByteTable> Misreadings = Tables(
        CodePages.Windows1251, CodePages.Windows1252, CodePages.Latin1, CodePages.Koi8R, CodePages.Dos866, CodePages.MacRoman, CodePages.MacCyrillic);

    private static readonly IReadOnlyList<SingleByteTable> Origins = Tables(
        CodePages.Windows1251, CodePages.Koi8R, CodePages.Dos866, CodePages.MacCyrillic, CodePages.Windows1252);

    /// <summary>What happened to the text, in words; null where it looks right.</summary>
    /// <param name="words">The words of the text that hold a sign beyond ASCII.</param>
    /// <param name="lostSigns">How many signs stand as U+FFFD.</param>
    public static string? NameOf(IReadOnlyList<string> words, long lostSigns)
    {
        var wrongWay = WrongWayOf(words);
        var lost = lostSigns == 0 ? null : string.Format(
            CultureInfo.InvariantCulture, "{0} sign(s) lost when the file was saved before, with U+FFFD in their place", lostSigns);
        return wrongWay is not null && lost is not null ? $"{wrongWay}; {lost}" : wrongWay ?? lost;
    }

    private static string? WrongWayOf(IReadOnlyList<string> words)
    {
        var ways = Misreadings.Select(misread => (Gain: GainAsUtf8(words, misread), Least: GainOfWord, Origin: "UTF-8", Misread: misread))
            .Concat(
                from origin in Origins
                from misread in Misreadings
                where origin.Encoding.CodePage != misread.Encoding.CodePage
                select (Gain: GainAs(origin, words, misread), Least: GainOfText, Origin: origin.Encoding.WebName, Misread: misread));
        var best = ways.Where(way => way.Gain >= way.Least).OrderByDescending(way => way.Gain).FirstOrDefault();
        return best.Misread is null ? null : $"{best.Origin} that was read as {best.Misread.Encoding.WebName} and saved again";
    }

    private static double GainAsUtf8(IReadOnlyList<string> words, SingleByteTable misread)
    {
        var sum = 0.0;
        foreach (var word in words)
        {
            if (misread.Encode(word) is { } bytes && WithoutCutEnd(Utf8Words.Decode(bytes)) is { Length: > 0 } text && text.Length < word.Length && text.All(IsEuropean))
            {
                var gain = TextLikelihood.Of(text) - TextLikelihood.Of(word);
                sum += gain >= GainOfWord ? gain : 0;
            }
        }

        return sum;
    }

    // Three Russian letters in cp866 are one Chinese sign in UTF-8: a word of three letters is no damaged one.
    private static bool IsEuropean(char sign) => sign is < '\u0530' or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2000' and <= '\u22FF');

    private static double GainAs(SingleByteTable origin, IReadOnlyList<string> words, SingleByteTable misread)
    {
        var sum = 0.0;
        foreach (var word in words)
        {
            if (misread.Encode(word) is { } bytes)
            {
                sum += TextLikelihood.Of(origin.Decode(bytes)) - TextLikelihood.Of(word);
            }
        }

        return sum;
    }

    // The second byte of a letter may have become a space, at which the word was cut.
    private static string? WithoutCutEnd(string text)
    {
        var whole = text.Length > 0 && text[text.Length - 1] == '\uFFFD' ? text.Substring(0, text.Length - 1) : text;
        return whole.AsSpan().IndexOf('\uFFFD') < 0 ? whole : null;
    }

    private static SingleByteTable[] Tables(params int[] codePages) => codePages.Select(codePage => new SingleByteTable(codePage)).ToArray();
}
