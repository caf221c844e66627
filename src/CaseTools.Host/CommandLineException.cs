namespace CaseTools.Host;

/// <summary>The command line asks for nothing that the host can do.</summary>
internal sealed class CommandLineException(string message) : Exception(message);
