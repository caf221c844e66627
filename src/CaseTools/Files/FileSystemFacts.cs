using System.Reflection;
using System.Runtime.ExceptionServices;

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

    private static readonly Type? OpenOptions = typeof(FileStream).Assembly.GetType("System.IO.FileStreamOptions");
    private static readonly PropertyInfo? CreateMode = OpenOptions?.GetProperty("UnixCreateMode");
    private static readonly ConstructorInfo? OpenWith = CreateMode is null ? null : typeof(FileStream).GetConstructor([typeof(string), OpenOptions!]);

    private const int OwnerReadsAndWrites = 0x180;

    /// <summary>Whether a file can be put under another name while it is open: on Linux and macOS.</summary>
    public static bool RenamesOpenFiles => Path.DirectorySeparatorChar != '\\';

    /// <summary>Where a path leads when it is a link; the path itself where it is none.</summary>
    public static string FinalTargetOf(string path) =>
        File.Exists(path) && ResolveLink?.Invoke(null, [path, true]) is FileSystemInfo target ? target.FullName : path;

    /// <summary>
    /// Opens a file for reading and writing, and for nobody else. Where it makes one, its owner alone can open it, from its first moment on:
    /// who has opened a file may go on reading it, whatever its mode becomes.
    /// </summary>
    public static FileStream OpenForOwner(string path, FileMode mode, int bufferSize = 4096)
    {
        if (!HasModes || OpenWith is null)
        {
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize);
        }

        var options = Activator.CreateInstance(OpenOptions!)!;
        SetOption(options, "Mode", mode);
        SetOption(options, "Access", FileAccess.ReadWrite);
        SetOption(options, "Share", FileShare.None);
        SetOption(options, "BufferSize", bufferSize);
        CreateMode!.SetValue(options, OwnerMode);
        return (FileStream)Asked(() => OpenWith.Invoke([path, options]))!;
    }

    /// <summary>
    /// Lets those read a new file who may read the one that it is going to replace; the owner alone where it replaces none.
    /// </summary>
    public static void ShareAs(string newPath, string replacedPath)
    {
        if (HasModes && File.Exists(replacedPath))
        {
            Set(newPath, GetMode!.Invoke(null, [replacedPath])!);
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
            Set(path, OwnerMode);
        }
    }

    private static object OwnerMode => Enum.ToObject(GetMode!.ReturnType, OwnerReadsAndWrites);

    private static void SetOption(object options, string name, object value) => OpenOptions!.GetProperty(name)!.SetValue(options, value);

    private static bool HasModes => SetMode is not null && Path.DirectorySeparatorChar != '\\';

    // A memory stick as cameras use it knows no owners: everything on it is open to whoever has it.
    private static void Set(string path, object mode)
    {
        try
        {
            _ = Asked(() => SetMode!.Invoke(null, [path, mode]));
        }
        catch (UnauthorizedAccessException)
        {
            // The file is our own: no other reason is left.
        }
    }

    // With the error that the method itself throws.
    private static object? Asked(Func<object?> ask)
    {
        try
        {
            return ask();
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Capture(exception.InnerException!).Throw();
            throw;
        }
    }
}
