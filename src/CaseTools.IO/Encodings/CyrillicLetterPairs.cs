using CaseTools.Values;

namespace CaseTools.IO.Encodings;

/// <summary>
/// How likely a Cyrillic letter is behind another, from the pairs in a list of words. What the list does not hold is as likely as
/// the letter is by itself.
/// </summary>
internal sealed class CyrillicLetterPairs
{
    private const string Letters = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ";

    // The start or the end of a word.
    private const int Edge = 0;

    // How many pairs the letter by itself counts for, against those in the list.
    private const double WeightOfLetter = 6;

    private readonly double[,] logarithms;

    private CyrillicLetterPairs(double[,] logarithms) => this.logarithms = logarithms;

    /// <summary>The pairs of the list that ships with the module.</summary>
    public static CyrillicLetterPairs Shipped { get; } = Learn(
        EmbeddedText.Lines(typeof(CyrillicLetterPairs).Assembly, "cyrillic-words.txt").SelectMany(line => line.Split(' ')));

    /// <summary>Whether the letter, in lower case, is one of Russian or Ukrainian.</summary>
    public static bool Knows(char lower) => PlaceOf(lower) > 0;

    /// <summary>The natural logarithm of how likely a letter is behind another; both in lower case, anything else is an edge of the word.</summary>
    public double Of(char before, char letter) => logarithms[PlaceOf(before), PlaceOf(letter)];

    private static CyrillicLetterPairs Learn(IEnumerable<string> words)
    {
        var pairs = new double[Letters.Length + 1, Letters.Length + 1];
        foreach (var word in words)
        {
            var before = Edge;
            foreach (var letter in word.Append(' '))
            {
                var place = PlaceOf(char.ToLowerInvariant(letter));
                pairs[before, place] += before == Edge && place == Edge ? 0 : 1;
                before = place;
            }
        }

        return new CyrillicLetterPairs(Logarithms(pairs));
    }

    private static double[,] Logarithms(double[,] pairs)
    {
        var count = pairs.GetLength(0);
        var all = Enumerable.Range(0, count).ToArray();
        var total = all.Sum(before => all.Sum(letter => pairs[before, letter]));
        var logarithms = new double[count, count];
        foreach (var before in all)
        {
            var row = all.Sum(letter => pairs[before, letter]);
            foreach (var letter in all)
            {
                var alone = (all.Sum(other => pairs[other, letter]) + 0.5) / (total + (0.5 * count));
                logarithms[before, letter] = Math.Log((pairs[before, letter] + (WeightOfLetter * alone)) / (row + WeightOfLetter));
            }
        }

        return logarithms;
    }

    private static int PlaceOf(char lower) => lower is >= 'а' and <= 'я' ? lower - 'а' + 1 : lower < 'ѐ' ? Edge : Letters.AsSpan().IndexOf(lower) + 1;
}
