using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>Reads a model file.</summary>
internal static class UrgencyModelFile
{
    /// <summary>The model that ships with the module.</summary>
    public static string DefaultPath =>
        Path.Combine(Path.GetDirectoryName(typeof(UrgencyModelFile).Assembly.Location)!, "data", "urgency-model.json");

    /// <summary>Reads and checks a model file.</summary>
    /// <returns>The model, and what speaks against it; a model with findings is not to be used.</returns>
    /// <exception cref="DocumentFormatException">The file is no JSON.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static (UrgencyModel? Model, IReadOnlyList<UrgencyModelFinding> Findings) Read(string path, IDocumentReader documents)
    {
        var bytes = File.ReadAllBytes(path);
        return UrgencyModelReader.Read(documents.Read(bytes), Digest.Sha256(bytes));
    }
}
