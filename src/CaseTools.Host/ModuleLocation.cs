namespace CaseTools.Host;

/// <summary>Where the module stands that this host was built with.</summary>
internal static class ModuleLocation
{
    public static string ModulesFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Modules");

    /// <returns>The path of the manifest.</returns>
    /// <exception cref="HostException">The module is not there; the engine itself would start without it and say nothing.</exception>
    public static string Find()
    {
        var manifest = Path.Combine(ModulesFolder, "CaseTools", "CaseTools.psd1");
        return File.Exists(manifest)
            ? manifest
            : throw new HostException($"The module is missing: there is no file '{manifest}'. Install casetools again.");
    }
}
