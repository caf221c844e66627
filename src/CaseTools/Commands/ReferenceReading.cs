using System.Management.Automation;
using System.Text;
using CaseTools.Changes;
using CaseTools.Hosting;
using CaseTools.Reports;

namespace CaseTools.Commands;

/// <summary>Reads what an earlier day left: the report of that day, or a snapshot in JSON.</summary>
internal static class ReferenceReading
{
    private const long MostBytesOfJson = 256L * 1024 * 1024;
    private const string JsonExpected = "Expected the .xlsx report of that day, or the JSON that Measure-CaseUrgency -SnapshotPath wrote.";

    /// <summary>Reads a file, and warns of what it does not say; ends the command, in words, where it holds no cases.</summary>
    public static ChangeSide ReadReference(this StoppableCommand command, string given)
    {
        var side = command.Read(given);
        foreach (var note in side.Notes)
        {
            command.WriteWarning($"{Path.GetFileName(given)}: {note}.");
        }

        return side;
    }

    private static ChangeSide Read(this StoppableCommand command, string given)
    {
        var path = WholeFile.Resolve(command, given);
        var name = Path.GetFileName(path);
        if (Directory.Exists(path) || !File.Exists(path))
        {
            command.ThrowTerminatingError(Directory.Exists(path) ? CommandErrors.PathIsFolder(given) : CommandErrors.FileNotFound(given));
        }

        try
        {
            // A report that is open in Excel can still be read.
            using var stream = new StoppableStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), command, new FileProgress(command, name, times: 3));
            return IsWorkbook(stream) ? ReadReport(stream, command.Adapters().Tables) : ReadJson(stream, command.Adapters().Documents, command.Cancellation);
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
        catch (TableFormatException exception)
        {
            command.ThrowTerminatingError(CommandErrors.ReferenceRefused(name, exception.Message));
            throw;
        }
        catch (DocumentFormatException exception)
        {
            command.ThrowTerminatingError(CommandErrors.ReferenceRefused(name, $"{exception.Message}. {JsonExpected}"));
            throw;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            command.ThrowTerminatingError(CommandErrors.FileUnreadable(given, exception));
            throw;
        }
    }

    // A zip package, or the compound file of an old or encrypted workbook: the reader of tables says which.
    private static bool IsWorkbook(Stream stream)
    {
        var start = new byte[4];
        var count = stream.Read(start, 0, start.Length);
        stream.Position = 0;
        return count == start.Length && start is [(byte)'P', (byte)'K', 3, 4] or [0xD0, 0xCF, 0x11, 0xE0];
    }

    private static ChangeSide ReadReport(Stream stream, ITableReader tables)
    {
        using var file = tables.Open(stream, encoding: null);
        return CaseReportReader.Read(file);
    }

    private static ChangeSide ReadJson(Stream stream, IDocumentReader documents, CancellationToken cancellation)
    {
        if (stream.Length > MostBytesOfJson)
        {
            throw new DocumentFormatException("larger than any snapshot that can be read, 256 MB");
        }

        var bytes = new byte[stream.Length];
        for (int count, read = 0; read < bytes.Length; read += count)
        {
            count = stream.Read(bytes, read, bytes.Length - read);
            if (count == 0)
            {
                throw new EndOfStreamException("it became shorter while it was read.");
            }
        }

        return SnapshotDocumentReader.Read(documents.Read(AsUtf8(bytes), cancellation), cancellation);
    }

    // Windows PowerShell's > writes UTF-16.
    private static byte[] AsUtf8(byte[] bytes) => bytes is [0xFF, 0xFE, ..] ? Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2)) : bytes;
}
