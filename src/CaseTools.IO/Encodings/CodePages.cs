using System.Text;

namespace CaseTools.IO.Encodings;

/// <summary>Encodings by number, the same in every process: nothing is registered and nothing depends on what was.</summary>
internal static class CodePages
{
    public const int Utf8 = 65001;
    public const int Utf16 = 1200;
    public const int Utf16BigEndian = 1201;
    public const int Utf32 = 12000;
    public const int Utf32BigEndian = 12001;
    public const int Utf7 = 65000;
    public const int Windows1251 = 1251;
    public const int Windows1252 = 1252;
    public const int Latin1 = 28591;
    public const int Koi8R = 20866;
    public const int Koi8U = 21866;
    public const int Dos866 = 866;
    public const int MacCyrillic = 10007;
    public const int MacRoman = 10000;
    public const int Iso5 = 28595;

    /// <summary>
    /// The encoding, without a byte order mark: it refuses bytes that are no text, and writes a question mark for signs that it does
    /// not know. Null where there is none of this number.
    /// </summary>
    public static Encoding? Find(int codePage) => codePage switch
    {
        Utf8 => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        Utf16 => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        Utf32 => new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true),
        Utf32BigEndian => new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true),
        Utf7 => null,
        _ => Try(() => CodePagesEncodingProvider.Instance.GetEncoding(codePage))
            ?? Try(() => Encoding.GetEncoding(codePage)),
    };

    /// <summary>The encoding of one of the numbers above.</summary>
    public static Encoding Get(int codePage) => Find(codePage) ?? throw new InvalidOperationException($"Code page {codePage} is missing.");

    /// <summary>The same encoding, as <see cref="Find(int)"/> gives it.</summary>
    public static Encoding Strict(Encoding encoding) => Find(encoding.CodePage) ?? WithFallbacks(encoding);

    /// <summary>The encoding of a name that the framework knows, as <see cref="Find(int)"/> gives it; null where there is none.</summary>
    public static Encoding? FindByName(string name) =>
        (Try(() => CodePagesEncodingProvider.Instance.GetEncoding(name)) ?? Try(() => Encoding.GetEncoding(name))) is { } found
            ? Find(found.CodePage)
            : null;

    private static Encoding? Try(Func<Encoding?> get)
    {
        try
        {
            return get() is { } encoding ? WithFallbacks(encoding) : null;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding WithFallbacks(Encoding encoding)
    {
        var own = (Encoding)encoding.Clone();
        own.DecoderFallback = DecoderFallback.ExceptionFallback;
        own.EncoderFallback = EncoderFallback.ReplacementFallback;
        return own;
    }
}
