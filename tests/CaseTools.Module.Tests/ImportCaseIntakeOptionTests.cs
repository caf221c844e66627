using System.Collections;
using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>What a user can say to Import-CaseIntake about a file, and what is said to the user.</summary>
public sealed class ImportCaseIntakeOptionTests : IDisposable
{
    private const string By = ",CaseTools.ImportCaseIntakeCommand";

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void The_delimiter_overrules_what_would_be_found()
    {
        _ = bench.Folder.Write("odd.csv", "case_id^name\n1^a,b,c\n");

        Assert.Equal(["1"], Workbench.CaseIds(bench.RunWhole("Import-CaseIntake odd.csv -Delimiter '^'")));
    }

    [Theory]
    [InlineData("'\"'")]
    [InlineData("\"`n\"")]
    [InlineData("\"`0\"")]
    [InlineData("'é'")]
    public void A_delimiter_that_cannot_part_cells_is_refused(string delimiter) =>
        bench.RunRefused($"Import-CaseIntake intake.csv -Delimiter {delimiter}", "DelimiterInvalid" + By, ErrorCategory.InvalidArgument);

    [Theory]
    [InlineData("-Culture de-DE", "1234")]
    [InlineData("-Culture en-US", "1.234")]
    [InlineData("", "")]
    public void The_culture_decides_what_a_lone_separator_means(string option, string amount)
    {
        _ = bench.Folder.Write("money.csv", "case_id,funds_amount\n1,1.234\n");

        Assert.Equal([amount], bench.RunWhole($"(Import-CaseIntake money.csv {option} -WarningAction Ignore).ForEach({{ \"$($_.FundsAmount)\" }})").Values);
    }

    [Theory]
    [InlineData("DayMonthYear", "1990-03-02")]
    [InlineData("MonthDayYear", "1990-02-03")]
    public void The_date_order_decides_what_a_date_with_slashes_means(string order, string date)
    {
        _ = bench.Folder.Write("dates.csv", "case_id,birth_date\n1,2/3/1990\n");

        Assert.Equal([date], bench.RunWhole($"(Import-CaseIntake dates.csv -DateOrder {order}).BirthDate.ToString('yyyy-MM-dd')").Values);
    }

    [Fact]
    public void Values_that_cannot_be_read_are_counted_in_one_warning()
    {
        _ = bench.Folder.Write("dates.csv", "case_id,birth_date,sex\n1,2/3/1990,Q\n2,soon,f\n");

        var warning = Assert.Single(bench.RunWhole("Import-CaseIntake dates.csv").Warnings);

        Assert.StartsWith("dates.csv: 3 value(s) could not be read and count as unknown; the first in line 2, column 'sex': expected one of", warning);
    }

    [Fact]
    public void Two_columns_for_one_field_are_a_warning()
    {
        _ = bench.Folder.Write("two.csv", "case_id,DOB,BDATE\n1,x,y\n");

        Assert.Contains("both look like birth_date, so neither was taken for it", Assert.Single(bench.RunWhole("Import-CaseIntake two.csv").Warnings));
    }

    [Fact]
    public void Verbose_says_what_became_of_the_rows()
    {
        _ = bench.Folder.Write("rows.csv", "case_id;notes;shoe\n1;x;\n;y;\n\n");

        var result = bench.Run("Import-CaseIntake rows.csv -Verbose");

        Assert.Contains("rows.csv: 3 rows read = 1 kept + 1 rejected + 1 skipped; utf-8, delimiter ';' (found from the first lines).", result.Verbose);
        Assert.Contains("rows.csv: column 3 'shoe': not known, kept as it is.", result.Verbose);
    }

