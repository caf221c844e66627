namespace CaseTools.Host;

/// <summary>What the process says when it ends; a script says its own with <c>exit n</c>. Usage.txt lists them for people.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;

    /// <summary>EX_USAGE of sysexits.h.</summary>
    public const int NotUnderstood = 64;

    /// <summary>128 and the number of SIGINT, as shells say it.</summary>
    public const int Interrupted = 130;
}
