using System.Text;
using CaseTools.Intake;
using CaseTools.IO.Csv;
using CaseTools.Tests.Intake;

namespace CaseTools.Tests.Files;

/// <summary>Rejected rows go out byte for byte, and come back once corrected.</summary>
public sealed class RejectsFileTests : IDisposable
{
    private const string NoId = "neither an id nor a name. Fill in one of: case_id, source_uuid, full_name, family_name, given_name";

    private readonly string folder = Directory.CreateTempSubdirectory("casetools дело ").FullName;

    private string Target => Path.Combine(folder, "rejects.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_rejected_row_stands_as_it_stood_with_file_line_and_reason_behind_it()
    {
        WriteRejects("case_id,\"notes\"\n1,kept\n, \" it's \"\"so\"\" \"\n,\"a\r\nb\"\n");

        Assert.Equal(
            "case_id,\"notes\",reject_file,reject_line,reject_reasons\r\n" +
            $", \" it's \"\"so\"\" \",intake.csv,3,\"{NoId}\"\r\n" +
            $",\"a\r\nb\",intake.csv,4,\"{NoId}\"\r\n",
            File.ReadAllText(Target));
    }

    [Fact]
    public void Without_a_rejected_row_the_header_stands_alone()
    {
        WriteRejects("case_id\n1\n");

        Assert.Equal("case_id,reject_file,reject_line,reject_reasons\r\n", File.ReadAllText(Target));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void The_encoding_is_that_of_the_source(string name, bool hasMark)
    {
        var encoding = name == "utf-8" ? new UTF8Encoding(hasMark) : Encoding.GetEncoding(name);
        WriteRejects([.. encoding.GetPreamble(), .. encoding.GetBytes("case_id;notes\n;Ёлка 😀\n")]);

        Assert.Equal(
            [.. encoding.GetPreamble(), .. encoding.GetBytes($"case_id;notes;reject_file;reject_line;reject_reasons\r\n;Ёлка 😀;intake.csv;2;{NoId}\r\n")],
            File.ReadAllBytes(Target));
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_delimiter_of_the_source_is_found_again(char delimiter)
    {
        WriteRejects($"name{delimiter}sex\n{delimiter}f\n{delimiter}m\n");

        var again = IntakeRun.Of(File.ReadAllBytes(Target));

        Assert.Equal(delimiter, again.Report.Delimiter);
        Assert.Equal(["", ""], again.Rejected.Select(row => row.RawText.Split(delimiter)[0]));
    }

    [Theory]
    [InlineData("case_id,name,sex\n1,Anna\n", "1,Anna", "1,Anna,f")]
    [InlineData("case_id,name,sex\n1,Ivanova, Anna,f\n", "1,Ivanova, Anna,f", "1,\"Ivanova, Anna\",f")]
    [InlineData("case_id,name,sex\n,,f\n", ",,f", "1,,f")]
    [InlineData("case_id,name,sex\n,,f,,\n", ",,f", "1,,f")]
    [InlineData("case_id,name,sex\n1,\"Anna,f\n", "\"Anna", "Anna")]
    [InlineData("case_id,name,sex\n1,\"An\"na,f\n", "\"An\"na", "Anna")]
    public void Once_corrected_a_row_imports_like_any_other(string text, string wrong, string right)
    {
        WriteRejects(text);
        var rejects = File.ReadAllText(Target);
        Assert.Contains(wrong, rejects, StringComparison.Ordinal);

        var again = IntakeRun.Of(rejects.Replace(wrong, right, StringComparison.Ordinal));

        again.AssertAccounted();
        var record = Assert.Single(again.Records);
        Assert.Equal(("1", Sex.F), (record.CaseId, record.Sex));
        Assert.Empty(record.Problems);
        Assert.Empty(record.Extra);
        Assert.Equal(["added by an earlier import, left aside"], again.Report.Columns.Where(column => column.Field is null).Select(column => column.FoundBy).Distinct());
    }

    [Fact]
    public void Rows_below_an_unclosed_quote_are_not_among_the_rejected()
    {
        WriteRejects("case_id,name\n1,\"Anna\n2,Boris\n,\n,x,\n3,Carl\n,,z\n");

        Assert.Equal(["case_id,name,reject_file,reject_line,reject_reasons", "1,\"Anna", ",,z"], File.ReadAllLines(Target).Select(line => line.Split(",intake.csv")[0]));
    }

    [Fact]
    public void Rejects_of_rejects_come_back_too()
    {
        WriteRejects("case_id,name\n,,\n,, ,\n1\n,\"\",,\n");
        WriteRejects(File.ReadAllBytes(Target));
        var twice = File.ReadAllText(Target);
        Assert.StartsWith("case_id,name,reject_file,reject_line,reject_reasons,reject_file,reject_line,reject_reasons\r\n1,intake.csv,", twice, StringComparison.Ordinal);

        var again = IntakeRun.Of(twice.Replace("\r\n1,", "\r\n1,Anna,", StringComparison.Ordinal));

        again.AssertAccounted();
        Assert.Equal("Anna", Assert.Single(again.Records).FullName);
        Assert.Empty(again.Records[0].Extra);
    }

    [Fact]
    public void Files_of_several_shapes_go_to_numbered_files()
    {
        using (var rejects = new RejectsFile(new CsvRejectedRowWriterFactory(), Target))
        {
            Reject(rejects, IntakeRun.Utf8.GetBytes("case_id,name\n,\n,n/a\n"), "a.csv");
            Reject(rejects, IntakeRun.Utf8.GetBytes("case_id;name\n;n/a\n"), "b.csv");
            Reject(rejects, IntakeRun.Utf8.GetBytes("case_id,name\n—,n/a\n"), "c.csv");
            Reject(rejects, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("case_id,name\n,n/a\n")], "d.csv");
            rejects.Commit();
            Assert.Equal(["rejects.csv", "rejects.2.csv", "rejects.3.csv"], rejects.Paths.Select(Path.GetFileName));
        }

        Assert.Equal(["a.csv", "c.csv"], Rejected("rejects.csv").Select(row => row.Split(',')[2]));
        Assert.Equal(["b.csv"], Rejected("rejects.2.csv").Select(row => row.Split(';')[2]));
        Assert.Equal(["d.csv"], Rejected("rejects.3.csv").Select(row => row.Split(',')[2]));
    }

    [Fact]
    public void A_file_name_that_looks_like_a_formula_stays_text()
    {
        using (var rejects = new RejectsFile(new CsvRejectedRowWriterFactory(), Target))
        {
            Reject(rejects, "case_id,x\n,1\n"u8.ToArray(), "=cmd.csv");
            rejects.Commit();
        }

        Assert.Contains("'=cmd.csv", File.ReadAllText(Target), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_commit_nothing_is_left_and_the_old_file_stays()
    {
        File.WriteAllText(Target, "old");

        using (var rejects = new RejectsFile(new CsvRejectedRowWriterFactory(), Target))
        {
            Reject(rejects, "case_id,x\n,1\n"u8.ToArray(), "a.csv");
        }

        Assert.Equal([Target], Directory.GetFileSystemEntries(folder));
        Assert.Equal("old", File.ReadAllText(Target));
    }

    private void WriteRejects(string text) => WriteRejects(IntakeRun.Utf8.GetBytes(text));

    private void WriteRejects(byte[] bytes)
    {
        using var rejects = new RejectsFile(new CsvRejectedRowWriterFactory(), Target);
        Reject(rejects, bytes, "intake.csv");
        rejects.Commit();
    }

    private static void Reject(RejectsFile rejects, byte[] bytes, string name)
    {
        using var file = IntakeRun.Open(bytes, name: name);
        rejects.Begin(file);
        foreach (var row in file.ReadRows().OfType<IntakeOutcome.Rejected>())
        {
            rejects.Write(file, row);
        }
    }

    private string[] Rejected(string name) => IntakeRun.Of(File.ReadAllBytes(Path.Combine(folder, name))).Rejected.Select(row => row.RawText).ToArray();
}
