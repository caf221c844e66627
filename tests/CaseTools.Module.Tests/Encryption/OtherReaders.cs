using System.ComponentModel;

namespace CaseTools.ModuleTests;

/// <summary>Programs of others that open encrypted workbooks.</summary>
internal static class OtherReaders
{
    // The packages of a system belong to its own Python, which need not be the first one of the path.
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];

    /// <summary>The Python that has what is needed; null where none has.</summary>
    public static string? Python { get; } = OperatingSystem.IsLinux() && RenderedReport.Missing.Count == 0
        ? Pythons.FirstOrDefault(program => Ends("import uno, msoffcrypto", program))
        : null;

    /// <summary>The sheets that LibreOffice sees.</summary>
    /// <param name="folder">Where the report is.</param>
    /// <param name="name">The report.</param>
    /// <param name="password">What is given for its password.</param>
    /// <returns>Their names, or why it did not open.</returns>
    public static string InLibreOffice(TemporaryFolder folder, string name, string password) => Run(
        folder,
        OpenInLibreOffice,
        new Uri(folder["profile"]).AbsoluteUri,
        new Uri(folder[name]).AbsoluteUri,
        password);

    /// <summary>What msoffcrypto-tool decrypts; the password and the integrity of the package are looked at.</summary>
    public static byte[] InMsoffcrypto(TemporaryFolder folder, string name, string password)
    {
        _ = Run(folder, Decrypt, name, "decrypted", password);
        return File.ReadAllBytes(folder["decrypted"]);
    }

    private const string Decrypt =
        """
        import sys
        import msoffcrypto
        with open(sys.argv[1], "rb") as encrypted, open(sys.argv[2], "wb") as plain:
            workbook = msoffcrypto.OfficeFile(encrypted)
            workbook.load_key(password=sys.argv[3], verify_password=True)
            workbook.decrypt(plain, verify_integrity=True)
        """;

    // LibreOffice takes a password from a program alone, not from its command line.
    private const string OpenInLibreOffice =
        """
        import subprocess, sys, time, uno
        from com.sun.star.beans import PropertyValue
        profile, url, password = sys.argv[1:]
        office = subprocess.Popen(["soffice", "-env:UserInstallation=" + profile, "--headless", "--norestore", "--accept=pipe,name=casetools;urp;"])
        context = uno.getComponentContext()
        resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
        def connect(attempts):
            try:
                return resolver.resolve("uno:pipe,name=casetools;urp;StarOffice.ComponentContext")
            except Exception:
                if attempts == 0:
                    raise
                time.sleep(0.25)
                return connect(attempts - 1)
        desktop = connect(200).ServiceManager.createInstance("com.sun.star.frame.Desktop")
        try:
            document = desktop.loadComponentFromURL(url, "_blank", 0, (PropertyValue("Hidden", 0, True, 0), PropertyValue("Password", 0, password, 0)))
            print(" ".join(document.Sheets.ElementNames))
        except Exception as refusal:
            print("refused: " + type(refusal).__name__)
        desktop.terminate()
        office.wait()
        """;

    private static string Run(TemporaryFolder folder, string script, params string[] arguments)
    {
        var result = new HostProcess { WorkingDirectory = folder.Path, Program = Python!, Timeout = TimeSpan.FromMinutes(2) }.Run(["-c", script, .. arguments]);
        Assert.True(result.ExitCode == 0, result.Error);
        return result.Output.Trim();
    }

    private static bool Ends(string script, string program)
    {
        try
        {
            return new HostProcess { Program = program }.Run("-c", script).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
