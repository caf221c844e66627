using System.Text;
using CaseTools.Intake;
using CaseTools.IO.Csv;
using CaseTools.IO.Encodings;
using CaseTools.Tests.Csv;
using CaseTools.Tests.Intake;

namespace CaseTools.Tests.Files;

/// <summary>Rejected rows go out byte for byte, and come back once corrected.</summary>
public sealed class RejectsFileTests : IDisposable
{
    private const string NoId = "neither an id nor a name. Fill in one of: case_id, source_uuid, full_name, family_name, given_name";

    private const string Unclosed = "a quotation mark is opened and not closed on this line. Close it, or remove it; the lines that it took in count as rows of their own";

    private readonly string folder = Directory.CreateTempSubdirectory("casetools дело ").FullName;

    private string Target => Path.Combine(folder, "rejects.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_rejected_row_stands_as_it_stood_with_file_line_and_reason_before_it()
    {
        WriteRejects("case_id,\"notes\"\n1,kept\n, \" it's \"\"so\"\" \"\n,\"a\r\nb\"\n");

        Assert.Equal(
            "reject_file,reject_line,reject_reasons,case_id,\"notes\"\r\n" +
            $"intake.csv,3,\"{NoId}\",, \" it's \"\"so\"\" \"\r\n" +
            $"intake.csv,4,\"{NoId}\",,\"a\r\nb\"\r\n",
            File.ReadAllText(Target));
    }

    [Fact]
    public void Without_a_rejected_row_the_header_stands_alone()
    {
        WriteRejects("case_id\n1\n");

        Assert.Equal("reject_file,reject_line,reject_reasons,case_id\r\n", File.ReadAllText(Target));
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
            [.. encoding.GetPreamble(), .. encoding.GetBytes($"reject_file;reject_line;reject_reasons;case_id;notes\r\nintake.csv;2;{NoId};;Ёлка 😀\r\n")],
            File.ReadAllBytes(Target));
    }

    [Theory]
    [InlineData(1251)]
    [InlineData(20866)]
    [InlineData(866)]
    [InlineData(10007)]
    [InlineData(1252)]
    public void Rows_of_an_old_encoding_stand_byte_for_byte_and_come_back(int codePage)
    {
        // Every byte but the delimiters, quotation marks and line breaks.
        byte[] row = [.. Enumerable.Range(0, 256).Where(value => value is not ('\n' or '\r' or '"' or ',' or 0x1A)).Select(value => (byte)value)];
        var text = codePage == 1252 ? "case_id,Größe,Straße,Prénom\n" : "case_id,Фамилия,Отчество,Город\n";
        byte[] source = [.. CodePages.Get(codePage).GetBytes(text + string.Concat(Enumerable.Repeat($"1,{new string('x', 2_000)}\n", 2))), .. row, (byte)'\n'];
        WriteRejects(source);

        var rejects = File.ReadAllBytes(Target);

        Assert.True(rejects.AsSpan().IndexOf(row) > 0);
        Assert.Equal(row.Length, rejects.Length - 2 - rejects.AsSpan().IndexOf(row));
    }

    [Fact]
    public void Rejects_of_an_old_encoding_import_again_once_corrected()
    {
        var encoding = CodePages.Get(CodePages.Koi8R);
        WriteRejects(encoding.GetBytes("case_id,имя,город\n1,Анна\n2,Сергей,Казань\n"));
        var corrected = encoding.GetString(File.ReadAllBytes(Target)).Replace("1,Анна", "1,Анна,Москва", StringComparison.Ordinal);

        var record = Assert.Single(IntakeRun.Of(encoding.GetBytes(corrected)).Records);

        Assert.Equal(("1", "Анна"), (record.CaseId, record.GivenName ?? record.FullName));
    }

