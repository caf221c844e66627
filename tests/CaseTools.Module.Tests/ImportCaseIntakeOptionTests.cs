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

        var warnings = bench.RunWhole("Import-CaseIntake two.csv").Warnings;

        Assert.Contains("both look like birth_date, so neither was taken for it", Assert.Single(warnings));
    }

    [Fact]
    public void Verbose_says_what_became_of_the_rows()
    {
        _ = bench.Folder.Write("rows.csv", "case_id;notes;shoe\n1;x;\n;y;\n\n");

        var result = bench.Run("Import-CaseIntake rows.csv -Verbose");

        Assert.Contains("rows.csv: 3 rows read = 1 kept + 1 rejected + 1 skipped; utf-8, delimiter ';' (found from the first lines).", result.Verbose);
        Assert.Equal(["rows.csv: 1 column(s) not known and kept as they are, not scored: 'shoe'. Rename those that hold a field of the intake record, or say with -Map what they are."], result.Warnings);
    }

    [Fact]
    public void Columns_that_are_not_known_are_one_warning_a_file_that_names_eight()
    {
        _ = bench.Folder.Write("many.csv", "case_id,x1,x2,x3,x4,x5,x6,x7,x8,x9,x10\n1\n");
        _ = bench.Folder.Write("one.csv", "case_id,shoe\n2,41\n3,42\n");

        var result = bench.Run("Import-CaseIntake many.csv, one.csv, intake.csv -ErrorAction Ignore");

        Assert.Equal(
            [
                "many.csv: 10 column(s) not known and kept as they are, not scored: 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8' and 2 more. Rename those that hold a field of the intake record, or say with -Map what they are.",
                "one.csv: 1 column(s) not known and kept as they are, not scored: 'shoe'. Rename those that hold a field of the intake record, or say with -Map what they are.",
            ],
            result.Warnings);
    }

    [Fact]
    public void The_same_content_under_two_names_is_imported_once_and_a_warning_says_so()
    {
        _ = bench.Folder.Write("copy.csv", Workbench.Intake);

        var result = bench.RunWhole("Import-CaseIntake intake.csv, copy.csv -ReportVariable reports");

        Assert.Equal(["A-1", "A-2"], Workbench.CaseIds(result));
        Assert.All(result.Output, record => Assert.Equal("intake.csv", record.Properties["SourceFile"].Value));
        Assert.Equal(["copy.csv has the same content as another file of this import: it is imported once."], result.Warnings);
        Assert.Equal([2, 0, "the same content as another file of this import: imported once"], bench.RunWhole("$reports[0].RowsKept; $reports[1].RowsKept; $reports[1].Failure").Values);
    }

    [Fact]
    public void The_same_content_in_two_imports_is_imported_twice() =>
        Assert.Equal(["A-1", "A-2", "A-1", "A-2"], Workbench.CaseIds(bench.RunWhole("Import-CaseIntake intake.csv; Import-CaseIntake intake.csv")));

    [Theory]
    [InlineData("Казахстан", "KZ")]
    [InlineData("россия", "RU")]
    [InlineData("ГРУЗИЯ", "GE")]
    [InlineData("Россия;Грузия", "")]
    public void A_country_is_read_in_Russian(string name, string code)
    {
        _ = bench.Folder.Write("land.csv", $"case_id;current_country\n1;\"{name}\"\n");

        Assert.Equal([code], bench.RunWhole("(Import-CaseIntake land.csv -WarningAction Ignore).ForEach({ \"$($_.CurrentCountry)\" })").Values);
    }

    [Theory]
    [InlineData("1000000000000", "1000000000000 0")]
    [InlineData("1000000000001", " 1")]
    [InlineData("1000000000000.01", " 1")]
    [InlineData("99999999999999999999999999999999999999", " 1")]
    public void A_number_above_a_million_million_is_a_problem(string amount, string read)
    {
        _ = bench.Folder.Write("money.csv", $"case_id,funds_amount\n1,{amount}\n");

        Assert.Equal([read], bench.RunWhole("$record = Import-CaseIntake money.csv -WarningAction Ignore; \"$($record.FundsAmount) $($record.Problems.Count)\"").Values);
        Assert.All(bench.RunWhole("$record.Problems").Output, problem => Assert.Equal("a number up to a million million", problem.Properties["Expected"].Value));
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
    [InlineData("book.csv", "the workbook is damaged")]
    [InlineData("quote.csv", "the header row: a quotation mark is opened and not closed")]
    public void A_file_that_cannot_be_taken_is_refused_in_words_and_the_others_are_imported(string name, string words)
    {
        _ = bench.Folder.Write("empty.csv", "");
        _ = bench.Folder.Write("noid.csv", "sex\nf\n");
        _ = bench.Folder.Write("quote.csv", "case_id,\"name\n1,Anna\n");
        File.WriteAllBytes(bench.Folder["binary.csv"], [.. Enumerable.Range(0, 128).Select(value => (byte)value)]);
        File.WriteAllBytes(bench.Folder["book.csv"], [(byte)'P', (byte)'K', 3, 4, 0, 0]);

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

        Assert.Equal(["header.csv: there is no row of a person below the header."], bench.RunWhole("Import-CaseIntake header.csv").Warnings);
    }

    [Fact]
    public void Problems_and_extra_columns_come_with_the_record()
    {
        _ = bench.Folder.Write("odd.csv", "case_id,sex,shoe\n1,Q,41\n");

        var record = Assert.Single(bench.RunWhole("Import-CaseIntake odd.csv").Output);

        _ = Assert.Single((IEnumerable)record.Properties["Problems"].Value);
        Assert.Equal(["odd.csv"], bench.RunWhole("(Import-CaseIntake odd.csv).Problems.SourceFile").Values);
        Assert.Equal([1, "41"], bench.RunWhole("$r = Import-CaseIntake odd.csv; $r.Extra.Count; $r.Extra['shoe']").Values);
    }
}
