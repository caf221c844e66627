using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Files;

namespace CaseTools;

/// <summary>What the cmdlets share that write one file: whole or not at all.</summary>
public abstract class FileWritingCommand : PSCmdlet
{
    /// <summary>The file to write.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>Leaves a file that is there as it is, with an error.</summary>
    [Parameter]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replaces a file that is marked read-only.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Gives the file that was written.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>The path on the file system.</summary>
    protected string TargetPath { get; private set; } = "";

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        TargetPath = SessionState.Path.GetUnresolvedProviderPathFromPSPath(Path, out var provider, out _);
        if (provider.Name != "FileSystem")
        {
            ThrowTerminatingError(CommandErrors.NotAFilePath(Path, provider.Name));
        }

        // Said before any work is done, and looked at again when the file is put in its place.
        RefuseTarget();
    }

    /// <summary>Writes the file and puts it in its place when it is whole.</summary>
    /// <param name="action">What is done, for -WhatIf and -Confirm.</param>
    /// <param name="write">Writes the content.</param>
    /// <returns>Whether it was written; not where the caller did not want it.</returns>
    private protected bool Write(string action, Action<Stream> write)
    {
        if (!ShouldProcess(TargetPath, action))
        {
            return false;
        }

        try
        {
            using var pending = PendingFile.Create(TargetPath);
            write(pending.Stream);
            RefuseTarget();
            MakeWritable();
            pending.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(ErrorOfWriting(exception));
        }

        if (PassThru)
        {
            WriteObject(new FileInfo(TargetPath));
        }

        return true;
    }

    /// <summary>The error of a write that failed.</summary>
    private protected virtual ErrorRecord ErrorOfWriting(Exception exception) => CommandErrors.FileUnwritable(Path, exception);

    /// <summary>Why the file cannot be written to its place; null where it can.</summary>
    private protected virtual ErrorRecord? ErrorOfTarget() =>
        Directory.Exists(TargetPath) ? CommandErrors.FileUnwritable(Path, new IOException("it is a folder. Name a file in it."))
        : !Directory.Exists(System.IO.Path.GetDirectoryName(TargetPath))
            ? CommandErrors.FileUnwritable(Path, new DirectoryNotFoundException("its folder is not there. Make the folder first."))
        : !File.Exists(TargetPath) ? null
        : NoClobber ? CommandErrors.FileExists(Path)
        : TargetFile.IsReadOnly(TargetPath) && !Force ? CommandErrors.FileReadOnly(Path)
        : null;

    private void RefuseTarget()
    {
        if (ErrorOfTarget() is { } error)
        {
            ThrowTerminatingError(error);
        }
    }

    private void MakeWritable()
    {
        if (Force && File.Exists(TargetPath) && TargetFile.IsReadOnly(TargetPath))
        {
            File.SetAttributes(TargetPath, FileAttributes.Normal);
        }
    }
}
