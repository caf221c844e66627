using System.IO.Compression;
using CaseTools.Desktop;
using CaseTools.Tests.Encryption;

namespace CaseTools.Tests.Editions;

/// <summary>
/// The half of the module that Windows PowerShell 5.1 loads gives what the other half gives. It runs on .NET Framework where there is Windows,
/// else on Mono, which stands in for it and is not the same: what it compresses, and how it binds assemblies.
/// </summary>
public sealed class DesktopEditionTests(TwoEditions editions) : IClassFixture<TwoEditions>
{
    private static readonly string[] Workbooks = ["corpus.xlsx", "example.xlsx", "form.xlsx"];

    private const string Encrypted = "encrypted.xlsx";

    [DesktopFact]
    public void It_loads_what_stands_in_the_folder_of_Windows_PowerShell()
    {
        Assert.StartsWith("4.0.", editions.Printed, StringComparison.Ordinal);
        Assert.EndsWith(Path.Combine("lib", "netstandard2.0", "CaseTools.IO.dll"), editions.Printed, StringComparison.Ordinal);
    }

    [DesktopFact]
    public void The_published_interviews_have_the_scores_of_the_worked_example()
    {
        var lines = File.ReadAllLines(Path.Combine(editions.Desktop, "example.cases.txt"));

        Assert.Equal(
            ["CaseId: CT-005", "Score: 76", "CaseId: CT-002", "Score: 46", "CaseId: CT-001", "Score: 23"],
            lines.Where(line => line.StartsWith("CaseId: ", StringComparison.Ordinal) || line.StartsWith("Score: ", StringComparison.Ordinal)));
    }

    [DesktopFact]
    public void Records_scores_reasons_words_calendars_snapshots_and_pseudonyms_are_the_same()
    {
        var names = NamesIn(editions.Core);

        Assert.True(names.Length > 80);
        Assert.Equal(names, NamesIn(editions.Desktop));
        Assert.Empty(names.Except([.. Workbooks, Encrypted]).SelectMany(FirstDifference));
    }

    [DesktopFact]
    public void Every_part_of_every_workbook_is_the_same()
    {
        foreach (var name in Workbooks)
        {
            AssertSameParts(name, File.ReadAllBytes(Path.Combine(editions.Core, name)), File.ReadAllBytes(Path.Combine(editions.Desktop, name)));
        }
    }

    [DesktopFact]
    public void What_it_encrypts_opens_here_to_the_same_workbook_and_by_its_password_alone()
    {
        var file = File.ReadAllBytes(Path.Combine(editions.Desktop, Encrypted));

        AssertSameParts(Encrypted, File.ReadAllBytes(Path.Combine(editions.Core, "example.xlsx")), OtherDecryption.Open(file, EditionAccount.Password)!);
        Assert.Null(OtherDecryption.Open(file, "another"));
    }

    private static string[] NamesIn(string folder) => [.. Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private IEnumerable<string> FirstDifference(string name)
    {
        var (core, desktop) = (File.ReadAllText(Path.Combine(editions.Core, name)), File.ReadAllText(Path.Combine(editions.Desktop, name)));
        return core == desktop ? [] : [$"{name}: {FirstDifference(core.Split('\n'), desktop.Split('\n'))}"];
    }

    private static string FirstDifference(string[] core, string[] desktop) =>
        core.Zip(desktop).Where(pair => pair.First != pair.Second).Select(pair => $"'{pair.First}', and there '{pair.Second}'").FirstOrDefault()
        ?? $"{core.Length} lines, and there {desktop.Length}";

    private static void AssertSameParts(string name, byte[] core, byte[] desktop)
    {
        var (ours, theirs) = (PartsOf(core), PartsOf(desktop));
        Assert.True(ours.Count > 5);
        Assert.Equal(ours.Keys.Order(StringComparer.Ordinal), theirs.Keys.Order(StringComparer.Ordinal));
        Assert.All(ours, part => Assert.True(part.Value.AsSpan().SequenceEqual(theirs[part.Key]), $"{name}: {part.Key}"));
    }

    private static Dictionary<string, byte[]> PartsOf(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var bytes = new MemoryStream();
            using var part = entry.Open();
            part.CopyTo(bytes);
            return bytes.ToArray();
        });
    }
}
