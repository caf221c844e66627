using System.Text;

namespace CaseTools.IO.Encodings;

/// <summary>
/// Finds the encoding of text by trying each of those that intake files come in and weighing what it would say. UTF-8 is among them,
/// so that a file of UTF-8 with a few bad bytes is known for what it is and not read as something else.
/// </summary>
internal static class EncodingDetector
{
    // How likely an encoding is before a word is read.
    private static readonly IReadOnlyList<(int CodePage, double Prior)> SingleByte =
    [
        (CodePages.Windows1251, 0),
        (CodePages.Windows1252, -0.5),
        (CodePages.Dos866, -1.5),
        (CodePages.Koi8R, -1.5),
        (CodePages.Koi8U, -2),
        (CodePages.MacCyrillic, -2.5),
        (CodePages.MacRoman, -2.5),
        (CodePages.Iso5, -3.5),
    ];

    // UTF-8 that is whole never comes here.
    private const double PriorOfBrokenUtf8 = -2;

    // The voice of another detector counts for about one letter: it is good on long texts, where it is not needed.
    private const double WeightOfOtherDetector = 1.5;

    // Letters of a word hang together, so the margin is worth less than its sum says.
    private const double MarginToDoubt = 3;

    private const double HighestConfidence = 0.99;

    private static readonly IReadOnlyList<SingleByteTable> Tables = SingleByte.Select(candidate => new SingleByteTable(candidate.CodePage)).ToArray();

    /// <summary>Weighs the words of a file; each sign of a word is a byte.</summary>
    public static EncodingGuess Find(IReadOnlyList<string> words)
    {
        var candidates = CandidatesFor(words);
        var best = candidates[0];
        for (var index = 1; index < candidates.Length; index++)
        {
            best = candidates[index].Likelihood > best.Likelihood ? candidates[index] : best;
        }

        // What reads the same is no doubt: lower-case words are the same bytes on Windows and on a Mac.
        var rival = candidates.Where(other => !other.Text.SequenceEqual(best.Text, StringComparer.Ordinal)).Max(other => other.Likelihood);
        return new EncodingGuess(best.Encoding, Confidence(best.Likelihood - rival, best.Likelihood / words.Sum(BytesBeyondAscii)));
    }

    private static Candidate[] CandidatesFor(IReadOnlyList<string> words)
    {
        var vote = OtherDetector.Ask(words);
        var utf8 = words.Select(Utf8Words.Decode).ToArray();
        return
        [
            .. Tables.Select((table, index) =>
            {
                var bonus = SingleByte[index].Prior + (vote.CodePage == SingleByte[index].CodePage ? vote.Confidence * WeightOfOtherDetector : 0);
                return Candidate.Of(table.Encoding, words.Select(table.Decode).ToArray(), bonus);
            }),
            Candidate.Of(CodePages.Get(CodePages.Utf8), utf8, PriorOfBrokenUtf8),
        ];
    }

    private static int BytesBeyondAscii(string word) => word.Count(sign => sign >= 0x80);

    // Text that is unlike any text is not trusted, whatever the margin.
    private static double Confidence(double margin, double likelihoodOfSign)
    {
        var byMargin = 1 / (1 + Math.Exp(-margin / MarginToDoubt));
        var byLikeness = Math.Min(Math.Max((likelihoodOfSign + 9) / 4.5, 0.1), 1);
        return Math.Round(Math.Min(byMargin * byLikeness, HighestConfidence), 2);
    }

    private sealed record Candidate(Encoding Encoding, IReadOnlyList<string> Text, double Likelihood)
    {
        public static Candidate Of(Encoding encoding, IReadOnlyList<string> text, double bonus) =>
            new(encoding, text, text.Sum(TextLikelihood.Of) + bonus);
    }
}
