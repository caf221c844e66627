namespace CaseTools.ModuleTests;

/// <summary>The module comes and goes, and stands beside others.</summary>
public sealed class ModuleImportTests
{
    // What a user would see: the module is there and none of its commands is missing.
    private const string AssertWhole =
        """
        $missing = (Get-Module CaseTools).ExportedCommands.Keys.Where({ -not (Get-Command $_ -Module CaseTools -ErrorAction Ignore) })
        "modules $(@(Get-Module CaseTools).Count) missing $($missing.Count)"
        """;

    private const string Whole = "modules 1 missing 0";

    [Fact]
    public void The_host_has_the_module_before_the_script_starts() => AssertWholeAfter("");

    [Fact]
    public void A_script_may_import_the_module_by_its_name() => AssertWholeAfter("Import-Module CaseTools");

    [Fact]
    public void The_module_can_be_imported_again_by_force() => AssertWholeAfter("Import-Module CaseTools -Force");

    [Fact]
    public void The_module_can_be_removed_and_imported_again() => AssertWholeAfter("Remove-Module CaseTools; Import-Module CaseTools");

    [Fact]
    public void The_module_can_be_removed()
    {
        using var session = new ModuleSession();

        var left = session.Invoke("Remove-Module CaseTools; Get-Module CaseTools");

        Assert.Empty(left.Output);
        Assert.Empty(left.Errors);
    }

    [Fact]
    public void Sessions_side_by_side_have_the_module_each()
    {
        using var first = new ModuleSession();
        using var second = new ModuleSession();
        _ = first.Invoke("Remove-Module CaseTools");

        Assert.Equal([Whole], second.Invoke(AssertWhole).Values);
    }

    [Fact]
    public void Another_CsvHelper_loaded_first_does_not_hinder_the_module()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write(
            "script.ps1",
            $$"""
            param($ForeignCsvHelper)
            $foreign = [Reflection.Assembly]::LoadFrom($ForeignCsvHelper)
            Import-Module CaseTools -Force
            {{AssertWhole}}
            "foreign $($foreign.GetName().Version)"
            """);

        var result = new HostProcess().Run(script, BuiltFiles.ForeignCsvHelper);

        Assert.Equal([Whole, "foreign 33.0.0.0"], result.OutputLines);
        Assert.Empty(result.Error);
    }

    private static void AssertWholeAfter(string statements)
    {
        var result = HostProcess.Command($"{statements}\n{AssertWhole}");

        Assert.Equal([Whole], result.OutputLines);
        Assert.Empty(result.Error);
    }
}
