using System.Management.Automation.Host;

namespace CaseTools.Host;

/// <summary>Standard output or standard error: with colours on a terminal, plain in a file or a pipe.</summary>
internal sealed class TextStream(TextWriter writer, bool isRedirected)
{
    public bool IsTerminal { get; } = !isRedirected;

    /// <summary>Also plain where somebody asks for it: https://no-color.org.</summary>
    public bool ShowsColours { get; } =
        !isRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && TerminalColours.Enable();

    public void Write(string? text) => writer.Write(PSHostUserInterface.GetOutputString(text ?? "", ShowsColours));

    public void WriteLine(string? text) =>
        writer.WriteLine(PSHostUserInterface.GetOutputString(text ?? "", ShowsColours));

    public void WriteLine(PSHostUserInterface.FormatStyle style, string? text) =>
        WriteLine(
            PSHostUserInterface.GetFormatStyleString(style) + text + PSHostUserInterface.GetFormatStyleString(
                PSHostUserInterface.FormatStyle.Reset));
}
