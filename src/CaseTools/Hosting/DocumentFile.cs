using System.Globalization;

namespace CaseTools.Hosting;

/// <summary>The bytes of a JSON file that people write or keep by hand: a model, a column map.</summary>
internal static class DocumentFile
{
    private const int MostMegabytes = 8;

    /// <summary>Reads a file, as long as it is no larger than any of its kind.</summary>
    /// <exception cref="DocumentFormatException">It is larger.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(string path) => new FileInfo(path).Length <= MostMegabytes * 1024L * 1024L
        ? File.ReadAllBytes(path)
        : throw new DocumentFormatException(string.Format(
            CultureInfo.InvariantCulture, "it is larger than {0} MB, which no model and no column map is. Look whether another file was meant", MostMegabytes));
}
