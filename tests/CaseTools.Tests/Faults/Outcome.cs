namespace CaseTools.Tests.Faults;

/// <summary>What a killed process may leave: a file that is whole, and something hidden that the next run takes away.</summary>
/// <param name="name">The file's name.</param>
/// <param name="make">Makes the file of one of the two inputs, in a folder.</param>
internal sealed class Outcome(string name, Action<string, int> make)
{
    private readonly byte[][] wholes = [MadeAlone(name, make, 0), MadeAlone(name, make, 1)];

    /// <summary>A folder with the file of the first input.</summary>
    public string NewFolder() => NewFolder(make);

    /// <summary>Looks at what was left, and whether the next run finds its way.</summary>
    /// <returns>Whether the process was killed while it wrote.</returns>
    public bool Judge(string folder)
    {
        var target = Path.Combine(folder, name);
        var isHiddenLeft = Hidden(folder).Any();
        Assert.True(File.Exists(target));
        Assert.All(Visible(folder), path => Assert.Contains(File.ReadAllBytes(path), wholes));

        make(folder, 1);

        Assert.Equal(wholes[1], File.ReadAllBytes(target));
        Assert.All(Visible(folder), path => Assert.Contains(File.ReadAllBytes(path), wholes));
        Assert.Empty(Hidden(folder));
        foreach (var path in Visible(folder).Where(path => path != target).ToArray())
        {
            File.Delete(path);
        }

        return isHiddenLeft;
    }

    private static byte[] MadeAlone(string name, Action<string, int> make, int input)
    {
        var folder = NewFolder(make, input);
        var whole = File.ReadAllBytes(Path.Combine(folder, name));
        Directory.Delete(folder, recursive: true);
        return whole;
    }

    private static string NewFolder(Action<string, int> make, int input = 0)
    {
        var folder = Directory.CreateTempSubdirectory("casetools дело ").FullName;
        make(folder, input);
        return folder;
    }

    private static IEnumerable<string> Hidden(string folder) => Directory.EnumerateFiles(folder).Where(path => Path.GetFileName(path)[0] == '.');

    private static IEnumerable<string> Visible(string folder) => Directory.EnumerateFiles(folder).Where(path => Path.GetFileName(path)[0] != '.');
}
