using System.Reflection;
using System.Text;

namespace CaseTools.Values;

/// <summary>Lists that ship inside the assembly as text, so that they can be read and corrected without reading code.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a list, without blank ones and comments (<c>#</c>).</summary>
    public static IEnumerable<string> Lines(string name) => Lines(typeof(EmbeddedText).Assembly, name);

    /// <summary>The lines of a list of another assembly of the module.</summary>
    public static IEnumerable<string> Lines(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list '{name}' is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
