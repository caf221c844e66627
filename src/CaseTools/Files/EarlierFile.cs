using System.Globalization;

namespace CaseTools.Files;

/// <summary>A file that stands where a new one is to go, and that somebody may have worked on since.</summary>
internal static class EarlierFile
{
    /// <summary>Puts a file of other content aside, under a name with the time of its last change.</summary>
    /// <returns>Where it is now; null where there was none, or one of the same content.</returns>
    /// <exception cref="IOException">It cannot be moved.</exception>
    public static string? SetAside(string path, Stream newContent)
    {
        if (!File.Exists(path) || HasContent(path, newContent))
        {
            return null;
        }

        var changed = File.GetLastWriteTimeUtc(path).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        for (var number = 1; ; number++)
        {
            var suffix = number == 1 ? "" : "-" + number.ToString(CultureInfo.InvariantCulture);
            var name = $"{Path.GetFileNameWithoutExtension(path)}.{changed}{suffix}{Path.GetExtension(path)}";
            var kept = Path.Combine(Path.GetDirectoryName(path)!, name);
            if (!File.Exists(kept))
            {
                File.Move(path, kept);
                return kept;
            }
        }
    }

    private static bool HasContent(string path, Stream content)
    {
        content.Flush();
        content.Position = 0;
        using var earlier = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
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
}
