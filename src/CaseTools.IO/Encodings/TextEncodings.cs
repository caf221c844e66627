using System.Globalization;
using System.Text;
using CaseTools.Hosting;

namespace CaseTools.IO.Encodings;

/// <summary>Finds encodings by the names that people and programs have for them.</summary>
internal sealed class TextEncodings : ITextEncodings
{
    // Names that .NET does not have: PowerShell's, and those that stand in the menus of old programs.
    private static readonly IReadOnlyDictionary<string, int> OwnNames = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["utf8"] = CodePages.Utf8,
        ["utf8bom"] = CodePages.Utf8,
        ["utf8nobom"] = CodePages.Utf8,
        ["unicode"] = CodePages.Utf16,
        ["utf16"] = CodePages.Utf16,
        ["utf16le"] = CodePages.Utf16,
        ["utf16be"] = CodePages.Utf16BigEndian,
        ["bigendianunicode"] = CodePages.Utf16BigEndian,
        ["utf32"] = CodePages.Utf32,
        ["utf32le"] = CodePages.Utf32,
        ["utf32be"] = CodePages.Utf32BigEndian,
        ["bigendianutf32"] = CodePages.Utf32BigEndian,
        ["koi8"] = CodePages.Koi8R,
        ["koi8r"] = CodePages.Koi8R,
        ["koi8u"] = CodePages.Koi8U,
        ["cyrillicdos"] = CodePages.Dos866,
        ["maccyrillic"] = CodePages.MacCyrillic,
        ["xmaccyrillic"] = CodePages.MacCyrillic,
        ["macroman"] = CodePages.MacRoman,
        ["macintosh"] = CodePages.MacRoman,
        ["latin1"] = CodePages.Latin1,
    };

    // Numbers below stand for whatever the machine is set to.
    private const int FirstOfItsOwn = 37;

    private static readonly string[] NumberPrefixes = ["windows", "cp", "win", "ibm", "dos", "oem", "codepage", ""];

    public Encoding? Find(string name)
    {
        var plain = Plain(name);
        return name.TrimStart() is ['-', ..] ? null
            : OwnNames.TryGetValue(plain, out var codePage) ? CodePages.Find(codePage)
            : NumberIn(plain) is { } number ? (number >= FirstOfItsOwn ? CodePages.Find(number) : null)
            : CodePages.FindByName(name.Trim());
    }

    public Encoding? Strict(Encoding encoding) => encoding.CodePage == CodePages.Utf7 ? null : CodePages.Strict(encoding);

    private static string Plain(string name) =>
        new(name.Where(sign => sign is not ('-' or '_' or ' ')).Select(char.ToLowerInvariant).ToArray());

    private static int? NumberIn(string plain) => NumberPrefixes
        .Where(prefix => plain.StartsWith(prefix, StringComparison.Ordinal))
        .Select(prefix => plain.Substring(prefix.Length))
        .Where(rest => rest.Length is > 0 and < 6 && rest.All(sign => sign is >= '0' and <= '9'))
        .Select(rest => (int?)int.Parse(rest, CultureInfo.InvariantCulture))
        .FirstOrDefault();
}
