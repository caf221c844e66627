namespace CaseTools.ModuleTests;

/// <summary>A test that opens an encrypted report with the programs of others: LibreOffice, by way of Python, and msoffcrypto-tool.</summary>
internal sealed class EncryptedReportFactAttribute : FactAttribute
{
    public EncryptedReportFactAttribute() => Skip = OtherReaders.Python is null
        ? "Needs LibreOffice and a python3 with uno and msoffcrypto (on Debian: libreoffice-calc-nogui, python3-uno, python3-msoffcrypto-tool)."
        : null;
}
