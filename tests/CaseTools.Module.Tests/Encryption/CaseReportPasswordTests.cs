using System.Management.Automation;
using System.Text;

namespace CaseTools.ModuleTests;

/// <summary>Export-CaseReport -Password: an encrypted report, or none.</summary>
public sealed class CaseReportPasswordTests : IDisposable
{
    private const string By = ",CaseTools.ExportCaseReportCommand";
    private const string Secret = "Correct horse battery staple";

    private const string MakePassword = "function New-Secret([string] $text) { $made = [securestring]::new(); $text.ToCharArray().ForEach({ $made.AppendChar($_) }); $made }\n";

    private const string Assess = Workbench.Assess + MakePassword + $"$password = New-Secret '{Secret}'\n";

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void The_report_is_written_encrypted_in_silence_and_nothing_beside_it()
    {
        var before = bench.Names;

        var result = bench.RunWhole(Assess + "$cases | Export-CaseReport report.xlsx -Password $password -Verbose -PassThru");

        Assert.Empty(result.Warnings);
        Assert.Equal("report.xlsx", Assert.IsType<FileInfo>(Assert.Single(result.Values)).Name);
        Assert.Equal([.. before, "report.xlsx"], bench.Names.Order(StringComparer.Ordinal).OrderBy(name => name == "report.xlsx"));
        AssertEncrypted(File.ReadAllBytes(bench.Folder["report.xlsx"]));
        AssertUnsaid(result);
    }

    [Fact]
    public void It_takes_the_place_of_an_old_report()
    {
        _ = bench.RunWhole(Assess + "$cases | Export-CaseReport report.xlsx; $cases | Export-CaseReport report.xlsx -Password $password");

        AssertEncrypted(File.ReadAllBytes(bench.Folder["report.xlsx"]));
    }

    [Theory]
    [InlineData("x", 1)]
    [InlineData("elevensigns", 1)]
    [InlineData("twelve signs", 0)]
    public void A_short_password_encrypts_and_a_warning_says_what_to_do(string secret, int warnings)
    {
        var result = bench.RunWhole(Assess + $"$cases | Export-CaseReport report.xlsx -Password (New-Secret '{secret}')");

        Assert.Equal(
            Enumerable.Repeat(
                "The password has fewer than 12 signs: a program that tries passwords may soon find it. Take a sentence of several words, and tell it by another channel than the one that the report goes by.",
                warnings),
            result.Warnings);
        AssertEncrypted(File.ReadAllBytes(bench.Folder["report.xlsx"]));
    }

    [Theory]
    [InlineData("([securestring]::new())", "PasswordEmpty", ErrorCategory.InvalidArgument, "The password is empty")]
    [InlineData("(New-Secret ('x' * 256))", "PasswordTooLong", ErrorCategory.InvalidArgument, "more than 255 signs")]
    [InlineData("$null", "ParameterArgumentValidationError", ErrorCategory.InvalidData, "Password")]
    [InlineData($"'{Secret}'", "ParameterArgumentTransformationError", ErrorCategory.InvalidData, "Expected a SecureString, such as Read-Host -AsSecureString gives")]
    [InlineData($"'{Secret}', '{Secret}'", "ParameterArgumentTransformationError", ErrorCategory.InvalidData, "Expected a SecureString")]
    public void What_guards_nothing_is_refused_before_the_cases_are_taken(string password, string errorId, ErrorCategory category, string words)
    {
        _ = bench.Folder.Write("report.xlsx", "old");

        var result = bench.Run(MakePassword + $"& {{ throw 'never asked' }} | Export-CaseReport report.xlsx -Password {password}");
        var error = result.TerminatingError ?? Assert.Single(result.Errors);

        Assert.Equal((errorId + By, category), (error.FullyQualifiedErrorId, error.CategoryInfo.Category));
        Assert.Contains(words, error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.Exception.ToString() + error.TargetObject + error.CategoryInfo, StringComparison.Ordinal);
        AssertOldIsKept();
    }

    [Fact]
    public void The_longest_password_that_Excel_takes_is_taken()
    {
        _ = bench.RunWhole(Assess + "$cases | Export-CaseReport report.xlsx -Password (New-Secret ('x' * 255))");

        AssertEncrypted(File.ReadAllBytes(bench.Folder["report.xlsx"]));
    }

