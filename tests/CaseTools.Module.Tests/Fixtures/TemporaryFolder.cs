namespace CaseTools.ModuleTests;

/// <summary>A folder of a test's own, gone with the test. Its name has a space and a letter outside ASCII, as users' folders have.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
        : this(Directory.CreateTempSubdirectory("casetools дело ").FullName)
    {
    }

    /// <summary>One at a path of the test's choice.</summary>
    public TemporaryFolder(string path) => Path = Directory.CreateDirectory(path).FullName;

    public string Path { get; }

    /// <summary>The path of a file in the folder, whether it is there or not.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file as UTF-8 without a byte order mark.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>Copies a folder with everything in it.</summary>
    /// <returns>The path of the copy.</returns>
    public string CopyHere(string folder, string name)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(this[name], System.IO.Path.GetRelativePath(folder, file));
            _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
