using System.Runtime.CompilerServices;

namespace CaseTools.ModuleTests;

/// <summary>The engine reports its use over the network unless told not to, before its first use.</summary>
internal static class NoTelemetry
{
    [ModuleInitializer]
    public static void OptOut() => Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
}
