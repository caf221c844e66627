using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace CaseTools.Host;

/// <summary>Shows the error that ended a script as PowerShell shows it, on standard error.</summary>
internal sealed class ErrorDisplay(TextStream error)
{
    // Out-Default tells an error by the stream it came from, and this one came as an exception. Writing it to the stream
    // would give it another place in the script, so it is shown as an object, by a host that has standard error alone.
    private readonly ConsoleHost host = new(error, error);

    public void Show(ErrorRecord record, Runspace runspace)
    {
        using var display = PowerShell.Create(runspace);
        _ = display.AddCommand("Out-Default").Invoke(new[] { record }, new PSInvocationSettings { Host = host });
    }
}
