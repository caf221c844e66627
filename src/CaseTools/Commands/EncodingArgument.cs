using System.Management.Automation;
using System.Text;

namespace CaseTools.Commands;

/// <summary>What a caller gave as -Encoding, as an encoding.</summary>
internal static class EncodingArgument
{
    // They name whatever the machine is set to: the same script would read other names on another machine.
    private static readonly string[] NamesOfTheMachine = ["ansi", "oem", "default"];

    /// <summary>The encoding that is meant; null where none was given. Ends the command, in words, where there is none of that name.</summary>
    /// <param name="command">The cmdlet.</param>
    /// <param name="argument">A name, or an <see cref="Encoding"/>.</param>
    public static Encoding? Resolve(PSCmdlet command, object? argument)
    {
        if (argument is null)
        {
            return null;
        }

        var encodings = command.Adapters().Encodings;
        if ((argument is Encoding given ? encodings.Strict(given) : encodings.Find((string)argument)) is { } found)
        {
            return found;
        }

        var name = argument as string ?? ((Encoding)argument).WebName;
        command.ThrowTerminatingError(
            NamesOfTheMachine.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase)
                ? CommandErrors.EncodingOfTheMachine(name)
                : CommandErrors.EncodingUnknown(name));
        return null;
    }
}
