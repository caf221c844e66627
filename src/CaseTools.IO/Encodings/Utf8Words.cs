using System.Text;

namespace CaseTools.IO.Encodings;

/// <summary>Words of bytes, each byte as the sign of its number, read as UTF-8.</summary>
internal static class Utf8Words
{
    private static readonly Encoding Lenient = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>The text; U+FFFD for bytes that are no UTF-8.</summary>
    public static string Decode(string word) => Lenient.GetString(Bytes(word));

    /// <summary>The bytes of a word.</summary>
    public static byte[] Bytes(string word)
    {
        var bytes = new byte[word.Length];
        for (var place = 0; place < bytes.Length; place++)
        {
            bytes[place] = (byte)word[place];
        }

        return bytes;
    }
}
