using System.Management.Automation;
using System.Management.Automation.Language;

namespace CaseTools.Host;

/// <summary>Reads what is to be run into a script block, before the engine is started for it.</summary>
/// <remarks>
/// A block, since <c>exit 3</c> in a script that is called by its path ends that script alone. A block parsed from a file
/// knows its file: <c>$PSScriptRoot</c> and the places in error messages are right.
/// </remarks>
internal static class ScriptSource
{
    /// <exception cref="HostException">The file is not there, is not a script, or cannot be parsed.</exception>
    public static ScriptBlock FromFile(string path)
    {
        var fullPath = Path.GetFullPath(path);
        if (Directory.Exists(fullPath))
        {
            throw new HostException($"'{path}' is a folder, not a script.");
        }

        if (!File.Exists(fullPath))
        {
            throw new HostException($"There is no script '{path}'.");
        }

        if (!Path.GetExtension(fullPath).Equals(".ps1", StringComparison.OrdinalIgnoreCase))
        {
            throw new HostException($"'{path}' is not a script: its name does not end in .ps1.");
        }

        var block = Read(fullPath, out var mistakes);
        return Checked(block, mistakes, $"The script '{path}' cannot be run");
    }

    /// <exception cref="HostException">The statements cannot be parsed.</exception>
    public static ScriptBlock FromStatements(string statements)
    {
        var block = Parser.ParseInput(statements, out _, out var mistakes);
        return Checked(block, mistakes, "The statements cannot be run");
    }

    private static ScriptBlockAst Read(string path, out ParseError[] mistakes)
    {
        try
        {
            return Parser.ParseFile(path, out _, out mistakes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HostException($"The script cannot be read: {error.Message}");
        }
    }

    private static ScriptBlock Checked(ScriptBlockAst block, ParseError[] mistakes, string failure)
    {
        if (mistakes is [])
        {
            return block.GetScriptBlock();
        }

        var places = mistakes.Select(mistake =>
            $"  line {mistake.Extent.StartLineNumber}, column {mistake.Extent.StartColumnNumber}: {mistake.Message}");
        throw new HostException(string.Join(Environment.NewLine, places.Prepend(failure + ":")));
    }
}
