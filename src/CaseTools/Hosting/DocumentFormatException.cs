namespace CaseTools.Hosting;

/// <summary>A file that is no JSON document. The message speaks to the user: place, what was expected.</summary>
internal sealed class DocumentFormatException(string message) : Exception(message);
