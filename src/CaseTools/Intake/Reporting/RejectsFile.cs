using System.Globalization;
using System.Text;
using CaseTools.Files;
using CaseTools.Hosting;

namespace CaseTools.Intake;

/// <summary>
/// The rejected rows of an import, as they stood in their files, with file, line and reasons before them; once corrected, the
/// file imports like any other. Files of another header, delimiter or encoding than the first go to a numbered file beside it,
/// since rows of two shapes in one file could not be read back.
/// </summary>
internal sealed class RejectsFile(IRejectedRowWriterFactory writers, string path) : IDisposable
{
    private readonly Dictionary<RowShape, Part> parts = [];

    private readonly List<string> keptPaths = [];

    /// <summary>The files written so far.</summary>
    public IReadOnlyList<string> Paths => parts.Values
        .Select(part => part.File.TargetPath)
        .OrderBy(path => path.Length)
        .ThenBy(path => path, StringComparer.Ordinal)
        .ToArray();

    /// <summary>Where files of an earlier import were put, which somebody may have begun to correct.</summary>
    public IReadOnlyList<string> KeptPaths => keptPaths;

    /// <summary>Starts the rejects file with the header of the first file: without a rejected row that is all it says.</summary>
    public void Begin(IntakeTable table)
    {
        if (parts.Count == 0)
        {
            PartFor(table);
        }
    }

    /// <summary>Writes a rejected row.</summary>
    public void Write(IntakeTable table, IntakeOutcome.Rejected row)
    {
        string[] added = [table.Report.File, row.Line.ToString(CultureInfo.InvariantCulture), row.Reason];
        PartFor(table).Writer.Write(row.RawText, added);
    }

    /// <summary>Puts the files in their places.</summary>
    public void Commit()
    {
        foreach (var part in parts.Values)
        {
            part.Writer.Dispose();
            var kept = EarlierFile.PlaceFor(part.File.TargetPath, part.File.Stream);
            part.File.Commit(kept);
            if (kept is not null)
            {
                keptPaths.Add(kept);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var part in parts.Values)
        {
            part.File.Dispose();
        }
    }

    private Part PartFor(IntakeTable table)
    {
        var shape = new RowShape(table.RawHeader, table.RawHxl, table.Report.Delimiter, table.Source.Encoding, table.Source.HasByteOrderMark);
        if (!parts.TryGetValue(shape, out var part))
        {
            part = Start(shape);
            parts.Add(shape, part);
        }

        return part;
    }

    private Part Start(RowShape shape)
    {
        var pending = PendingFile.Create(parts.Count == 0 ? path : Numbered(parts.Count + 1));
        var writer = writers.Create(pending.Stream, TextEncoding.ForWriting(shape.Encoding, shape.HasByteOrderMark), shape.Delimiter);
        writer.Write(shape.RawHeader, IntakeHeaderMatcher.RejectColumns);
        if (shape.RawHxl is { } hxl)
        {
            writer.Write(hxl, ["", "", ""]);
        }

        return new Part(pending, writer);
    }

    private string Numbered(int number) => Path.Combine(
        Path.GetDirectoryName(path)!,
        string.Format(CultureInfo.InvariantCulture, "{0}.{1}{2}", Path.GetFileNameWithoutExtension(path), number, Path.GetExtension(path)));

    private sealed record RowShape(string RawHeader, string? RawHxl, char Delimiter, Encoding Encoding, bool HasByteOrderMark);

    private sealed record Part(PendingFile File, IRejectedRowWriter Writer);
}
