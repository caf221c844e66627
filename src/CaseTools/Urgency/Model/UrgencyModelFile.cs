using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>A model file that was read.</summary>
/// <param name="Document">Its content; null where it is no JSON.</param>
/// <param name="Model">The model; null where there is none. One with findings is not to be used.</param>
/// <param name="Findings">What speaks against it, with file and line.</param>
internal sealed record UrgencyModelFile(DocumentNode? Document, UrgencyModel? Model, IReadOnlyList<UrgencyModelFinding> Findings)
{
    /// <summary>The model that ships with the module.</summary>
    public static string DefaultPath =>
        Path.Combine(Path.GetDirectoryName(typeof(UrgencyModelFile).Assembly.Location)!, "data", "urgency-model.json");

    /// <summary>Reads and checks a model file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static UrgencyModelFile Open(string path, IDocumentReader documents)
    {
        var name = Path.GetFileName(path);
        try
        {
            var bytes = DocumentFile.Read(path);
            var document = documents.Read(bytes);
            var (model, findings) = UrgencyModelReader.Read(document, Digest.Sha256(bytes));
            var lines = new DocumentLines(document);
            return new(
                document,
                model,
                findings.Select(finding => finding with { File = name, Line = lines.Of(finding.Place) }).ToArray());
        }
        catch (DocumentFormatException exception)
        {
            return new(null, null, [new UrgencyModelFinding("", exception.Message) { File = name, Line = exception.Line }]);
        }
    }

    /// <summary>Reads and checks a model file: the model, and what speaks against it.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static (UrgencyModel? Model, IReadOnlyList<UrgencyModelFinding> Findings) Read(string path, IDocumentReader documents)
    {
        var file = Open(path, documents);
        return (file.Model, file.Findings);
    }
}
