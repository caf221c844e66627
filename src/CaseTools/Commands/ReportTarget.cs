using System.Management.Automation;
using CaseTools.Files;

namespace CaseTools.Commands;

/// <summary>Where a report may be written.</summary>
internal static class ReportTarget
{
    /// <summary>Why a report cannot be written to a place; null where it can.</summary>
    /// <param name="given">The path as the caller gave it.</param>
    /// <param name="path">The path on the file system.</param>
    /// <param name="noClobber">Whether a report that is there is to stay.</param>
    /// <param name="force">Whether one that is marked read-only is replaced.</param>
    public static ErrorRecord? ErrorOf(string given, string path, bool noClobber, bool force) =>
        !string.Equals(Path.GetExtension(path), ".xlsx", StringComparison.OrdinalIgnoreCase) ? CommandErrors.ReportPathNotXlsx(given)
        : Directory.Exists(path) ? CommandErrors.ReportPathIsFolder(given)
        : !Directory.Exists(Path.GetDirectoryName(path)) ? CommandErrors.ReportFolderNotFound(given)
        : !File.Exists(path) ? null
        : noClobber ? CommandErrors.ReportExists(given)
        : TargetFile.IsReadOnly(path) && !force ? CommandErrors.ReportFileReadOnly(given)
        : TargetFile.InUse(path) is { } cause ? CommandErrors.ReportFileInUse(given, cause)
        : null;
}
