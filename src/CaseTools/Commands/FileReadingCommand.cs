using System.Management.Automation;
using CaseTools.Commands;

namespace CaseTools;

/// <summary>What the cmdlets that read files share: paths with wildcards or as they are, from the pipeline or given.</summary>
public abstract class FileReadingCommand : PSCmdlet
{
    /// <summary>Paths; wildcards are taken.</summary>
    protected abstract string[]? WildcardPaths { get; }

    /// <summary>Paths taken as they are.</summary>
    protected abstract string[]? LiteralPaths { get; }

    /// <summary>The files that the paths name; what is no file is an error of its own and the others go on.</summary>
    private protected IEnumerable<string> ResolveFiles()
    {
        foreach (var path in LiteralPaths ?? [])
        {
            if (AsFile(SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _), path, provider) is { } file)
            {
                yield return file;
            }
        }

        foreach (var path in WildcardPaths ?? [])
        {
            foreach (var (resolved, provider) in Expand(path))
            {
                if (AsFile(resolved, path, provider) is { } file)
                {
                    yield return file;
                }
            }
        }
    }

    private (string Path, ProviderInfo Provider)[] Expand(string path)
    {
        if (!WildcardPattern.ContainsWildcardCharacters(path))
        {
            return [(SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _), provider)];
        }

        try
        {
            var resolved = SessionState.Path.GetResolvedProviderPathFromPSPath(path, out var provider)
                .Where(match => !Directory.Exists(match))
                .OrderBy(match => match, StringComparer.Ordinal)
                .Select(match => (match, provider))
                .ToArray();
            if (resolved.Length == 0)
            {
                WriteWarning($"No file matches '{path}'.");
            }

            return resolved;
        }
        catch (ItemNotFoundException)
        {
            WriteError(CommandErrors.FileNotFound(path));
            return [];
        }
    }

    private string? AsFile(string resolved, string given, ProviderInfo provider)
    {
        var error = provider.Name != "FileSystem" ? CommandErrors.NotAFilePath(given, provider.Name)
            : Directory.Exists(resolved) ? CommandErrors.PathIsFolder(given)
            : !File.Exists(resolved) ? CommandErrors.FileNotFound(given)
            : null;
        if (error is not null)
        {
            WriteError(error);
        }

        return error is null ? resolved : null;
    }
}
