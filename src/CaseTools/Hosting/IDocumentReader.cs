namespace CaseTools.Hosting;

/// <summary>Reads a JSON document into a tree that the domain can walk.</summary>
internal interface IDocumentReader
{
    /// <summary>Reads one document.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="DocumentFormatException">The bytes are no JSON, or a name stands twice in one object.</exception>
    DocumentNode Read(byte[] utf8, CancellationToken cancellation = default);
}

/// <summary>Writes a tree as a JSON document.</summary>
internal interface IDocumentWriter
{
    /// <summary>The document as UTF-8, the same bytes each time.</summary>
    byte[] Write(DocumentNode document);
}

/// <summary>A node of a document, with the place where it stands (<c>border.matrix[2][3]</c>).</summary>
internal abstract record DocumentNode(string Place)
{
    /// <summary>The line on which it begins, from 1; 0 where it was not read from a file.</summary>
    public int Line { get; init; }

    /// <summary>An object: names and values in the order of the file.</summary>
    internal sealed record Map(string Place, IReadOnlyList<KeyValuePair<string, DocumentNode>> Members) : DocumentNode(Place);

    /// <summary>An array.</summary>
    internal sealed record Sequence(string Place, IReadOnlyList<DocumentNode> Items) : DocumentNode(Place);

    /// <summary>A number, exact.</summary>
    internal sealed record Number(string Place, decimal Value) : DocumentNode(Place);

    /// <summary>A text.</summary>
    internal sealed record Text(string Place, string Value) : DocumentNode(Place);

    /// <summary>true, false or null.</summary>
    internal sealed record Literal(string Place, bool? Value) : DocumentNode(Place);
}
