using System.Management.Automation;
using CaseTools.Help;

namespace CaseTools.ModuleTests.Help;

/// <summary>One session for all that is asked of the help, and the pages as the source gives them now.</summary>
[CollectionDefinition(nameof(HelpSession))]
public sealed class HelpSession : IDisposable, ICollectionFixture<HelpSession>
{
    public HelpSession()
    {
        var cmdlets = Office.RunWhole("Get-Command -Module CaseTools").Values.Cast<CmdletInfo>().Select(CmdletPageReader.WithParameters);
        Pages = CmdletPageReader.ReadAll([.. cmdlets], XmlComments.Load(BuiltFiles.Comments));
    }

    internal OfficeFolder Office { get; } = new();

    internal IReadOnlyList<CmdletPage> Pages { get; }

    internal CmdletPage Page(string cmdlet) => Pages.Single(page => page.Name == cmdlet);

    public void Dispose() => Office.Dispose();
}
