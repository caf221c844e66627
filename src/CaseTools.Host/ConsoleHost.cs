using System.Globalization;
using System.Management.Automation.Host;

namespace CaseTools.Host;

/// <summary>The engine's counterpart: shows text, takes the exit code, never asks.</summary>
internal sealed class ConsoleHost(TextStream output, TextStream error) : PSHost
{
    private readonly ConsoleUserInterface userInterface = new(output, error);

    public override string Name => "CaseTools";

    public override Version Version { get; } = typeof(ConsoleHost).Assembly.GetName().Version!;

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override PSHostUserInterface UI => userInterface;

    public override CultureInfo CurrentCulture { get; } = CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    /// <summary>What the script said with <c>exit</c>.</summary>
    public int? RequestedExitCode { get; private set; }

    public override void SetShouldExit(int exitCode) => RequestedExitCode = exitCode;

    public void ClearProgress() => userInterface.ClearProgress();

    public override void EnterNestedPrompt() => throw NoInput.For("a nested prompt");

    public override void ExitNestedPrompt() => throw NoInput.For("a nested prompt");

    public override void NotifyBeginApplication()
    {
        // A native program shares the console as it is.
    }

    public override void NotifyEndApplication()
    {
        // A native program shares the console as it is.
    }
}
