using System.Management.Automation;
using CaseTools.Borders;
using CaseTools.Commands;
using CaseTools.Hosting;

namespace CaseTools;

/// <summary>Imports border observations. A row that cannot be read whole is refused alone, with file, line and column.</summary>
[Cmdlet(VerbsData.Import, "BorderStatus", DefaultParameterSetName = "Path")]
[OutputType(typeof(BorderStatus))]
public sealed class ImportBorderStatusCommand : ImportCommand
{
    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var path in ResolveFiles())
        {
            Import(path);
        }
    }

    private void Import(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        try
        {
            using var file = BorderFile.Open(this.Adapters().Tables, OpenForReading(path), name);
            Import(file, name);
        }
        catch (TableFormatException exception)
        {
            WriteError(CommandErrors.BorderFileRefused(name, exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            WriteError(CommandErrors.FileUnreadable(path, exception));
        }
    }

    private void Import(BorderFileReader file, string name)
    {
        if (file.UnknownColumns.Count > 0)
        {
            WriteWarning(
                $"{name}: not known and not used: column {string.Join(", ", file.UnknownColumns.Select(column => $"'{column}'"))}.");
        }

        var (taken, refused) = (0, 0);
        foreach (var row in file.ReadRows().TakeWhile(_ => !Stopping))
        {
            if (row.Status is { } status)
            {
                taken++;
                WriteObject(status);
            }
            else
            {
                refused++;
                WriteError(CommandErrors.BorderRowRefused(name, row.Line, row.Faults));
            }
        }

        WriteVerbose($"{name}: {taken + refused} rows read = {taken} taken + {refused} refused.");
        if (refused > 0)
        {
            WriteWarning(
                $"{name}: {refused} of {taken + refused} rows refused. Cases are scored as if these observations did not exist: correct the rows and import the file again.");
        }

        if (taken + refused == 0)
        {
            WriteWarning($"{name}: there is no observation below the header.");
        }
    }
}
