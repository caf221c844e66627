using System.Reflection;

namespace CaseTools.Files;

/// <summary>
/// What newer runtimes know of files and netstandard2.0 does not: links, and who may read. Asked by reflection; on Windows
/// PowerShell, where it is not to be had, a file's folder says who may read it.
/// </summary>
internal static class FileSystemFacts
{
    private static readonly MethodInfo? ResolveLink = typeof(File).GetMethod("ResolveLinkTarget", [typeof(string), typeof(bool)]);
    private static readonly MethodInfo? GetMode = typeof(File).GetMethod("GetUnixFileMode", [typeof(string)]);
    private static readonly MethodInfo? SetMode = GetMode is null
        ? null
        : typeof(File).GetMethod("SetUnixFileMode", [typeof(string), GetMode.ReturnType]);

    private const int OwnerReadsAndWrites = 0x180;

    /// <summary>Where a path leads when it is a link; the path itself where it is none.</summary>
    public static string FinalTargetOf(string path) =>
        File.Exists(path) && ResolveLink?.Invoke(null, [path, true]) is FileSystemInfo target ? target.FullName : path;

    /// <summary>
    /// Lets those read a new file who may read the one that it is going to replace; the owner alone where it replaces none.
    /// </summary>
    public static void ShareAs(string newPath, string replacedPath)
    {
        if (HasModes && File.Exists(replacedPath))
        {
            SetMode!.Invoke(null, [newPath, GetMode!.Invoke(null, [replacedPath])!]);
        }
        else
        {
            KeepToOwner(newPath);
        }
    }

    /// <summary>Lets the owner alone read and write a file.</summary>
    public static void KeepToOwner(string path)
    {
        if (HasModes)
        {
            SetMode!.Invoke(null, [path, Enum.ToObject(GetMode!.ReturnType, OwnerReadsAndWrites)]);
        }
    }

    private static bool HasModes => SetMode is not null && Path.DirectorySeparatorChar != '\\';
}
