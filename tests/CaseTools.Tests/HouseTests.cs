namespace CaseTools.Tests;

/// <summary>The walls of the house: who may know whom.</summary>
public sealed class HouseTests
{
    [Fact]
    public void The_root_module_references_nothing_but_PowerShell_and_the_framework()
    {
        var references = typeof(CaseTools.Hosting.IAdapters).Assembly.GetReferencedAssemblies().Select(name => name.Name);

        Assert.Equal(["System.Management.Automation", "netstandard"], references.Order(StringComparer.Ordinal));
    }
}