    [Fact]
    public void WhatIf_writes_nothing()
    {
        var before = bench.Names;

        _ = bench.RunWhole(Assess + "$cases | Export-CaseReport report.xlsx -Password $password -WhatIf");

        Assert.Equal(before, bench.Names);
    }

    [Fact]
    public void NoClobber_keeps_the_old_report()
    {
        _ = bench.Folder.Write("report.xlsx", "old");

        _ = bench.RunRefused(Assess + "$cases | Export-CaseReport report.xlsx -Password $password -NoClobber -Force", "ReportExists" + By, ErrorCategory.ResourceExists);

        AssertOldIsKept();
    }

    [Fact]
    public void A_read_only_report_is_kept_unless_forced()
    {
        File.SetAttributes(bench.Folder.Write("report.xlsx", "old"), FileAttributes.ReadOnly);

        _ = bench.RunRefused(Assess + "$cases | Export-CaseReport report.xlsx -Password $password", "ReportFileReadOnly" + By, ErrorCategory.PermissionDenied);
        AssertOldIsKept();

        _ = bench.RunWhole(Assess + "$cases | Export-CaseReport report.xlsx -Password $password -Force");
        AssertEncrypted(File.ReadAllBytes(bench.Folder["report.xlsx"]));
    }

    [Fact]
    public void A_report_that_is_opened_while_it_is_made_is_kept()
    {
        _ = bench.Folder.Write("report.xlsx", "old");

        _ = bench.RunRefused(
            Assess +
            "& { $cases; $script:held = [IO.File]::Open([IO.Path]::Combine($PWD.Path, 'report.xlsx'), 'Open', 'ReadWrite', 'None') } | Export-CaseReport report.xlsx -Password $password",
            "ReportFileInUse" + By,
            ErrorCategory.ResourceBusy);
        _ = bench.RunWhole("$held.Dispose()");

        AssertOldIsKept();
    }

    // A disk that takes no more than 20 KB of a file: the system refuses what a process writes beyond that.
    [LinuxFact]
    public void An_encryption_that_fails_at_its_end_keeps_the_old_report_and_leaves_nothing()
    {
        _ = bench.Folder.Write("report.xlsx", "old");
        _ = bench.Folder.Write("export.ps1", Assess + "try { $cases | Export-CaseReport report.xlsx -Password $password } catch { $_.FullyQualifiedErrorId }");

        // The runtime maps its code through a file that has to be longer.
        var result = new HostProcess { WorkingDirectory = bench.Folder.Path, Program = "sh", Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" } }
            .Run("-c", "trap '' XFSZ; ulimit -f 40; exec \"$0\" export.ps1", BuiltFiles.Host);

        Assert.EndsWith(By, Assert.Single(result.OutputLines), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, result.Error + result.Output, StringComparison.Ordinal);
        AssertOldIsKept();
    }

    [Fact]
    public void As_an_earlier_report_it_is_refused_in_words()
    {
        var error = bench.RunRefused(
            Assess + "$cases | Export-CaseReport old.xlsx -Password $password; $cases | Export-CaseReport report.xlsx -Previous old.xlsx",
            "ReferenceFileRefused" + By,
            ErrorCategory.InvalidData);

        Assert.StartsWith("old.xlsx: the workbook is encrypted with a password, and a password is not asked for here.", error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("report.xlsx", bench.Names);
    }

    // The names in a zip package are not compressed, and cases stand in it as they are: some letters of either would be seen.
    private static void AssertEncrypted(byte[] file)
    {
        Assert.Equal("D0CF11E0A1B11AE1", Convert.ToHexString(file[..8]));
        Assert.True(file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) > 0);
        foreach (var sign in new[] { "xl/worksheets", "[Content_Types]", Secret })
        {
            Assert.True(file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(sign)) < 0);
            Assert.True(file.AsSpan().IndexOf(Encoding.Unicode.GetBytes(sign)) < 0);
        }
    }

    private static void AssertUnsaid(ModuleResult result) => Assert.All(
        [.. result.Verbose, .. result.Warnings, .. result.Progress.Select(record => record.ToString())],
        said => Assert.DoesNotContain(Secret, said, StringComparison.Ordinal));

    private void AssertOldIsKept()
    {
        Assert.Equal("old", File.ReadAllText(bench.Folder["report.xlsx"]));
        Assert.DoesNotContain(bench.Names, name => name.EndsWith(".part", StringComparison.Ordinal));
    }
}
