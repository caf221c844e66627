namespace CaseTools.Host;

/// <summary>The script cannot be run; the message is for the person who started it.</summary>
internal sealed class HostException(string message) : Exception(message);
