using System.Management.Automation;
using CaseTools.Hosting;
using CaseTools.Urgency;

namespace CaseTools.Commands;

/// <summary>The model that ships with the module.</summary>
internal static class DefaultModel
{
    /// <summary>Reads it; ends the command where the module is not whole.</summary>
    public static UrgencyModel ReadDefaultModel(this PSCmdlet command)
    {
        try
        {
            return UrgencyModelFile.Read(UrgencyModelFile.DefaultPath, AdapterLoader.Adapters.Documents).Model;
        }
        catch (IOException exception)
        {
            command.ThrowTerminatingError(CommandErrors.FileUnreadable(UrgencyModelFile.DefaultPath, exception));
            throw;
        }
    }
}
