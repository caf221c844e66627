using System.Management.Automation.Runspaces;
using System.Text.RegularExpressions;

namespace CaseTools.Host;

/// <summary>
/// The words after a script's path, as <c>pwsh -File</c> takes them: a word with a dash names a parameter, <c>-Name:value</c>
/// is both at once, the rest are values; <c>$true</c> and <c>$false</c> after a colon are truth values, everything else is text.
/// </summary>
internal static partial class ScriptArguments
{
    public static IReadOnlyList<CommandParameter> Parse(IEnumerable<string> words)
    {
        var parameters = new List<CommandParameter>();
        string? nameBeforeValue = null;
        foreach (var word in words)
        {
            if (nameBeforeValue is not null)
            {
                parameters.Add(new CommandParameter(nameBeforeValue, word));
                nameBeforeValue = null;
            }
            else if (NameAndColon().Match(word) is not { Success: true } match)
            {
                parameters.Add(IsName(word) ? new CommandParameter(word) : new CommandParameter(null, word));
            }
            else if (match.Length == word.Length)
            {
                nameBeforeValue = word.TrimEnd(':');
            }
            else
            {
                parameters.Add(new CommandParameter(word[..(match.Length - 1)], TruthValueOrText(word[match.Length..])));
            }
        }

        if (nameBeforeValue is not null)
        {
            parameters.Add(new CommandParameter(nameBeforeValue));
        }

        return parameters;
    }

    private static bool IsName(string word) => word.Length > 1 && word[0] == '-';

    private static object TruthValueOrText(string text) => text.ToUpperInvariant() switch
    {
        "$TRUE" or "TRUE" => true,
        "$FALSE" or "FALSE" => false,
        _ => text,
    };

    [GeneratedRegex(@"^-\w+:", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndColon();
}
