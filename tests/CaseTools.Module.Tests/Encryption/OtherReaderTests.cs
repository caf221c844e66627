namespace CaseTools.ModuleTests;

/// <summary>An encrypted report as the programs of others see it.</summary>
public sealed class OtherReaderTests : IDisposable
{
    private const string Password = "четыре слова, and a cat";

    private readonly Workbench bench = new();

    public OtherReaderTests() => bench.Run(
        $$"""
        $ErrorActionPreference = 'Stop'
        $password = [securestring]::new(); '{{Password}}'.ToCharArray().ForEach({ $password.AppendChar($_) })
        {{Workbench.Assess}}
        $cases | Export-CaseReport plain.xlsx
        $cases | Export-CaseReport report.xlsx -Password $password
        """);

    public void Dispose() => bench.Dispose();

    [EncryptedReportFact]
    public void Msoffcrypto_decrypts_it_to_the_report_as_it_would_be_without_a_password() =>
        Assert.Equal(File.ReadAllBytes(bench.Folder["plain.xlsx"]), OtherReaders.InMsoffcrypto(bench.Folder, "report.xlsx", Password));

    [EncryptedReportFact]
    public void LibreOffice_opens_it_with_the_password_alone()
    {
        Assert.Equal("Summary Queue Deadlines Why Options Borders Quality Dictionary", OtherReaders.InLibreOffice(bench.Folder, "report.xlsx", Password));
        Assert.StartsWith("refused:", OtherReaders.InLibreOffice(bench.Folder, "report.xlsx", Password + "."));
    }
}
