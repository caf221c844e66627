using System.Management.Automation;
using CaseTools.Commands;

namespace CaseTools;

/// <summary>What the cmdlets that read files share: paths with wildcards or as they are, from the pipeline or given.</summary>
public abstract class FileReadingCommand : StoppableCommand
{
    private delegate (string Path, ProviderInfo Provider)[] PathResolver(string path);

    /// <summary>Paths; wildcards are taken.</summary>
    protected abstract string[]? WildcardPaths { get; }

    /// <summary>Paths taken as they are.</summary>
    protected abstract string[]? LiteralPaths { get; }

    /// <summary>Whether a path named no file.</summary>
    private protected bool IsFileMissing { get; private set; }

    /// <summary>The files that the paths name; what is no file is an error of its own and the others go on.</summary>
    private protected IEnumerable<string> ResolveFiles()
    {
        var literal = (LiteralPaths ?? []).Select(path => (path, Resolve: (PathResolver)TakeAsItIs));
        var wildcard = (WildcardPaths ?? []).Select(
            path => (path, Resolve: WildcardPattern.ContainsWildcardCharacters(path) ? Expand : (PathResolver)TakeAsItIs));
        foreach (var (path, resolve) in literal.Concat(wildcard))
        {
            foreach (var (resolved, provider) in Resolve(path, resolve))
            {
                if (AsFile(resolved, path, provider) is { } file)
                {
                    yield return file;
                }
            }
        }
    }

    private (string Path, ProviderInfo Provider)[] Resolve(string path, PathResolver resolve)
    {
        try
        {
            return resolve(path);
        }
        catch (ItemNotFoundException)
        {
            IsFileMissing = true;
            WriteError(CommandErrors.FileNotFound(path));
        }
        catch (SessionStateException exception)
        {
            // No such drive, or no such provider: PowerShell's own words.
            IsFileMissing = true;
            WriteError(exception.ErrorRecord);
        }

        return [];
    }

    private (string Path, ProviderInfo Provider)[] TakeAsItIs(string path) =>
        [(SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _), provider)];

    private (string Path, ProviderInfo Provider)[] Expand(string path)
    {
        var resolved = SessionState.Path.GetResolvedProviderPathFromPSPath(path, out var provider)
            .Where(match => !Directory.Exists(match))
            .OrderBy(match => match, StringComparer.Ordinal)
            .Select(match => (match, provider))
            .ToArray();
        if (resolved.Length == 0)
        {
            IsFileMissing = true;
            WriteWarning($"No file matches '{path}'.");
        }

        return resolved;
    }

    // A file that is open in Excel can still be read: Excel shares it for reading and writing.
    private protected Stream OpenForReading(string path, int times = 1) => new StoppableStream(
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite),
        this,
        new FileProgress(this, System.IO.Path.GetFileName(path), times));

    private string? AsFile(string resolved, string given, ProviderInfo provider)
    {
        var error = provider.Name != "FileSystem" ? CommandErrors.NotAFilePath(given, provider.Name)
            : Directory.Exists(resolved) ? CommandErrors.PathIsFolder(given)
            : !File.Exists(resolved) ? CommandErrors.FileNotFound(given)
            : null;
        if (error is not null)
        {
            IsFileMissing = true;
            WriteError(error);
        }

        return error is null ? resolved : null;
    }
}
