using System.Management.Automation;
using System.Text;
using CaseTools.Borders;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools;

/// <summary>Imports dated observations of borders.</summary>
[Cmdlet(VerbsData.Import, "BorderStatus", DefaultParameterSetName = "Path")]
[OutputType(typeof(BorderStatus))]
public sealed partial class ImportBorderStatusCommand : ImportCommand
{
    private Encoding? encoding;

    /// <summary>
    /// The encoding, by name or code page number, such as windows-1251, 866 or utf-8. Found from the bytes where it is not given. A file with a
    /// byte order mark of another encoding is read as its mark says, with a warning.
    /// </summary>
    /// <value>Found in the file</value>
    [Parameter]
    [Encoding]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    public object? Encoding { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => encoding = EncodingArgument.Resolve(this, Encoding);

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
            // Its own, since a stop can come while it is looked at for the first time.
            using var stream = OpenForReading(path, times: 2);
            using var file = BorderFile.Open(this.Adapters().Tables, stream, name, encoding);
            Import(file, name);
        }
        catch (TableFormatException exception)
        {
            WriteError(BorderErrors.BorderFileRefused(name, exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            WriteError(CommandErrors.FileUnreadable(path, exception));
        }
    }

    private void Import(BorderFileReader file, string name)
    {
        var source = file.Source;
        foreach (var surprise in EncodingWords.Surprises(
            source.Encoding.WebName, source.EncodingConfidence, source.EncodingNotTaken?.WebName, source.DoubleEncoding))
        {
            WriteWarning($"{name}: {surprise}");
        }

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
                WriteError(BorderErrors.BorderRowRefused(name, row.Line, row.Faults));
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
