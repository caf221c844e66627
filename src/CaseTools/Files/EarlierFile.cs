using System.Globalization;

namespace CaseTools.Files;

/// <summary>A file that stands where a new one is to go, and that somebody may have worked on since.</summary>
internal static class EarlierFile
{
    /// <summary>Where a file of other content is to be kept: under a name with the time of its last change.</summary>
    /// <returns>The path; null where there is no file, or one of the same content.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string? PlaceFor(string path, Stream newContent)
    {
        if (!File.Exists(path) || HasContent(path, newContent))
        {
            return null;
        }

        using var earlier = Open(path);
        var changed = File.GetLastWriteTimeUtc(path).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        for (var number = 1; ; number++)
        {
            var suffix = number == 1 ? "" : "-" + number.ToString(CultureInfo.InvariantCulture);
            var name = $"{Path.GetFileNameWithoutExtension(path)}.{changed}{suffix}{Path.GetExtension(path)}";
            var place = Path.Combine(Path.GetDirectoryName(path)!, name);

            // A process that was killed may have kept it there already.
            if (!File.Exists(place) || HasContent(place, earlier))
            {
                return place;
            }
        }
    }

    private static bool HasContent(string path, Stream content)
    {
        content.Flush();
        content.Position = 0;
        using var earlier = Open(path);
        if (earlier.Length != content.Length)
        {
            return false;
        }

        int value;
        do
        {
            value = earlier.ReadByte();
            if (value != content.ReadByte())
            {
                return false;
            }
        }
        while (value >= 0);

        return true;
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
}
