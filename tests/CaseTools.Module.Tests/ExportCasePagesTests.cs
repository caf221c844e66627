using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CaseTools.ModuleTests;

/// <summary>Export-CaseReport -CasePages: a page for each case.</summary>
public sealed class ExportCasePagesTests : IDisposable
{
    private static readonly string[] FreeTexts =
        ["full_name", "family_name", "patronymic", "national_id", "origin_place", "phone", "email", "messenger", "notes", "notes_restricted", "occupation", "funds_note", "shoe"];

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Each_case_has_a_page_after_the_sheets_the_most_urgent_first()
    {
        var result = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -CasePages");

        Assert.Empty(result.Warnings);
        Assert.Equal(["Dictionary", "A-2", "A-1"], Sheets("report.xlsx").Skip(7));
    }

    [Fact]
    public void Pages_go_with_the_sheets_that_are_asked_for()
    {
        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -CasePages -Sheet Queue");

        Assert.Equal(["Queue", "A-2", "A-1"], Sheets("report.xlsx"));
    }

    [Fact]
    public void Without_the_switch_there_is_no_page_and_no_link()
    {
        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -CasePages:$false");

        Assert.Equal(8, Sheets("report.xlsx").Length);
        Assert.DoesNotContain(Parts("report.xlsx"), part => part.Text.Contains("hyperlink", StringComparison.Ordinal));
    }

    // The first name is Team's; everything else that a file may say of a person in its own words stays out.
    [Fact]
    public void No_page_holds_a_restricted_field_a_surname_or_a_way_to_reach_anybody()
    {
        var header = "case_id,group_id,role,given_name,current_place,sex,age,nationality,current_country,draft_status," + string.Join(',', FreeTexts) + "\n";
        string Row(string id, string role) => $"{id},G-1,{role},Anna,Atyrau,f,30,RU,KZ,liable," + string.Join(',', FreeTexts.Select(field => "MARKER" + field)) + "\n";
        _ = bench.Folder.Write("intake.csv", header + Row("A-1", "applicant") + Row("A-2", "spouse"));

        _ = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -CasePages");

        var parts = Parts("report.xlsx");
        var page = Assert.Single(parts, part => part.Name == "xl/worksheets/sheet9.xml").Text;
        Assert.Contains("A-1 · Anna", page, StringComparison.Ordinal);
        Assert.Contains("Atyrau", page, StringComparison.Ordinal);
        Assert.Contains("A-2", page, StringComparison.Ordinal);
        Assert.DoesNotContain(parts, part => part.Text.Contains("MARKER", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_with_pages_is_an_earlier_one_like_any_other()
    {
        var result = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport old.xlsx -CasePages; $cases | Export-CaseReport new.xlsx -Previous old.xlsx");

        Assert.Empty(result.Warnings);
        Assert.Contains(Parts("new.xlsx"), part => part.Text.Contains("Nothing changed since the earlier scoring.", StringComparison.Ordinal));
    }

    [Fact]
    public void For_more_cases_than_anybody_leafs_through_it_warns_before_it_writes_and_writes_them()
    {
        var intake = new StringBuilder("case_id,given_name,sex,age\n");
        foreach (var number in Enumerable.Range(1, 251))
        {
            _ = intake.Append("A-").Append(number).Append(",Anna,f,30\n");
        }

        _ = bench.Folder.Write("intake.csv", intake.ToString());

        var dry = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -CasePages -WhatIf");
        var result = bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx -CasePages");

        const string warning =
            "251 cases make 251 pages. Programs are slow to open a report with more than 250: pass only the cases whose pages you will print, such as those of one band.";
        Assert.Equal([warning], dry.Warnings);
        Assert.Equal([warning], result.Warnings);
        Assert.Equal(8 + 251, Sheets("report.xlsx").Length);
        Assert.Empty(bench.RunWhole(Workbench.Assess + "$cases | Export-CaseReport report.xlsx").Warnings);
    }

    [Fact]
    public void More_pages_than_a_program_opens_are_refused_before_any_work()
    {
        _ = bench.Folder.Write("intake.csv", "case_id\n" + string.Concat(Enumerable.Range(1, 5_001).Select(i => $"A-{i}\n")));

        var error = bench.RunRefused(
            Workbench.Assess + "$cases | Export-CaseReport report.xlsx -CasePages", "TooManyCasePages,CaseTools.ExportCaseReportCommand", System.Management.Automation.ErrorCategory.LimitsExceeded);

        Assert.Contains("5001 cases would make 5001 pages, more than the 5000", error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("report.xlsx", bench.Names);
    }

    private string[] Sheets(string name) =>
        [.. XDocument.Parse(Parts(name).Single(part => part.Name == "xl/workbook.xml").Text).Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => sheet.Attribute("name")!.Value)];

    private (string Name, string Text)[] Parts(string name)
    {
        using var archive = ZipFile.OpenRead(bench.Folder[name]);
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
