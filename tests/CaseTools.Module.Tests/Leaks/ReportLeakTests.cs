using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests;

/// <summary>Which fields of a record stand in a report, and which never: looked for in every part of its package.</summary>
[Collection(EveryCommandRuns.Name)]
public sealed class ReportLeakTests(EveryCommandRun run)
{
    // Beside the id of the case and the lead's first name.
    private static readonly string[] OnSheets = ["accommodation_until", "caseworker", "deadlines", "summons_report_date"];
    private static readonly string[] OnPages = ["office", "nationality", "current_place", "stay_until", "passport_until"];

    [Theory]
    [InlineData("report.xlsx", false)]
    [InlineData("pages.xlsx", true)]
    public void Only_fields_that_a_report_tells_stand_in_it(string report, bool hasPages)
    {
        var parts = Parts(report);
        string[] allowed = hasPages ? [.. OnSheets, .. OnPages] : OnSheets;

        var valid = SeededFiles.Valid.Where(field => field.Trace is not null && Stands(parts, TracesOf(field.Field, field.Trace)));
        var seeded = SeededFiles.Fields.Split(',').Where((field, index) => parts.Any(part => Regex.IsMatch(part.Text, $@"MARKER{index}(?!\d)")));

        Assert.Equal(allowed.Order(), valid.Select(field => field.Field).Order());
        Assert.Empty(seeded.Except(allowed));
        Assert.False(Stands(parts, ["MARKERgiven", "MARKERmore", "MARKERdecider", "MARKERwhy", "9165554433"]));
    }

    [Theory]
    [InlineData("public.xlsx")]
    [InlineData("partner.xlsx")]
    public void What_others_get_holds_no_id_and_no_value(string report)
    {
        var parts = Parts(report);

        Assert.False(Stands(parts, ["V-1<", "C-1<", "A-1<", "A-5001", "G-2<", "Anna", ".csv", .. SeededFiles.Valid.Where(field => field.Trace is not null).SelectMany(field => TracesOf(field.Field, field.Trace!))]));
        Assert.True(Stands(parts, ["North"]) == (report == "partner.xlsx"));
    }

    [Theory]
    [InlineData("public.ics")]
    [InlineData("partner.ics")]
    public void What_others_get_of_the_calendar_holds_no_id_and_no_value(string calendar)
    {
        AssertSilent(calendar, []);
        Assert.DoesNotMatch(@"\b[VAC]-\d|Anna|2022-(?!09-27)\d\d-\d\d", File.ReadAllText(run.Folder[calendar]).Replace("\r\n ", "", StringComparison.Ordinal));
    }

    // Names of parts, sheets, tables and print ranges, document properties, styles: all but the cells, and the charts that count them.
    [Theory]
    [InlineData("report.xlsx")]
    [InlineData("pages.xlsx")]
    [InlineData("template.xlsx")]
    public void Nothing_but_cells_and_charts_holds_a_value(string report)
    {
        var frame = Parts(report).Where(part => !Regex.IsMatch(part.Name, @"^xl/(worksheets/sheet\d+|drawings/drawing\d+|charts/chart\d+)\.xml$|^xl/sharedStrings\.xml$")).ToArray();

        Assert.Contains(frame, part => part.Name == "docProps/core.xml");
        Assert.Contains(frame, part => part.Name == "xl/workbook.xml");
        Assert.False(Stands(frame, SeededFiles.Traces));
        Assert.All(Parts(report), part => Assert.DoesNotMatch("(?i)comment|vmlDrawing|custom|externalLink|person", part.Name));
    }

    [Fact]
    public void Neither_calendar_nor_snapshot_nor_map_nor_template_holds_a_value_beyond_what_it_is_for()
    {
        string[] dates = ["MARKERkind", "2022-10-09", "2022-10-29", "2022-10-23"];

        AssertSilent("map.json", []);
        AssertSilent("template.csv", []);
        AssertSilent("snapshot.json", ["MARKERkind", "2022-10-09"]);
        AssertSilent("cases.ics", dates);
        AssertSilent("decisions.csv", ["MARKERdecider", "MARKERwhy"]);
        Assert.Contains("V-1", File.ReadAllText(run.Folder["cases.ics"]));
        Assert.DoesNotContain("Anna", File.ReadAllText(run.Folder["cases.ics"]) + File.ReadAllText(run.Folder["snapshot.json"]) + File.ReadAllText(run.Folder["decisions.csv"]));
    }

    [Fact]
    public void No_name_of_a_file_that_was_written_holds_a_value()
    {
        var names = Directory.GetFileSystemEntries(run.Folder.Path).Select(path => Path.GetFileName(path)!).ToArray();

        Assert.Contains("report.xlsx", names);
        Assert.DoesNotContain(names, name => name.EndsWith(".part", StringComparison.Ordinal));
        Assert.All(names, name => Assert.All(SeededFiles.Traces, trace => Assert.DoesNotContain(trace, name, StringComparison.OrdinalIgnoreCase)));
    }

    private void AssertSilent(string name, string[] allowed)
    {
        var text = allowed.Aggregate(File.ReadAllText(run.Folder[name]).Replace("\r\n ", "", StringComparison.Ordinal), (rest, trace) => rest.Replace(trace, "", StringComparison.Ordinal));
        Assert.All(SeededFiles.Traces, trace => Assert.DoesNotContain(trace, text, StringComparison.OrdinalIgnoreCase));
    }

    // A date of a cell is a number of days.
    private static string[] TracesOf(string field, string trace) =>
        DateTime.TryParseExact(trace, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && field is not "stays"
            ? [trace, $">{date.ToOADate().ToString(CultureInfo.InvariantCulture)}<"]
            : [trace];

    private static bool Stands((string Name, string Text)[] parts, IEnumerable<string> traces) =>
        traces.Any(trace => parts.Any(part => (part.Name + part.Text).Contains(trace, StringComparison.OrdinalIgnoreCase)));

    private (string Name, string Text)[] Parts(string name)
    {
        using var archive = ZipFile.OpenRead(run.Folder[name]);
        return
        [
            .. archive.Entries.Select(entry =>
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                return (entry.FullName, reader.ReadToEnd());
            }),
        ];
    }
}
