using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>Border files: a row that cannot be trusted is refused alone, in words.</summary>
public sealed class ImportBorderStatusTests : IDisposable
{
    private const string By = ",CaseTools.ImportBorderStatusCommand";

    private static readonly string[] Columns =
    [
        "route_id", "from_country", "to_country", "crossing", "mode", "status", "level", "level_modifier", "closing_at", "reopens_at",
        "applies_sex", "applies_age_min", "applies_age_max", "applies_nationality", "visa", "stay_days", "stay_rule", "queue_hours", "transport",
        "price_low", "price_high", "price_currency", "source", "source_type", "confidence", "as_of", "note",
    ];

    private static readonly Dictionary<string, string> Good = new()
    {
        ["route_id"] = "RU-KZ",
        ["from_country"] = "RU",
        ["to_country"] = "KZ",
        ["status"] = "open",
        ["level"] = "1",
        ["as_of"] = "2022-09-27T00:00:00Z",
        ["closing_at"] = "2022-09-30T00:00:00+03:00",
        ["reopens_at"] = "2022-10-30T00:00:00+03:00",
        ["applies_age_min"] = "18",
        ["applies_age_max"] = "65",
        ["price_low"] = "100",
        ["price_high"] = "200",
        ["price_currency"] = "RUB",
    };

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("route_id", "", "a value: it names the route through time, such as RU-GE-LARS")]
    [InlineData("from_country", "", "a country code of ISO 3166")]
    [InlineData("from_country", "Narnia", "a country: a code of ISO 3166")]
    [InlineData("price_high", "1000000000001", "a number up to a million million")]
    [InlineData("from_country", "*", "a country: a code of ISO 3166")]
    [InlineData("to_country", "XX", "a country: a code of ISO 3166")]
    [InlineData("mode", "foot", "one of: any, land, rail, air, sea")]
    [InlineData("status", "half-open", "one of: unknown, open, restricted, closing, closed, watch, lifted")]
    [InlineData("level", "6", "a whole number from 0 to 5")]
    [InlineData("level", "-1", "a whole number from 0 to 5")]
    [InlineData("level", "high", "a whole number from 0 to 5")]
    [InlineData("level_modifier", "9", "a whole number from 0 to 5")]
    [InlineData("closing_at", "2022-09-30T00:00:00", "an instant with its UTC offset")]
    [InlineData("closing_at", "2022-09-30", "an instant with its UTC offset")]
    [InlineData("reopens_at", "30.10.2022", "an instant with its UTC offset")]
    [InlineData("reopens_at", "2022-09-29T21:00:00Z", "an instant later than closing_at")]
    [InlineData("applies_sex", "men", "one of: unknown, M, F, X")]
    [InlineData("applies_age_min", "eighteen", "a whole number from 0 to 120")]
    [InlineData("applies_age_max", "17", "an age that is not below applies_age_min")]
    [InlineData("applies_age_max", "121", "a whole number from 0 to 120")]
    [InlineData("applies_nationality", "RU;ZZ", "a country: a code of ISO 3166")]
    [InlineData("visa", "maybe", "one of: unknown, none, required, on_arrival")]
    [InlineData("stay_days", "0", "a whole number from 1 to 36500")]
    [InlineData("queue_hours", "1.234", "a number that can mean one thing only")]
    [InlineData("price_low", "300", "a price that is not below price_low")]
    [InlineData("price_high", "cheap", "a number such as 300000")]
    [InlineData("price_currency", "doubloons", "a currency code of three letters")]
    [InlineData("confidence", "certain", "one of: unknown, high, medium, low")]
    [InlineData("as_of", "", "an instant with its UTC offset")]
    [InlineData("as_of", "2022-09-27", "an instant with its UTC offset")]
    public void A_row_with_one_bad_cell_is_refused_alone(string column, string cell, string expected)
    {
        var bad = new Dictionary<string, string>(Good) { [column] = cell };
        _ = bench.Folder.Write("bad.csv", string.Join('\n', string.Join(',', Columns), Row(Good), Row(bad), Row(Good)));

        var result = bench.Run("Import-BorderStatus bad.csv");

        var error = Assert.Single(result.Errors);
        Workbench.AssertError(error, "BorderRowRefused" + By, ErrorCategory.InvalidData);
        Assert.StartsWith("bad.csv, line 3: row refused: column '", error.Exception.Message);
        Assert.Contains($"column '{(expected.Contains("below price_low") ? "price_high" : column)}': expected {expected}", error.Exception.Message);
        Assert.EndsWith(".", error.Exception.Message);
        Assert.DoesNotContain("other rows", error.Exception.Message);
        Assert.Equal([RefusedWarning("bad.csv", 1, 3)], result.Warnings);
        Assert.Equal("bad.csv:3", error.TargetObject);
        Assert.Equal([2L, 4L], result.Output.Select(row => row.Properties["SourceLine"].Value));
    }

    [Fact]
    public void Every_fault_of_a_row_is_named()
    {
        var bad = new Dictionary<string, string>(Good) { ["level"] = "6", ["visa"] = "maybe", ["as_of"] = "2022-09-27" };
        _ = bench.Folder.Write("bad.csv", string.Join(',', Columns) + "\n" + Row(bad));

        var message = bench.RunRefused("Import-BorderStatus bad.csv", "BorderRowRefused" + By, ErrorCategory.InvalidData).Exception.Message;

        Assert.All(new[] { "'level'", "'visa'", "'as_of'" }, column => Assert.Contains(column, message));
    }

    [Theory]
    [InlineData("RU-KZ,RU,KZ", "3 cells where the header has 5. Look for a missing delimiter")]
    [InlineData("RU-KZ,RU,KZ,open,2022-09-27T00:00:00Z,x", "6 cells where the header has 5. Look for an extra delimiter")]
    [InlineData("RU-KZ,RU,\"KZ,open,2022-09-27T00:00:00Z", "a quotation mark is opened and not closed on this line")]
    [InlineData("RU-KZ,RU,\"K\"Z,open,2022-09-27T00:00:00Z", "text stands behind a closing quotation mark")]
    public void A_row_of_another_shape_is_refused_alone(string row, string words)
    {
        _ = bench.Folder.Write("bad.csv", $"route_id,from_country,to_country,status,as_of\n{row}\n\nRU-GE,RU,GE,open,2022-09-27T00:00:00Z,,\n");

        var result = bench.Run("Import-BorderStatus bad.csv");

        var error = Assert.Single(result.Errors);
        Workbench.AssertError(error, "BorderRowRefused" + By, ErrorCategory.InvalidData);
        Assert.StartsWith("bad.csv, line 2: row refused: " + words, error.Exception.Message);
        Assert.Equal(["RU-GE"], result.Output.Select(taken => taken.Properties["RouteId"].Value));
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("route_id,from_country\nRU-KZ,RU\n", "line 1: expected the columns to_country, status, as_of in the header row, found none of that name")]
    [InlineData("route_id,from_country,to_country,status,as_of,STATUS\n", "line 1: the column status stands twice")]
    [InlineData("route_id,from_country,to_country,status,as_of,\"note\nRU-KZ,RU,KZ,open,x,\n", "line 1, the header row: a quotation mark is opened")]
    [InlineData("\0\u0001", "the file is binary, not text")]
    [InlineData("PK\u0003\u0004", "the workbook is damaged")]
    public void A_file_that_is_no_border_file_is_refused_in_words(string text, string words)
    {
        _ = bench.Folder.Write("bad.csv", text);

        var result = bench.Run("Import-BorderStatus bad.csv, borders.csv");

        var error = Assert.Single(result.Errors);
        Workbench.AssertError(error, "BorderFileRefused" + By, ErrorCategory.InvalidData);
        Assert.StartsWith("bad.csv: " + words, error.Exception.Message);
        Assert.Equal(2, result.Output.Count);
    }

    [Theory]
    [InlineData("missing.csv", "FileNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("sub", "PathIsFolder", ErrorCategory.InvalidArgument)]
    [InlineData("Nodrive:x.csv", "DriveNotFound", ErrorCategory.ObjectNotFound)]
    public void What_is_no_file_is_an_error_of_its_own(string path, string errorId, ErrorCategory category)
    {
        _ = Directory.CreateDirectory(bench.Folder["sub"]);

        _ = bench.RunRefused($"Import-BorderStatus {path}", errorId + By, category);
    }

    [Fact]
    public void A_header_alone_and_an_unknown_column_are_warnings()
    {
        _ = bench.Folder.Write("header.csv", "route_id,from_country,to_country,status,as_of,mood\n");

        Assert.Equal(
            ["header.csv: not known and not used: column 'mood'.", "header.csv: there is no observation below the header."],
            bench.RunWhole("Import-BorderStatus header.csv").Warnings);
    }

    [Fact]
    public void Refused_rows_are_counted_in_one_warning_a_file_after_the_rows()
    {
        var bad = new Dictionary<string, string>(Good) { ["level"] = "6" };
        var header = string.Join(',', Columns);
        _ = bench.Folder.Write("bad.csv", string.Join('\n', header, Row(bad), Row(Good), Row(bad)));
        _ = bench.Folder.Write("worse.csv", string.Join('\n', header, Row(bad)));

        var result = bench.Run("Import-BorderStatus bad.csv, borders.csv, worse.csv");

        Assert.Equal(3, result.Errors.Count);
        Assert.Equal([RefusedWarning("bad.csv", 2, 3), RefusedWarning("worse.csv", 1, 1)], result.Warnings);
    }

    [Fact]
    public void Countries_are_read_in_Russian()
    {
        _ = bench.Folder.Write("good.csv", $"{string.Join(',', Columns)}\n{Row(new(Good) { ["from_country"] = "Россия", ["to_country"] = "казахстан" })}");

        Assert.Equal(["RU-KZ"], bench.RunWhole("Import-BorderStatus good.csv | Get-BorderStatus -From РОССИЯ -To Казахстан -AsOf 2022-09-28T00:00:00Z").Output.Select(route => route.Properties["RouteId"].Value));
        Assert.Equal(["RU KZ"], bench.RunWhole("(Import-BorderStatus good.csv).ForEach({ \"$($_.FromCountry) $($_.ToCountry)\" })").Values);
    }

    [Fact]
    public void The_sample_that_ships_with_the_module_is_taken_whole()
    {
        var result = bench.RunWhole("param() Import-BorderStatus -LiteralPath ([IO.Path]::Combine((Get-Module CaseTools).ModuleBase, 'data', 'borders-2022-09.csv')) -Verbose");

        Assert.Equal(10, result.Output.Count);
        Assert.Empty(result.Warnings);
        Assert.Equal(["borders-2022-09.csv: 10 rows read = 10 taken + 0 refused."], result.Verbose);
    }

    private static string RefusedWarning(string file, int refused, int rows) =>
        $"{file}: {refused} of {rows} rows refused. Cases are scored as if these observations did not exist: correct the rows and import the file again.";

    private static string Row(Dictionary<string, string> cells) => string.Join(',', Columns.Select(column => cells.GetValueOrDefault(column, "")));
}
