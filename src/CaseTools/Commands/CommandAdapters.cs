using System.Management.Automation;
using CaseTools.Hosting;

namespace CaseTools.Commands;

/// <summary>The adapters, as a cmdlet asks for them.</summary>
internal static class CommandAdapters
{
    /// <summary>Gives the adapters; ends the command, in words, where the module is not whole.</summary>
    public static IAdapters Adapters(this PSCmdlet command)
    {
        try
        {
            return AdapterLoader.Adapters;
        }
        catch (InvalidOperationException exception)
        {
            command.ThrowTerminatingError(CommandErrors.ModuleIncomplete(exception));
            throw;
        }
    }
}
