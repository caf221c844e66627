using System.Management.Automation;
using CaseTools.Files;

namespace CaseTools.Commands;

/// <summary>A file that a cmdlet writes: whole or not at all, and not where the caller does not want it.</summary>
/// <param name="command">The cmdlet.</param>
/// <param name="path">The path on the file system.</param>
/// <param name="force">Whether a file that is marked read-only is replaced.</param>
/// <param name="errorOfTarget">Why the file cannot be written to its place; null where it can.</param>
/// <param name="errorOfWriting">The error of a write that failed.</param>
internal sealed class WholeFile(
    StoppableCommand command,
    string path,
    bool force,
    Func<ErrorRecord?> errorOfTarget,
    Func<Exception, ErrorRecord> errorOfWriting)
{
    /// <summary>A file at a path as the caller gave it; ends the command where no file can be there.</summary>
    public static WholeFile At(StoppableCommand command, string given, bool noClobber, bool force)
    {
        var path = Resolve(command, given);
        return new WholeFile(
            command,
            path,
            force,
            () => ErrorOfTarget(given, path, noClobber, force),
            exception => CommandErrors.FileUnwritable(given, exception));
    }

    /// <summary>The path on the file system; ends the command where it is of another provider.</summary>
    public static string Resolve(PSCmdlet command, string given)
    {
        var path = command.SessionState.Path.GetUnresolvedProviderPathFromPSPath(given, out var provider, out _);
        if (provider.Name != "FileSystem")
        {
            command.ThrowTerminatingError(CommandErrors.NotAFilePath(given, provider.Name));
        }

        return path;
    }

    /// <summary>Why a file cannot be written to its place; null where it can.</summary>
    public static ErrorRecord? ErrorOfTarget(string given, string path, bool noClobber, bool force) =>
        Directory.Exists(path) ? CommandErrors.FileUnwritable(given, new IOException("it is a folder. Name a file in it."))
        : !Directory.Exists(Path.GetDirectoryName(path))
            ? CommandErrors.FileUnwritable(given, new DirectoryNotFoundException("its folder is not there. Make the folder first."))
        : !File.Exists(path) ? null
        : noClobber ? CommandErrors.FileExists(given)
        : TargetFile.IsReadOnly(path) && !force ? CommandErrors.FileReadOnly(given)
        : null;

    /// <summary>Ends the command where the file cannot be written to its place.</summary>
    public void Refuse()
    {
        if (errorOfTarget() is { } error)
        {
            command.ThrowTerminatingError(error);
        }
    }

    /// <summary>Writes the file and puts it in its place when it is whole.</summary>
    /// <param name="action">What is done, for -WhatIf and -Confirm.</param>
    /// <param name="write">Writes the content.</param>
    /// <returns>Whether it was written; not where the caller did not want it.</returns>
    public bool Write(string action, Action<Stream> write)
    {
        if (!command.ShouldProcess(path, action))
        {
            return false;
        }

        try
        {
            using var pending = PendingFile.Create(path);
            write(new StoppableStream(pending.Stream, command));
            Refuse();
            command.EndIfStopped();
            MakeWritable();
            pending.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            command.ThrowTerminatingError(errorOfWriting(exception));
        }

        return true;
    }

    private void MakeWritable()
    {
        if (force && File.Exists(path) && TargetFile.IsReadOnly(path))
        {
            File.SetAttributes(path, FileAttributes.Normal);
        }
    }
}
