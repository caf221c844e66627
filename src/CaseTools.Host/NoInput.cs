using System.Management.Automation;

namespace CaseTools.Host;

/// <summary>The answer to everything that would wait for somebody at the keyboard: a scheduled script has nobody there.</summary>
internal static class NoInput
{
    /// <param name="wanted">What was asked for, to stand after 'cannot ask for'.</param>
    public static PSInvalidOperationException For(string wanted) =>
        new($"casetools takes no interactive input and cannot ask for {wanted}. "
            + "Give every value as a parameter, and -Confirm:$false to a command that asks for confirmation.");
}
