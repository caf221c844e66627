using System.Text;

namespace CaseTools.IO.Encodings;

/// <summary>
/// Finds UTF-16 without a byte order mark: every second byte is 0 (Latin letters, digits, delimiters, line breaks) or 4 (Cyrillic
/// letters). NULs with which an old program fills up its cells stand in runs, on even and odd places alike.
/// </summary>
internal static class Utf16Pattern
{
    private const int Enough = 3;

    /// <summary>The encoding that the pattern shows; null where there is no such pattern.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> start)
    {
        Span<int> zeros = [0, 0];
        Span<int> fours = [0, 0];
        for (var place = 0; place < start.Length; place++)
        {
            zeros[place & 1] += start[place] == 0 ? 1 : 0;
            fours[place & 1] += start[place] == 4 ? 1 : 0;
        }

        return Shows(zeros, fours, 1, start.Length) ? CodePages.Get(CodePages.Utf16)
            : Shows(zeros, fours, 0, start.Length) ? CodePages.Get(CodePages.Utf16BigEndian)
            : null;
    }

    private static bool Shows(ReadOnlySpan<int> zeros, ReadOnlySpan<int> fours, int high, int length)
    {
        var pairs = length / 2;
        var low = 1 - high;
        return zeros[high] > 0 && zeros[high] + fours[high] >= Enough
            && (zeros[high] + fours[high]) * 10 >= pairs * 7
            && (zeros[low] + fours[low]) * 10 <= pairs;
    }
}
