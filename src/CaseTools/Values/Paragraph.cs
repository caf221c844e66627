namespace CaseTools.Values;

/// <summary>Text in lines that fit any console.</summary>
internal static class Paragraph
{
    private const int Width = 79;

    /// <summary>Breaks a text at spaces; further lines are moved in.</summary>
    /// <param name="text">The text, in one line.</param>
    /// <param name="hanging">Spaces before the second line and those after it.</param>
    public static IEnumerable<string> Wrap(string text, int hanging)
    {
        var indent = new string(' ', hanging);
        var rest = text;
        while (rest.Length > Width)
        {
            var at = rest.LastIndexOf(' ', Width);
            if (at <= hanging)
            {
                break;
            }

            yield return rest.Substring(0, at).TrimEnd();
            rest = indent + rest.Substring(at + 1).TrimStart();
        }

        yield return rest;
    }
}