    [Fact]
    public void The_report_variable_holds_a_report_for_every_file_opened()
    {
        _ = bench.Folder.Write("none.csv", "case_id\n");
        _ = bench.Folder.Write("bad.csv", "x\n1\n");

        var result = bench.Run("$null = Import-CaseIntake intake.csv, none.csv, bad.csv, missing.csv -ReportVariable reports -ErrorAction Ignore -WarningAction Ignore; $reports");

        Assert.Equal(["intake.csv", "none.csv", "bad.csv"], result.Output.Select(report => report.Properties["File"].Value));
        Assert.Equal([2, 0, 0], result.Output.Select(report => report.Properties["RowsRead"].Value));
        Assert.Equal([true, true, false], result.Output.Select(report => report.Properties["IsComplete"].Value));
        Assert.Contains("expected a header row", (string)result.Output[2].Properties["Failure"].Value);
    }

    [Fact]
    public void The_report_variable_is_known_in_the_function_that_asked_for_it()
    {
        var result = bench.RunWhole("function Get-It { $null = Import-CaseIntake intake.csv -ReportVariable reports; $reports.Count }; Get-It; \"outside: $($reports.Count)\"");

        Assert.Equal([1, "outside: 0"], result.Values);
    }

    [Fact]
    public void A_record_leads_to_the_report_of_its_file()
    {
        var result = bench.RunWhole("$first, $second = Import-CaseIntake intake.csv; [object]::ReferenceEquals($first.IntakeReport, $second.IntakeReport); $first.IntakeReport.RowsKept; $second.SourceLine");

        Assert.Equal([true, 2, 3L], result.Values);
    }

    [Theory]
    [InlineData("empty.csv", "the file is empty")]
    [InlineData("noid.csv", "expected a header row with one of the columns")]
    [InlineData("binary.csv", "the file is binary, not text")]
    [InlineData("book.csv", "the file is a workbook or an archive")]
    [InlineData("cyrillic.csv", "the text is not UTF-8")]
    [InlineData("quote.csv", "the header row: a quotation mark is opened and not closed")]
    public void A_file_that_cannot_be_taken_is_refused_in_words_and_the_others_are_imported(string name, string words)
    {
        _ = bench.Folder.Write("empty.csv", "");
        _ = bench.Folder.Write("noid.csv", "sex\nf\n");
        _ = bench.Folder.Write("quote.csv", "case_id,\"name\n1,Anna\n");
        File.WriteAllBytes(bench.Folder["binary.csv"], [.. Enumerable.Range(0, 128).Select(value => (byte)value)]);
        File.WriteAllBytes(bench.Folder["book.csv"], [(byte)'P', (byte)'K', 3, 4, 0, 0]);
        File.WriteAllBytes(bench.Folder["cyrillic.csv"], [.. "case_id\n"u8, 0xC0, 0xED, (byte)'\n']);

        var result = bench.Run($"Import-CaseIntake {name}, intake.csv");

        var error = Assert.Single(result.Errors);
        Workbench.AssertError(error, "IntakeFileRefused" + By, ErrorCategory.InvalidData);
        Assert.StartsWith($"{name}: ", error.Exception.Message);
        Assert.Contains(words, error.Exception.Message);
        Assert.Equal(name, error.TargetObject);
        Assert.Equal(["A-1", "A-2"], Workbench.CaseIds(result));
    }

    [Fact]
    public void A_header_alone_is_a_warning()
    {
        _ = bench.Folder.Write("header.csv", "case_id,name\n");

        Assert.Equal(["header.csv: there is no row below the header."], bench.RunWhole("Import-CaseIntake header.csv").Warnings);
    }

    [Fact]
    public void Problems_and_extra_columns_come_with_the_record()
    {
        _ = bench.Folder.Write("odd.csv", "case_id,sex,shoe\n1,Q,41\n");

        var record = Assert.Single(bench.RunWhole("Import-CaseIntake odd.csv").Output);

        Assert.Single((IEnumerable)record.Properties["Problems"].Value);
        Assert.Equal([1, "41"], bench.RunWhole("$r = Import-CaseIntake odd.csv; $r.Extra.Count; $r.Extra['shoe']").Values);
    }
}
