using System.Management.Automation;
using CaseTools.Files;
using CaseTools.Intake;

namespace CaseTools.Commands;

/// <summary>The rejects file of one import: never over an input, and kept even where the import is ended early.</summary>
internal sealed class ImportRejects : IDisposable
{
    private readonly PSCmdlet command;
    private readonly string givenPath;
    private readonly string path;
    private readonly ISet<string> inputs;

    // Null where -WhatIf asks for nothing to be written, and once the file is in its place.
    private RejectsFile? file;
    private bool isFailed;

    /// <summary>Looks at the path before a row is read; ends the command where no file can be there.</summary>
    /// <param name="command">The cmdlet.</param>
    /// <param name="givenPath">The path as the caller gave it.</param>
    /// <param name="inputs">The files imported so far; grows while the import runs.</param>
    public ImportRejects(PSCmdlet command, string givenPath, ISet<string> inputs)
    {
        this.command = command;
        this.givenPath = givenPath;
        this.inputs = inputs;
        path = Resolve(command, givenPath);
        if (command.ShouldProcess(path, "Write rejected rows"))
        {
            file = new RejectsFile(command.Adapters().RejectedRows, path);
        }
    }

    /// <summary>Ends the import where the rejects would go over a file that is about to be read.</summary>
    public void RefuseAsInput(string input)
    {
        if (TargetFile.PathComparer.Equals(input, path))
        {
            Fail(CommandErrors.RejectPathIsInput(givenPath));
        }
    }

    /// <summary>Starts the file with the header of the first file.</summary>
    public void Begin(IntakeTable intake) => Write(() => file?.Begin(intake));

    /// <summary>Writes a rejected row.</summary>
    public void Add(IntakeTable intake, IntakeOutcome.Rejected row) => Write(() => file?.Write(intake, row));

    /// <summary>Puts the file in its place and tells what the caller would not expect.</summary>
    public void Complete()
    {
        if (file is not { } whole)
        {
            return;
        }

        if (whole.Paths.FirstOrDefault(inputs.Contains) is { } input)
        {
            Fail(CommandErrors.RejectPathIsInput(input));
        }

        Write(whole.Commit);
        TellOf(whole);
        whole.Dispose();
        file = null;
    }

    /// <summary>
    /// Ends an import that was stopped: its rejected rows were shown as errors, so what was written of them is kept, where it is
    /// over no input.
    /// </summary>
    public void Dispose()
    {
        if (file is { } unfinished && !isFailed && !unfinished.Paths.Any(inputs.Contains))
        {
            TryCommit(unfinished);
        }

        file?.Dispose();
    }

    private static string Resolve(PSCmdlet command, string givenPath)
    {
        var resolved = command.SessionState.Path.GetUnresolvedProviderPathFromPSPath(givenPath, out var provider, out _);
        var error = provider.Name != "FileSystem" ? CommandErrors.NotAFilePath(givenPath, provider.Name)
            : Directory.Exists(resolved) ? CommandErrors.FileUnwritable(givenPath, new IOException("it is a folder. Name a file in it."))
            : !Directory.Exists(Path.GetDirectoryName(resolved)) ? CommandErrors.FileUnwritable(
                givenPath,
                new DirectoryNotFoundException("its folder is not there. Make the folder first."))
            : null;
        if (error is not null)
        {
            command.ThrowTerminatingError(error);
        }

        return resolved;
    }

    private static void TryCommit(RejectsFile unfinished)
    {
        try
        {
            unfinished.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The pipeline is over: nobody can be told.
        }
    }

    // Rejected rows that cannot be written would be lost: that ends the import.
    private void Write(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(CommandErrors.FileUnwritable(givenPath, exception));
        }
    }

    private void Fail(ErrorRecord error)
    {
        isFailed = true;
        command.ThrowTerminatingError(error);
    }

    private void TellOf(RejectsFile written)
    {
        if (written.Paths.Count > 1)
        {
            var names = string.Join(", ", written.Paths.Select(Path.GetFileName));
            command.WriteWarning(
                $"The files differ in header, delimiter or encoding, so their rejected rows went to {written.Paths.Count} files: {names}.");
        }

        foreach (var kept in written.KeptPaths)
        {
            command.WriteWarning(
                $"The rejects file of an earlier import was put aside as {Path.GetFileName(kept)}. " +
                "Delete it when nobody needs it: it holds personal data.");
        }
    }
}
