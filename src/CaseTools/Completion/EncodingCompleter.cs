namespace CaseTools.Completion;

/// <summary>Offers the encodings in which lists arrive. Others are taken too, by name or number.</summary>
internal sealed class EncodingCompleter : ValueCompleter
{
    private static readonly Suggestion[] Encodings =
    [
        new("utf-8", "UTF-8: KoboToolbox, ODK, Google Forms, and most of what is new"),
        new("windows-1251", "Cyrillic of Windows, and of Excel's \"CSV\" there; code page 1251"),
        new("utf-16", "UTF-16: Excel's \"Unicode text\""),
        new("koi8-r", "KOI8-R: Russian of old mail and Unix programs; code page 20866"),
        new("koi8-u", "KOI8-U: Ukrainian of old mail and Unix programs; code page 21866"),
        new("cp866", "Cyrillic of DOS programs, and of Excel's \"CSV (MS-DOS)\"; code page 866"),
        new("x-mac-cyrillic", "Cyrillic of old Macintosh programs; code page 10007"),
        new("iso-8859-5", "ISO Cyrillic; code page 28595"),
        new("windows-1252", "Western European of Windows; code page 1252"),
        new("windows-1254", "Turkish of Windows; code page 1254"),
        new("macintosh", "Western European of old Macintosh programs; code page 10000"),
        new("utf-16be", "UTF-16 with the higher byte first"),
    ];

    /// <inheritdoc/>
    protected override IEnumerable<Suggestion> Suggest(TypedCommand command) => Encodings;
}
