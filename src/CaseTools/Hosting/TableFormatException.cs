namespace CaseTools.Hosting;

/// <summary>A file that cannot be read as delimited text. The message speaks to the user and holds no value of the file.</summary>
internal sealed class TableFormatException(string message) : Exception(message);
