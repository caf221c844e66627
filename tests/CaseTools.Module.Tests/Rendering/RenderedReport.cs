using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace CaseTools.ModuleTests;

/// <summary>Reports as they come out of a printer: made by the built module, laid out by LibreOffice.</summary>
public sealed class RenderedReport : IDisposable
{
    private static readonly string[] Programs = ["soffice", "pdftotext", "pdftoppm"];

    private static readonly string Examples = Path.Combine(BuiltFiles.RepositoryFolder, "docs", "examples");

    // A second scoring beside the example's own gives the sheet Changed; each language is a report with everything.
    private static readonly string Script =
        $$"""
        $ErrorActionPreference = 'Stop'
        & '{{Examples}}/triage.ps1' -Path example.xlsx
        $borders = Import-BorderStatus '{{Examples}}/borders-2022-09.csv'
        $intake = Import-CaseIntake '{{Examples}}/three-cases.csv'
        $earlier = $intake | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-25T12:00:00+03:00
        $cases = $intake | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00
        foreach ($language in 'en', 'ru', 'uk', 'kk') {
            $cases | Export-CaseReport "$language.xlsx" -Previous $earlier -CasePages -Organisation 'Shelter Kitchen' -Language $language
        }
        """;

    private readonly TemporaryFolder folder = new();
    private readonly Lazy<string[]> written;

    public RenderedReport() => written = new Lazy<string[]>(Write);

    /// <summary>The programs that this machine lacks.</summary>
    internal static IReadOnlyList<string> Missing { get; } =
    [
        .. Programs.Where(program => !Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, program)))),
    ];

    public void Dispose() => folder.Dispose();

    /// <summary>The names of a report's sheets, in their order.</summary>
    internal IReadOnlyList<string> Sheets(string name)
    {
        Assert.Contains(name, written.Value);
        using var zip = ZipFile.OpenRead(folder[name + ".xlsx"]);
        using var workbook = zip.GetEntry("xl/workbook.xml")!.Open();
        return [.. XDocument.Load(workbook).Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => sheet.Attribute("name")!.Value)];
    }

    /// <summary>The text of each page of a report.</summary>
    internal IReadOnlyList<string> Pages(string name)
    {
        Assert.Contains(name, written.Value);
        return Run("pdftotext", "-layout", name + ".pdf", "-").Split('\f', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A page of a report as a picture, a pixel for each point.</summary>
    internal PagePicture Picture(string name, int page)
    {
        Assert.Contains(name, written.Value);
        var number = page.ToString(CultureInfo.InvariantCulture);
        _ = Run("pdftoppm", "-r", "72", "-f", number, "-l", number, "-singlefile", name + ".pdf", name);
        return PagePicture.Read(File.ReadAllBytes(folder[name + ".ppm"]));
    }

    /// <summary>Where lines begin on a page that begin with some words, in points from its upper left corner.</summary>
    internal IReadOnlyList<(double Left, double Top)> PlacesOf(string name, int page, string words)
    {
        Assert.Contains(name, written.Value);
        var number = page.ToString(CultureInfo.InvariantCulture);
        return PlacedWords.Find(Run("pdftotext", "-bbox-layout", "-f", number, "-l", number, name + ".pdf", "-"), words);
    }

    private string[] Write()
    {
        string[] names = ["example", "en", "ru", "uk", "kk"];
        _ = folder.Write("reports.ps1", Script);
        _ = Run(BuiltFiles.Host, "reports.ps1");
        _ = Run("soffice", [$"-env:UserInstallation={new Uri(folder["profile"]).AbsoluteUri}", "--headless", "--convert-to", "pdf", .. names.Select(name => name + ".xlsx")]);
        return names;
    }

    private string Run(string program, params string[] arguments)
    {
        var result = new HostProcess { WorkingDirectory = folder.Path, Program = program, Timeout = TimeSpan.FromMinutes(4) }.Run(arguments);
        Assert.True(result.ExitCode == 0, $"{program} ended with {result.ExitCode}: {result.Error}");
        return result.Output;
    }
}
