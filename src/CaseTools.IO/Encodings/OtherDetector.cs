using UtfUnknown;

namespace CaseTools.IO.Encodings;

/// <summary>The voice of UTF.Unknown, a detector made for whole documents.</summary>
internal static class OtherDetector
{
    /// <summary>The code page that it would take, and how sure it is; code page 0 where it takes none.</summary>
    public static (int CodePage, double Confidence) Ask(IEnumerable<string> words)
    {
        var detected = CharsetDetector.DetectFromBytes(Utf8Words.Bytes(string.Join(" ", words))).Detected;
        return (detected?.Encoding?.CodePage ?? 0, detected?.Confidence ?? 0);
    }
}
