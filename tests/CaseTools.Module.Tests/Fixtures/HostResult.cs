using System.Text;

namespace CaseTools.ModuleTests;

/// <summary>What a host process left: its exit code and the bytes it wrote.</summary>
internal sealed record HostResult(int ExitCode, byte[] OutputBytes, byte[] ErrorBytes)
{
    // Anything but UTF-8 fails the test that reads it.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Output => Utf8.GetString(OutputBytes);

    public string Error => Utf8.GetString(ErrorBytes);

    public string[] OutputLines => Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
