using System.Globalization;

namespace CaseTools.ModuleTests;

/// <summary>Reports as they come out of a printer: made by the built module, laid out by LibreOffice.</summary>
public sealed class RenderedReport : IDisposable
{
    private static readonly string[] Programs = ["soffice", "pdftotext", "pdftoppm"];

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, IReadOnlyList<string>> pages = [];

    /// <summary>The programs that this machine lacks.</summary>
    internal static IReadOnlyList<string> Missing { get; } =
    [
        .. Programs.Where(program => !Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, program)))),
    ];

    public void Dispose() => folder.Dispose();

    /// <summary>The text of each page of a report.</summary>
    /// <param name="name">What the script calls its report, without the extension.</param>
    /// <param name="script">The script that writes it.</param>
    internal IReadOnlyList<string> Pages(string name, string script)
    {
        if (!pages.TryGetValue(name, out var texts))
        {
            _ = folder.Write(name + ".ps1", script);
            Run(BuiltFiles.Host, name + ".ps1");
            Run("soffice", $"-env:UserInstallation={new Uri(folder["profile"]).AbsoluteUri}", "--headless", "--convert-to", "pdf", name + ".xlsx");
            texts = Run("pdftotext", "-layout", name + ".pdf", "-").Split('\f', StringSplitOptions.RemoveEmptyEntries);
            pages.Add(name, texts);
        }

        return texts;
    }

    /// <summary>A page of a report that was laid out, as a picture.</summary>
    internal PagePicture Picture(string name, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        _ = Run("pdftoppm", "-r", "72", "-f", number, "-l", number, "-singlefile", name + ".pdf", name);
        return PagePicture.Read(File.ReadAllBytes(folder[name + ".ppm"]));
    }

    /// <summary>Where words stand on a page, in points from its upper left corner.</summary>
    internal IReadOnlyList<(double Left, double Top)> PlacesOf(string name, int page, string words)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        return PlacedWords.Find(Run("pdftotext", "-bbox-layout", "-f", number, "-l", number, name + ".pdf", "-"), words);
    }

    private string Run(string program, params string[] arguments)
    {
        var result = new HostProcess { WorkingDirectory = folder.Path, Program = program, Timeout = TimeSpan.FromMinutes(3) }.Run(arguments);
        Assert.True(result.ExitCode == 0, $"{program} ended with {result.ExitCode}: {result.Error}");
        return result.Output;
    }
}
