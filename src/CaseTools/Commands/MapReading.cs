using System.Collections;
using System.Globalization;
using System.Management.Automation;
using CaseTools.Hosting;
using CaseTools.Intake;

namespace CaseTools.Commands;

/// <summary>What a caller may give for <c>-Map</c>: a table, a saved file, or a map.</summary>
internal static class MapReading
{
    private const string Parameter = "-Map";

    /// <summary>Reads a map; ends the command, in words, where it is none.</summary>
    public static IntakeMap ReadMap(this PSCmdlet command, object given)
    {
        var value = ShellObject.Unwrapped(given);
        try
        {
            return value switch
            {
                IntakeMap map => map,
                IDictionary table => IntakeMap.Of([.. Entries(table)]),
                string path => command.ReadMapFile(path),
                FileInfo file => command.ReadMapFile(file.FullName),
                _ => throw new ArgumentException("expected a table @{ 'header' = 'field' } or the path of a file that New-CaseIntakeMap wrote."),
            };
        }
        catch (ArgumentException exception)
        {
            command.ThrowTerminatingError(CommandErrors.IntakeMapRefused(value as string ?? Parameter, exception.Message));
            throw;
        }
    }

    // A table has no order of its own: by header, so that messages are the same each time.
    private static IEnumerable<IntakeMapEntry> Entries(IDictionary table) => table.Cast<DictionaryEntry>()
        .Select(entry => new IntakeMapEntry(TextOf(entry.Key)!, TextOf(entry.Value)))
        .OrderBy(entry => entry.Header, StringComparer.Ordinal);

    private static string? TextOf(object? value) =>
        Convert.ToString(ShellObject.Unwrapped(value), CultureInfo.InvariantCulture)?.Trim() is { Length: > 0 } text ? text : null;

    private static IntakeMap ReadMapFile(this PSCmdlet command, string given)
    {
        var path = command.SessionState.Path.GetUnresolvedProviderPathFromPSPath(given, out _, out _);
        if (!File.Exists(path))
        {
            command.ThrowTerminatingError(CommandErrors.FileNotFound(given));
        }

        try
        {
            return IntakeMapDocument.Read(command.Adapters().Documents.Read(DocumentFile.Read(path)));
        }
        catch (DocumentFormatException exception)
        {
            throw new ArgumentException(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            command.ThrowTerminatingError(CommandErrors.FileUnreadable(given, exception));
            throw;
        }
    }
}
