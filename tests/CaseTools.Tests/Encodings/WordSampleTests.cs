using System.Text;
using CaseTools.IO.Encodings;
using CsCheck;

namespace CaseTools.Tests.Encodings;

/// <summary>The sample of a text is its words beyond ASCII, each once, however the text comes in pieces.</summary>
public sealed class WordSampleTests
{
    private const int LongestWord = 128;

    private static readonly Gen<string> GenPiece = Gen.OneOf(
        Gen.String[Gen.OneOf(Gen.Char['!', '~'], Gen.Char['А', 'я'], Gen.OneOf(' ', ',', ';', '|', '"', '\n')), 0, 40],
        Gen.Int[0, 300].Select(count => new string('x', count)),
        Gen.Int[0, 300].Select(count => new string('ж', count)));

    [Fact]
    public void It_holds_each_word_once_in_the_order_of_the_text() => GenPiece.Array[0, 12].Sample(
        pieces =>
        {
            var sample = new WordSample();
            foreach (var piece in pieces)
            {
                sample.Add(piece.AsSpan());
            }

            sample.End();
            Assert.Equal(WordsOf(string.Concat(pieces)), sample.Words);
        },
        iter: 20_000);

    [Fact]
    public void Bytes_are_signs_of_their_number() => GenPiece.Array[0, 12].Sample(
        pieces =>
        {
            var (sample, bytes) = (new WordSample(), new WordSample());
            foreach (var piece in pieces)
            {
                var text = Encoding.UTF8.GetBytes(piece);
                bytes.Add(text);
                sample.Add(Encoding.Latin1.GetString(text).AsSpan());
            }

            sample.End();
            bytes.End();
            Assert.Equal(sample.Words, bytes.Words);
        },
        iter: 5_000);

    private static IEnumerable<string> WordsOf(string text) => text
        .Split(text.Where(sign => sign is <= ' ' or ',' or ';' or '|' or '"').ToArray(), StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(word => word.Chunk(LongestWord).Select(part => new string(part)))
        .Where(word => word.Any(sign => sign >= 0x80))
        .Distinct();
}
