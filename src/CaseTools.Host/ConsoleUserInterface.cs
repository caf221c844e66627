using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace CaseTools.Host;

/// <summary>Results on standard output; errors, warnings, details and progress on standard error; no questions.</summary>
internal sealed class ConsoleUserInterface(TextStream output, TextStream error) : PSHostUserInterface
{
    private readonly ProgressLine progress = new(error);

    public override PSHostRawUserInterface RawUI { get; } = new ConsoleRawUserInterface();

    public override bool SupportsVirtualTerminal => output.ShowsColours || error.ShowsColours;

    public override void Write(string value) => Above(() => output.Write(value));

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) =>
        Write(
            PSStyle.MapForegroundColorToEscapeSequence(foregroundColor)
            + PSStyle.MapBackgroundColorToEscapeSequence(backgroundColor)
            + value
            + PSStyle.Instance.Reset);

    public override void WriteLine(string value) => Above(() => output.WriteLine(value));

    public override void WriteErrorLine(string value) => Above(() => error.WriteLine(FormatStyle.Error, value));

    public override void WriteWarningLine(string message) => Above(() => error.WriteLine(FormatStyle.Warning, "WARNING: " + message));

    public override void WriteVerboseLine(string message) => Above(() => error.WriteLine(FormatStyle.Verbose, "VERBOSE: " + message));

    public override void WriteDebugLine(string message) => Above(() => error.WriteLine(FormatStyle.Debug, "DEBUG: " + message));

    public override void WriteProgress(long sourceId, ProgressRecord record) => progress.Show(record, RawUI.BufferSize.Width);

    public override string ReadLine() => throw NoInput.For("a line of text");

    public override SecureString ReadLineAsSecureString() => throw NoInput.For("a secret");

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) =>
        throw NoInput.For($"a value for {string.Join(", ", descriptions.Select(field => field.Name))}");

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) =>
        throw NoInput.For($"an answer to \"{OneLine(message)}\"");

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        throw NoInput.For("a user name and password");

    public override PSCredential PromptForCredential(
        string caption,
        string message,
        string userName,
        string targetName,
        PSCredentialTypes allowedCredentialTypes,
        PSCredentialUIOptions options) =>
        throw NoInput.For("a user name and password");

    /// <summary>Takes away what progress is still shown: nothing after it would.</summary>
    public void ClearProgress() => progress.Clear();

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private void Above(Action write)
    {
        progress.Clear();
        write();
    }
}
