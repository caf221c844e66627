using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;

namespace CaseTools.Help;

/// <summary>Writes the help files anew: <c>dotnet run --project src/CaseTools.Help</c>.</summary>
internal static class Program
{
    private static int Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var pages = CmdletPageReader.ReadAll(ExportedCmdlets(), XmlComments.Load(Metadata("Comments")));
        var lacks = MissingText.In(pages);
        foreach (var lack in lacks)
        {
            Console.Error.WriteLine(lack);
        }

        HelpFiles.Write(HelpFiles.Of(pages), Metadata("RepositoryFolder"));
        Console.WriteLine($"{pages.Count} cmdlets, {lacks.Count} texts missing.");
        return lacks.Count == 0 ? 0 : 1;
    }

    private static CmdletInfo[] ExportedCmdlets()
    {
        var state = InitialSessionState.CreateDefault2();
        state.ThrowOnRunspaceOpenError = true;
        state.ImportPSModule([Metadata("Manifest")]);
        using var session = PowerShell.Create(state);
        return [.. session.AddCommand("Get-Command").AddParameter("Module", "CaseTools").Invoke<CmdletInfo>().Select(CmdletPageReader.WithParameters)];
    }

    private static string Metadata(string key) =>
        typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
