using System.Text.RegularExpressions;

namespace CaseTools.Decisions;

/// <summary>
/// Texts that a spreadsheet would run: at their start, and behind a comma or semicolon, which parts cells where Excel's list separator is
/// another one than the file's. An apostrophe goes before the sign, one more where some stand there already: so it can be told on
/// reading which one is ours.
/// </summary>
internal static class FormulaText
{
    private const string Place = "((?:^|[;,])[\\s\"]*)";
    private const string Sign = "(?=[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20])";

    private static readonly Regex Unguarded = new(Place + "('*)" + Sign, RegexOptions.CultureInvariant);
    private static readonly Regex Guarded = new(Place + "'('*)" + Sign, RegexOptions.CultureInvariant);

    /// <summary>The text as it is written.</summary>
    public static string Guard(string text) => Unguarded.Replace(text, "$1'$2");

    /// <summary>The text that was meant.</summary>
    public static string Unguard(string text) => Guarded.Replace(text, "$1$2");
}
