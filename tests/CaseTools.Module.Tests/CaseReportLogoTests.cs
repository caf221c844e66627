using System.IO.Compression;
using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>Export-CaseReport -LogoPath: the organisation's own picture, and nothing else of its file.</summary>
public sealed class CaseReportLogoTests : IDisposable
{
    private const string By = ",CaseTools.ExportCaseReportCommand";

    // One grey pixel, with a tEXt chunk: Author, Oksana.
    private const string Logo =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAADXRFWHRBdXRob3IAT2tzYW5h5IljxgAAAApJREFUeJxjYAAAAAIAAUivpHEAAAAASUVORK5CYII=";

    private readonly Workbench bench = new();

    public CaseReportLogoTests() => File.WriteAllBytes(bench.Folder["logo.png"], Convert.FromBase64String(Logo));

    public void Dispose() => bench.Dispose();

    [Fact]
    public void The_picture_comes_into_the_report_without_its_author()
    {
        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -LogoPath logo.png -Organisation 'Shelter Kitchen'");
        using var zip = ZipFile.OpenRead(bench.Folder["report.xlsx"]);
        var picture = Assert.Single(zip.Entries, entry => entry.FullName.EndsWith(".png", StringComparison.Ordinal));
        using var drawing = new StreamReader(zip.GetEntry("xl/drawings/drawing1.xml")!.Open());
        using var content = new MemoryStream();
        using (var stream = picture.Open())
        {
            stream.CopyTo(content);
        }

        Assert.StartsWith("iVBORw0KGgo", Convert.ToBase64String(content.ToArray()), StringComparison.Ordinal);
        Assert.Equal(-1, content.ToArray().AsSpan().IndexOf("Oksana"u8));
        Assert.Contains("descr=\"Shelter Kitchen\"", drawing.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_with_a_logo_reads_as_an_earlier_one()
    {
        var result = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport old.xlsx -LogoPath logo.png; $cases | Export-CaseReport new.xlsx -Previous old.xlsx");

        Assert.Empty(result.Warnings);
    }

    [Theory]
    [InlineData("nowhere.png", "FileNotFound", ErrorCategory.ObjectNotFound, "There is no file 'nowhere.png'")]
    [InlineData(".", "LogoRefused", ErrorCategory.InvalidData, "it is a folder")]
    [InlineData("intake.csv", "LogoRefused", ErrorCategory.InvalidData, "'intake.csv' cannot be the logo: it is no PNG picture. Save the logo as a PNG picture and name that file.")]
    [InlineData("large.png", "LogoRefused", ErrorCategory.InvalidData, "larger than 2 MB")]
    [InlineData("Variable:\\HOME", "NotAFilePath", ErrorCategory.InvalidArgument, "belongs to the provider Variable")]
    public void What_cannot_be_a_logo_is_refused_before_any_work(string path, string errorId, ErrorCategory category, string words)
    {
        File.WriteAllBytes(bench.Folder["large.png"], new byte[(2 * 1024 * 1024) + 1]);

        var error = bench.RunRefused(Workbench.Assess + $"$cases | Export-CaseReport report.xlsx -LogoPath '{path}'", errorId + By, category);

        Assert.Contains(words, error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("report.xlsx", bench.Names);
    }
}
