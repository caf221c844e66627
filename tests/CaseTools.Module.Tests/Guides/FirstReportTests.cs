namespace CaseTools.ModuleTests.Guides;

/// <summary>docs/first-report.md, typed from its first line to its last by somebody who has the project's folder and PowerShell.</summary>
public sealed class FirstReportTests(FirstReportTests.Reader reader) : IClassFixture<FirstReportTests.Reader>
{
    [Fact]
    public void One_row_is_rejected_as_the_page_says_and_nothing_else_goes_wrong()
    {
        Assert.Equal(0, reader.Result.ExitCode);
        Assert.Equal(2, Count(reader.Result.Error, "partner-list.csv, line 13: row rejected"));
        Assert.Equal(2, Count(reader.Result.Error, "Import-CaseIntake:"));
        Assert.Equal(2, Count(reader.Result.Error, "Line |"));
    }

    [Theory]
    [InlineData("14 rows read = 10 kept + 1 rejected + 3 skipped")]
    [InlineData("line 8, column 'Дата рождения'")]
    [InlineData("line 11, column 'Дата рождения'")]
    [InlineData("lines 1 and 2: text above the header row")]
    [InlineData("1 record(s) stand twice and were counted once, the later one: А-101")]
    public void The_screen_says_what_the_page_says_it_says(string text) => Assert.Contains(text, reader.Shown, StringComparison.Ordinal);

    [Fact]
    public void The_files_are_there_and_the_reports_are_whole()
    {
        Assert.Equal(
            ["borders-2022-09.csv", "decisions.csv", "monday.json", "partner-list.csv", "rejects.csv", "report-28.xlsx", "report.xlsx"],
            Directory.GetFiles(reader.Folder["my-cases"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

        var first = PackageParts.Of(reader.Folder["my-cases/report.xlsx"]);
        Assert.Equal("Сводка", PackageParts.SheetNames(first).First());
        Assert.Equal(6, PackageParts.SheetNames(first).Count(name => name.Contains("А-1", StringComparison.Ordinal)));
        Assert.Contains("Изменения", PackageParts.SheetNames(PackageParts.Of(reader.Folder["my-cases/report-28.xlsx"])));
    }

    [Fact]
    public void The_first_case_and_the_decision_are_those_of_the_page()
    {
        var order = File.ReadAllText(reader.Folder["my-cases/monday.json"]);

        Assert.True(order.IndexOf("А-109", StringComparison.Ordinal) < order.IndexOf("А-102", StringComparison.Ordinal), "The decided case comes before the computed first.");
        Assert.Contains("А-102, А-103 (spouse), А-104 (child)", reader.Shown, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>The page, typed once for all of these tests.</summary>
    public sealed class Reader : IDisposable
    {
        public Reader()
        {
            _ = Folder.CopyHere(BuiltFiles.ModuleFolder, "artifacts/CaseTools");
            _ = Folder.CopyHere(Path.Combine(BuiltFiles.RepositoryFolder, "docs", "examples"), "docs/examples");
            var typed = Folder.Write("typed.ps1", string.Join('\n', new GuidePage("docs", "first-report.md").Commands));
            Result = new HostProcess { Program = BuiltFiles.PowerShell, WorkingDirectory = Folder.Path, Environment = { ["NO_COLOR"] = "1" } }
                .Run("-NoProfile", "-NonInteractive", "-File", typed);
            // A console that nobody sees is 80 columns wide.
            Shown = string.Join(' ', Result.Output.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        }

        internal TemporaryFolder Folder { get; } = new();

        internal HostResult Result { get; }

        internal string Shown { get; }

        public void Dispose() => Folder.Dispose();
    }
}
