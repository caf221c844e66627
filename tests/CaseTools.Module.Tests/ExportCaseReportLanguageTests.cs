using System.Globalization;
using System.IO.Compression;
using System.Management.Automation;
using System.Xml.Linq;

namespace CaseTools.ModuleTests;

/// <summary>Export-CaseReport -Language: by default that of the session, and one for the whole report.</summary>
public sealed class ExportCaseReportLanguageTests : IDisposable
{
    private const string By = ",CaseTools.ExportCaseReportCommand";

    // A decision, dates and a sign, so that much is said.
    private const string Intake = "case_id,given_name,sex,age,nationality,current_country,destinations,accommodation_until,safeguarding\nA-1,Анна,f,30,RU,RU,GE,2022-09-29,violence\nA-2,Борис,m,31,RU,RU,GE,,\n";

    private const string Assess =
        """
        $borders = Import-BorderStatus borders.csv
        function Score([string] $Language = 'en', [string] $AsOf = '2022-09-27T12:00:00+03:00') {
            Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf $AsOf -Language $Language -DecisionPath decisions.csv
        }
        Import-CaseIntake intake.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00 |
            Set-CaseUrgency -Path decisions.csv -AsOf 2022-09-27T11:00:00+03:00 -Band Emergency -Reason 'сам' -By 'Я' -ReviewOn 2022-10-04

        """;

    private readonly Workbench bench = new();

