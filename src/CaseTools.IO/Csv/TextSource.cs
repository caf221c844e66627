using System.Text;
using CaseTools.Hosting;

namespace CaseTools.IO.Csv;

/// <summary>What the bytes of a file are found to be, before a row is read from them.</summary>
/// <param name="Encoding">Decodes the text, strictly: an invalid byte throws instead of turning into U+FFFD in silence.</param>
/// <param name="Start">Where the text starts: behind the byte order mark.</param>
/// <param name="End">Where it ends: before an end-of-file sign.</param>
/// <param name="Hash">XxHash3 of the bytes between.</param>
/// <param name="DeclaresDelimiter">Whether the first line is <c>sep=</c> and a sign, as Excel writes it.</param>
/// <param name="Facts">What is said of the file.</param>
internal sealed record TextSource(Encoding Encoding, int Start, long End, ulong Hash, bool DeclaresDelimiter, TableSource Facts)
{
    /// <summary>Reads the stream to its end: digest, encoding, and whether it is text at all.</summary>
    /// <exception cref="TableFormatException">The bytes are no text, or not in the encoding that they should be in.</exception>
    public static TextSource Inspect(Stream stream, Encoding? given) => new TextInspection(stream, given).Inspect();
}
