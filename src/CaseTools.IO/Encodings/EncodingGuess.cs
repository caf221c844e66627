using System.Text;

namespace CaseTools.IO.Encodings;

/// <summary>An encoding that was found by statistics.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Confidence">How sure it is, above 0 and below 1.</param>
internal sealed record EncodingGuess(Encoding Encoding, double Confidence);
