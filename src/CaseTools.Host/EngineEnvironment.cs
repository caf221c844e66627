namespace CaseTools.Host;

/// <summary>What the engine takes from environment variables, once, at its first use.</summary>
internal static class EngineEnvironment
{
    public static void Prepare()
    {
        // The engine reports its use over the network unless told not to.
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");

        // It opens a pipe through which another process can enter the session, with all that it holds, unless told not to.
        Environment.SetEnvironmentVariable("POWERSHELL_DIAGNOSTICS_OPTOUT", "1");

        // For the script that says Import-Module CaseTools, as it has to elsewhere.
        var others = Environment.GetEnvironmentVariable("PSModulePath");
        Environment.SetEnvironmentVariable(
            "PSModulePath",
            string.IsNullOrEmpty(others) ? ModuleLocation.ModulesFolder : ModuleLocation.ModulesFolder + Path.PathSeparator + others);
    }
}