    [Fact]
    public void Files_of_one_old_encoding_share_a_rejects_file()
    {
        var bytes = CodePages.Get(CodePages.Windows1251).GetBytes("case_id,имя\n,Анна Иванова,\n,,x\n");
        using var rejects = new RejectsFile(new CsvRejectedRowWriterFactory(), Target);
        Reject(rejects, bytes, "a.csv");
        Reject(rejects, bytes, "дело б.csv");

        rejects.Commit();

        Assert.Equal([Target], rejects.Paths);
        Assert.Contains("дело б.csv", CodePages.Get(CodePages.Windows1251).GetString(File.ReadAllBytes(Target)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_that_the_encoding_does_not_have_ends_no_import()
    {
        using var rejects = new RejectsFile(new CsvRejectedRowWriterFactory(), Target);
        Reject(rejects, CodePages.Get(CodePages.Windows1252).GetBytes("case_id,Prénom\n,,José\n"), "дело.csv");

        rejects.Commit();

        Assert.Contains("????.csv", File.ReadAllText(Target, Encoding.Latin1), StringComparison.Ordinal);
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
        Assert.Equal([$"{delimiter}f", $"{delimiter}m"], again.Rejected.Select(row => row.RawText.Split(NoId)[1].TrimStart('"')[1..]));
        Assert.Equal([$"intake.csv{delimiter}2{delimiter}", $"intake.csv{delimiter}3{delimiter}"], again.Rejected.Select(row => row.RawText.Split(NoId)[0].TrimEnd('"')));
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

        Assert.Equal(
            [
                "reject_file,reject_line,reject_reasons,case_id,name",
                $"intake.csv,2,\"{Unclosed}\",1,\"Anna",
                "intake.csv,7,\"3 cells where the header has 2. Look for an extra delimiter, or quote the cell that holds one\",,,z",
            ],
            File.ReadAllLines(Target));
    }

    [Fact]
    public void Rejects_of_rejects_come_back_too()
    {
        WriteRejects("case_id,name\n,,\n,, ,\n1\n,\"\",,\n");
        WriteRejects(File.ReadAllBytes(Target));
        var twice = File.ReadAllText(Target);
        Assert.Equal(
            "reject_file,reject_line,reject_reasons,reject_file,reject_line,reject_reasons,case_id,name\r\n" +
            "intake.csv,2,\"4 cells where the header has 5. Look for a missing delimiter, or quote the cell that holds one\"," +
            "intake.csv,4,\"1 cell where the header has 2. Look for a missing delimiter, or quote the cell that holds one\",1\r\n",
            twice);

        var again = IntakeRun.Of(twice.Replace(",1\r\n", ",1,Anna\r\n", StringComparison.Ordinal));

        again.AssertAccounted();
        Assert.Equal("Anna", Assert.Single(again.Records).FullName);
        Assert.Empty(again.Records[0].Extra);
    }

    [Fact]
    public void Rows_padded_to_the_widest_keep_their_columns()
    {
        WriteRejects("case_id,name,sex\n1,Anna\n2,Ivanova, Olga,f\n,,m\n");
        using var table = CsvTableTests.Open(File.ReadAllBytes(Target));
        var rows = CsvTableTests.Rows(table);
        Assert.Equal([6, 5, 7, 6], rows.Select(row => row.Length));

        // A spreadsheet writes every row as wide as the widest; the person at it has corrected the cells.
        (rows[1], rows[2], rows[3][3]) = ([.. rows[1], "f"], [.. rows[2][..4], "Ivanova, Olga", "f"], "3");
        var saved = string.Concat(rows.Select(row => string.Join(',', row.Concat(Enumerable.Repeat("", 7)).Take(7).Select(cell => $"\"{cell}\"")) + "\r\n"));
        var again = IntakeRun.Of(saved);

        again.AssertAccounted();
        Assert.Equal([("1", "Anna", Sex.F), ("2", "Ivanova, Olga", Sex.F), ("3", null, Sex.M)], again.Records.Select(record => (record.CaseId, record.FullName, record.Sex)));
        Assert.All(again.Records, record => Assert.Empty(record.Problems));
        Assert.All(again.Records, record => Assert.Empty(record.Extra));
    }

    [Fact]
    public void A_row_that_is_too_long_and_was_not_corrected_is_rejected_again_when_the_rows_were_padded()
    {
        WriteRejects("case_id,name\n2,Ivanova, Olga\n");
        using var table = CsvTableTests.Open(File.ReadAllBytes(Target));
        var padded = string.Concat(CsvTableTests.Rows(table).Select(row => string.Join(',', row.Concat([""]).Take(6).Select(cell => $"\"{cell}\"")) + "\r\n"));

        var again = IntakeRun.Of(padded);

        again.AssertAccounted();
        Assert.Empty(again.Records);
        Assert.Contains("6 cells where the header has 5", Assert.Single(again.Report.Rejected).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_file_of_other_content_is_put_aside_under_the_time_of_its_last_change()
    {
        File.WriteAllText(Target, "begun to correct");
        File.SetLastWriteTimeUtc(Target, new DateTime(2022, 9, 27, 9, 5, 7, DateTimeKind.Utc));

        Assert.Equal([Path.Combine(folder, "rejects.20220927T090507Z.csv")], WriteRejects("case_id\n1\n"));

        Assert.Equal("begun to correct", File.ReadAllText(Path.Combine(folder, "rejects.20220927T090507Z.csv")));
        Assert.Equal("reject_file,reject_line,reject_reasons,case_id\r\n", File.ReadAllText(Target));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder).Length);
    }

    [Fact]
    public void Of_two_earlier_files_of_one_second_neither_is_lost()
    {
        foreach (var content in new[] { "first", "second" })
        {
            File.WriteAllText(Target, content);
            File.SetLastWriteTimeUtc(Target, new DateTime(2022, 9, 27, 9, 5, 7, DateTimeKind.Utc));
            WriteRejects("case_id\n1\n");
        }

        Assert.Equal("first", File.ReadAllText(Path.Combine(folder, "rejects.20220927T090507Z.csv")));
        Assert.Equal("second", File.ReadAllText(Path.Combine(folder, "rejects.20220927T090507Z-2.csv")));
    }

    // As after a kill between keeping the earlier file and replacing it.
    [Fact]
    public void An_earlier_file_that_is_kept_already_is_not_kept_twice()
    {
        foreach (var place in new[] { Target, Path.Combine(folder, "rejects.20220927T090507Z.csv") })
        {
            File.WriteAllText(place, "begun to correct");
            File.SetLastWriteTimeUtc(place, new DateTime(2022, 9, 27, 9, 5, 7, DateTimeKind.Utc));
        }

        WriteRejects("case_id\n1\n");

        Assert.Equal("begun to correct", File.ReadAllText(Path.Combine(folder, "rejects.20220927T090507Z.csv")));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder).Length);
    }

    [Fact]
    public void An_earlier_file_of_the_same_content_is_replaced()
    {
        Assert.Empty(WriteRejects("case_id,x\n,1\n"));

        Assert.Empty(WriteRejects("case_id,x\n,1\n"));

        Assert.Equal([Target], Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void An_earlier_file_of_the_same_length_is_not_taken_for_the_same()
    {
        WriteRejects("case_id,x\n,1\n");

        var kept = Assert.Single(WriteRejects("case_id,x\n,2\n"));

        Assert.EndsWith(",,1\r\n", File.ReadAllText(kept), StringComparison.Ordinal);
        Assert.EndsWith(",,2\r\n", File.ReadAllText(Target), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbered_files_of_an_earlier_import_are_put_aside_too()
    {
        File.WriteAllText(Path.Combine(folder, "rejects.2.csv"), "begun to correct");
        using var rejects = new RejectsFile(new CsvRejectedRowWriterFactory(), Target);
        Reject(rejects, "case_id\n"u8.ToArray(), "a.csv");
        Reject(rejects, "case_id;x\n;y\n"u8.ToArray(), "b.csv");

        rejects.Commit();

        Assert.StartsWith(Path.Combine(folder, "rejects.2."), Assert.Single(rejects.KeptPaths), StringComparison.Ordinal);
        Assert.Equal("begun to correct", File.ReadAllText(rejects.KeptPaths[0]));
    }

    [Fact]
    public void A_shape_without_a_rejected_row_makes_no_file()
    {
        using var rejects = new RejectsFile(new CsvRejectedRowWriterFactory(), Target);
        Reject(rejects, "case_id\n1\n"u8.ToArray(), "a.csv");
        Reject(rejects, "case_id;x\n1;y\n"u8.ToArray(), "b.csv");

        rejects.Commit();

        Assert.Equal([Target], rejects.Paths);
        Assert.Equal([Target], Directory.GetFileSystemEntries(folder));
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

        Assert.Equal(["a.csv", "c.csv"], Rejected("rejects.csv").Select(row => row.Split(',')[0]));
        Assert.Equal(["b.csv"], Rejected("rejects.2.csv").Select(row => row.Split(';')[0]));
        Assert.Equal(["d.csv"], Rejected("rejects.3.csv").Select(row => row.Split(',')[0]));
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

    private IReadOnlyList<string> WriteRejects(string text) => WriteRejects(IntakeRun.Utf8.GetBytes(text));

    private IReadOnlyList<string> WriteRejects(byte[] bytes)
    {
        using var rejects = new RejectsFile(new CsvRejectedRowWriterFactory(), Target);
        Reject(rejects, bytes, "intake.csv");
        rejects.Commit();
        return rejects.KeptPaths;
    }

    private static void Reject(RejectsFile rejects, byte[] bytes, string name)
    {
        using var file = IntakeRun.Open(bytes, name: name);
        var table = file.Tables.Single();
        rejects.Begin(table);
        foreach (var row in table.ReadRows(new HouseholdLinks()).OfType<IntakeOutcome.Rejected>())
        {
            rejects.Write(table, row);
        }
    }

    private string[] Rejected(string name) => IntakeRun.Of(File.ReadAllBytes(Path.Combine(folder, name))).Rejected.Select(row => row.RawText).ToArray();
}
