using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests;

/// <summary>What a supervisor holds in the hand: each sheet on paper, with its numbers, its letters and its charts.</summary>
public sealed class RenderedReportTests(RenderedReport reports) : IClassFixture<RenderedReport>
{
    private static readonly string Examples = Path.Combine(BuiltFiles.RepositoryFolder, "docs", "examples");

    private static readonly string Example = $"& '{Examples}/triage.ps1' -Path example.xlsx";

    [LibreOfficeFact]
    public void Every_sheet_of_the_example_has_a_page_with_its_name_and_number()
    {
        var pages = reports.Pages("example", Example);

        Assert.All(["Summary", "Queue", "Deadlines", "Why", "Options", "Borders", "Quality", "Dictionary"], sheet =>
            Assert.Contains(pages, page => Regex.IsMatch(page, $@"^\s*Case report\s+{sheet}\s*$", RegexOptions.Multiline)));
        Assert.All(pages.Select((page, index) => (page, index)), entry =>
            Assert.Matches($@"Privacy level: Team\. Scored 2022-09-27 12:00 \+03:00\s+Page {entry.index + 1} of {pages.Count}\s*$", entry.page));
    }

    [LibreOfficeFact]
    public void No_cell_of_the_example_is_too_narrow_or_an_error() => AssertReadable(reports.Pages("example", Example));

    [LibreOfficeFact]
    public void The_charts_of_the_example_have_ink()
    {
        _ = reports.Pages("example", Example);
        var picture = reports.Picture("example", page: 1);
        var bands = reports.PlacesOf("example", 1, "Cases by band");
        var (top, bottom) = ((int)bands[0].Top, (int)bands[1].Top);
        int[] edges = [(int)bands[0].Left, LeftOf("Deadlines in the next"), LeftOf("Arrivals by week"), picture.Width];

        Assert.Equal(2, bands.Count);
        Assert.InRange(bottom - top, 80, 300);
        Assert.Equal(edges.Order(), edges);
        Assert.All(edges.Zip(edges.Skip(1)), chart => Assert.InRange(picture.Coloured(chart.First, top, chart.Second - 4, bottom), 100, 100_000));

        int LeftOf(string title) => (int)reports.PlacesOf("example", 1, title)[0].Left;
    }

    private static void AssertReadable(IReadOnlyList<string> pages) =>
        Assert.All(pages, page => Assert.DoesNotMatch(@"###|#NAME\?|#REF!|#VALUE!|#DIV/0!|#N/A|Err:\d", page));
}
