using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests;

/// <summary>What a supervisor holds in the hand: each sheet on paper, with its numbers, its letters and its charts.</summary>
public sealed class RenderedReportTests(RenderedReport reports) : IClassFixture<RenderedReport>
{
    [LibreOfficeTheory]
    [InlineData("example", 8)]
    [InlineData("en", 12)]
    [InlineData("ru", 12)]
    [InlineData("uk", 12)]
    [InlineData("kk", 12)]
    public void Every_sheet_has_a_page_with_its_name_at_the_head(string name, int count)
    {
        var (sheets, pages) = (reports.Sheets(name), reports.Pages(name));

        Assert.Equal(count, sheets.Count);
        Assert.All(sheets, sheet => Assert.Contains(pages, page => Regex.IsMatch(page, $@"\A\s*\S.*\s{Regex.Escape(sheet)}\s*\n")));
    }

    [LibreOfficeFact]
    public void Every_page_ends_with_its_privacy_level_its_scoring_time_and_its_number()
    {
        var pages = reports.Pages("example");

        Assert.All(pages.Select((page, index) => (page, index)), entry =>
            Assert.Matches($@"Privacy level: Team\. Scored 2022-09-27 12:00 \+03:00\s+Page {entry.index + 1} of {pages.Count}\s*\z", entry.page));
    }

    [LibreOfficeTheory]
    [InlineData("example")]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("uk")]
    [InlineData("kk")]
    public void No_cell_is_too_narrow_or_an_error(string name) =>
        Assert.All(reports.Pages(name), page => Assert.DoesNotMatch(@"###|#NAME\?|#REF!|#VALUE!|#DIV/0!|#N/A|Err:\d", page));

    [LibreOfficeFact]
    public void The_letters_of_each_language_are_printed_and_not_replaced()
    {
        Assert.Contains(reports.Pages("kk"), page => page.Contains("Кезек", StringComparison.Ordinal));
        Assert.Matches("[әіңғүұқөһ]", string.Concat(reports.Pages("kk")));
        Assert.Matches("[їєґі]", string.Concat(reports.Pages("uk")));
        Assert.All(["ru", "uk", "kk"], name => Assert.DoesNotMatch("[\uFFFD\u25A1]", string.Concat(reports.Pages(name))));
    }

    // Blue, red, amber, green: only charts and the fills of bands have a colour, and between these lines there are no cells.
    [LibreOfficeFact]
    public void The_charts_have_ink()
    {
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
}
