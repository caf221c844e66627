namespace CaseTools.Hosting;

/// <summary>A file that is no JSON document. The message speaks to the user: place, what was expected.</summary>
internal sealed class DocumentFormatException(string message, int? line = null) : Exception(message)
{
    /// <summary>The line, from 1; null where it cannot be told.</summary>
    public int? Line { get; } = line;
}
