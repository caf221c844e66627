using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>The empty intake form.</summary>
public sealed class IntakeTemplateTests
{
    private const string Facts = "; $r.Count; $r.CaseId; $r.Sex.ToString(); $r.DraftStatus.ToString(); $r.ChildrenUnder18; $r.BirthDate.ToString('yyyy-MM-dd'); $r.Problems.Count; $r.IntakeReport.AllGuesses.Count";

    private static readonly string[] Expected = ["1", "007", "F", "SummonsServed", "2", "1992-03-04", "0", "0"];

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("uk")]
    [InlineData("kk")]
    public void An_empty_workbook_imports_with_nothing_but_its_emptiness_to_say(string language)
    {
        using var bench = new Workbench();

        var result = bench.RunWhole($"New-CaseIntakeTemplate form.xlsx -Language {language} -PassThru; Import-CaseIntake form.xlsx");

        Assert.Equal("form.xlsx", Assert.IsType<FileInfo>(Assert.Single(result.Values)).Name);
        Assert.Equal("form.xlsx [intake]: there is no row of a person below the header.", Assert.Single(result.Warnings));
    }

    [Theory]
    [InlineData("en", ',')]
    [InlineData("ru", ';')]
    [InlineData("uk", ';')]
    [InlineData("kk", ';')]
    public void A_text_that_is_filled_in_imports_without_a_guess(string language, char delimiter)
    {
        using var bench = new Workbench();
        _ = bench.RunWhole($"New-CaseIntakeTemplate form.csv -Language {language}");
        var names = File.ReadAllLines(bench.Folder["form.csv"])[1].Split(delimiter);
        File.AppendAllText(bench.Folder["form.csv"], string.Join(delimiter, names.Select(name => name switch
        {
            "case_id" => "007",
            "sex" => "F",
            "draft_status" => "summons_served",
            "children_under_18" => "2",
            "birth_date" => "1992-03-04",
            _ => "",
        })) + "\r\n");

        var result = bench.RunWhole("$r = @(Import-CaseIntake form.csv)" + Facts);

        Assert.Equal(Expected, result.Values.Select(value => value?.ToString()));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Another_kind_of_file_is_refused()
    {
        using var bench = new Workbench();

        _ = bench.RunRefused("New-CaseIntakeTemplate form.docx", "TemplatePathInvalid,CaseTools.NewCaseIntakeTemplateCommand", ErrorCategory.InvalidArgument);
    }
}