    public ExportCaseReportLanguageTests() => bench.Folder.Write("intake.csv", Intake);

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("ru-RU", "Очередь")]
    [InlineData("uk-UA", "Черга")]
    [InlineData("kk-KZ", "Кезек")]
    [InlineData("ru-KZ", "Очередь")]
    [InlineData("en-GB", "Queue")]
    [InlineData("de-DE", "Queue")]
    [InlineData("", "Queue")]
    public void Without_the_parameter_the_report_speaks_as_the_session_does(string culture, string tab)
    {
        using var session = new ModuleSession(CultureInfo.GetCultureInfo(culture));

        var result = session.Invoke("param($path) $null = $ExecutionContext.SessionState.Path.SetLocation($path)\n" + Workbench.Assess + "$cases | Export-CaseReport report.xlsx", ("path", bench.Folder.Path));

        Assert.Null(result.TerminatingError);
        Assert.Empty(result.Errors);
        Assert.Equal(tab, SheetNames("report.xlsx").ElementAt(1));
    }

    [Fact]
    public void It_is_the_language_of_the_session_that_counts_and_not_how_it_writes_numbers()
    {
        _ = bench.RunWhole(
            Workbench.Assess +
            """
            [System.Threading.Thread]::CurrentThread.CurrentCulture = 'ru-RU'
            [System.Threading.Thread]::CurrentThread.CurrentUICulture = 'uk-UA'
            $cases | Export-CaseReport report.xlsx
            """);

        Assert.Equal("Черга", SheetNames("report.xlsx").ElementAt(1));
    }

    [Theory]
    [InlineData("en", "Queue", "Case report")]
    [InlineData("RU", "Очередь", "Отчёт по делам")]
    [InlineData("uk", "Черга", "Звіт про справи")]
    [InlineData("kk", "Кезек", "Істер бойынша есеп")]
    public void The_parameter_gives_the_language_and_the_title(string language, string tab, string title)
    {
        _ = bench.RunWhole(Assess + $"Score | Export-CaseReport report.xlsx -Language {language}; Score | Export-CaseReport named.xlsx -Language {language} -Title Own");

        Assert.Equal(tab, SheetNames("report.xlsx").ElementAt(1));
        Assert.Equal([title, "Own"], new[] { "report.xlsx", "named.xlsx" }.Select(name => Part(name, "docProps/core.xml").Descendants().Single(element => element.Name.LocalName == "title").Value));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("uk")]
    [InlineData("kk")]
    public void It_is_the_same_report_whatever_the_language_of_the_scoring(string language)
    {
        _ = bench.RunWhole(Assess + $"foreach ($scored in 'en', 'ru', 'uk', 'kk') {{ Score $scored | Export-CaseReport \"$scored.xlsx\" -Language {language} }}");

        var expected = File.ReadAllBytes(bench.Folder[$"{language}.xlsx"]);
        Assert.All(["en", "ru", "uk", "kk"], scored => Assert.Equal(expected, File.ReadAllBytes(bench.Folder[$"{scored}.xlsx"])));
    }

    [Theory]
    [InlineData("en", "ru")]
    [InlineData("ru", "uk")]
    [InlineData("uk", "kk")]
    [InlineData("kk", "en")]
    [InlineData("uk", "en")]
    public void An_earlier_report_in_another_language_tells_the_same_changes_as_the_run_itself(string earlier, string language)
    {
        _ = bench.RunWhole(
            Assess +
            $$"""
            $old = Score {{earlier}}
            $now = Score en 2022-09-28T12:00:00+03:00
            $old | Export-CaseReport old.xlsx -Language {{earlier}}
            $now | Export-CaseReport of-report.xlsx -Language {{language}} -Previous old.xlsx
            $now | Export-CaseReport of-run.xlsx -Language {{language}} -Previous $old
            $same = Score {{language}}
            $same | Export-CaseReport same.xlsx -Language {{language}} -Previous old.xlsx
            """);

        Assert.Contains("A-1", TextOf("of-run.xlsx", sheet: 5));
        Assert.Equal(TextOf("of-run.xlsx", sheet: 5), TextOf("of-report.xlsx", sheet: 5));
        Assert.DoesNotContain("A-1", TextOf("same.xlsx", sheet: 5));
        Assert.DoesNotContain("A-2", TextOf("same.xlsx", sheet: 5));
    }

    // A reason is new where the earlier side does not have it: in the same words.
    [Fact]
    public void An_earlier_run_in_another_language_tells_which_reason_is_new()
    {
        const string header = "case_id,sex,age,nationality,current_country,children_under_18,specific_needs\n";
        _ = bench.Folder.Write("one.csv", header + "A-1,f,30,RU,RU,4,\n");
        _ = bench.Folder.Write("two.csv", header + "A-1,f,30,RU,RU,4,diabetes\n");
        _ = bench.RunWhole(
            """
            $borders = Import-BorderStatus borders.csv
            $old = Import-CaseIntake one.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00 -Language ru
            Import-CaseIntake two.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00 -Language uk |
                Export-CaseReport report.xlsx -Previous $old -Language en -Sheet Changed
            """);

        Assert.Contains(TextOf("report.xlsx", sheet: 1), text => text.Contains("(A-1 has a specific need)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ru-RU")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_bytes_hang_on_the_language_and_on_no_culture(string culture)
    {
        _ = bench.RunWhole(
            Assess +
            $"""
            $cases = Score
            $cases | Export-CaseReport one.xlsx -Language kk
            [System.Threading.Thread]::CurrentThread.CurrentCulture = '{culture}'
            [System.Threading.Thread]::CurrentThread.CurrentUICulture = '{culture}'
            $cases | Export-CaseReport other.xlsx -Language kk
            """);

        Assert.Equal(File.ReadAllBytes(bench.Folder["one.xlsx"]), File.ReadAllBytes(bench.Folder["other.xlsx"]));
    }

    [Fact]
    public void Another_language_is_refused() =>
        bench.RunRefused(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -Language de", "ParameterArgumentValidationError" + By, ErrorCategory.InvalidData);

    private IEnumerable<string> SheetNames(string name) =>
        Part(name, "xl/workbook.xml").Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => sheet.Attribute("name")!.Value);

    // The texts of the rows, in their order.
    private string[] TextOf(string name, int sheet) =>
        [.. Part(name, $"xl/worksheets/sheet{sheet}.xml").Descendants().Where(element => element.Name.LocalName == "t").Select(text => text.Value)];

    private XDocument Part(string name, string part)
    {
        using var archive = ZipFile.OpenRead(bench.Folder[name]);
        using var stream = archive.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
