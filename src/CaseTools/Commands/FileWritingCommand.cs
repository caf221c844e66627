using System.Management.Automation;
using CaseTools.Commands;

namespace CaseTools;

/// <summary>What the cmdlets share that write one file: whole or not at all.</summary>
public abstract class FileWritingCommand : StoppableCommand
{
    /// <summary>The file to write; one that is there is replaced.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>Leaves a file that is there as it is, with an error. Without it the file is replaced, once the new one is whole.</summary>
    [Parameter]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replaces a file that is marked read-only. Without it such a file is an error.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Gives the file that was written. Without it nothing is given.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>The path on the file system.</summary>
    protected string TargetPath { get; private set; } = "";

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        TargetPath = WholeFile.Resolve(this, Path);

        // Said before any work is done, and looked at again when the file is put in its place.
        Target.Refuse();
    }

    /// <summary>Writes the file and puts it in its place when it is whole.</summary>
    /// <param name="action">What is done, for -WhatIf and -Confirm.</param>
    /// <param name="write">Writes the content.</param>
    /// <returns>Whether it was written; not where the caller did not want it.</returns>
    private protected bool Write(string action, Action<Stream> write)
    {
        if (!Target.Write(action, write))
        {
            return false;
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
    private protected virtual ErrorRecord? ErrorOfTarget() => WholeFile.ErrorOfTarget(Path, TargetPath, NoClobber, Force);

    private WholeFile Target => new(this, TargetPath, Force, ErrorOfTarget, ErrorOfWriting);
}
