using System.Management.Automation;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CaseTools.Help;

/// <summary>
/// Turns XML comments into paragraphs: one line each, what is code between backticks. A reference becomes the name by which a user knows the
/// thing.
/// </summary>
/// <param name="cmdlet">The class of the cmdlet whose page it is.</param>
internal sealed partial class CommentText(Type cmdlet)
{
    private const string CommandEnding = "Command";

    /// <summary>The paragraphs of an element; none where it is not there.</summary>
    public IReadOnlyList<string> Paragraphs(XElement? element)
    {
        var paragraphs = new List<string>();
        var open = new StringBuilder();
        foreach (var node in element?.Nodes() ?? [])
        {
            if (node is XElement { Name.LocalName: "para" or "list" } block)
            {
                Close(open, paragraphs);
                paragraphs.AddRange(block.Name.LocalName == "para" ? [InOneLine(block)] : block.Elements("item").Select(item => "- " + InOneLine(item)));
            }
            else
            {
                _ = open.Append(Inline(node));
            }
        }

        Close(open, paragraphs);
        return paragraphs;
    }

    /// <summary>An element as one line.</summary>
    public string InOneLine(XElement? element) => Spaces().Replace(string.Concat((element?.Nodes() ?? []).Select(Inline)), " ").Trim();

    /// <summary>The lines of an example as they are typed.</summary>
    public static string Code(XElement? element)
    {
        var lines = (element?.Value ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd()).ToArray();
        var indentation = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indentation..])).Trim('\n');
    }

    /// <summary>The name by which a user knows what a reference means: that of the cmdlet, of the parameter, of the type.</summary>
    public string NameOf(string reference)
    {
        var name = reference[(reference.LastIndexOf('.') + 1)..];
        var owner = reference[(reference.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return reference[0] switch
        {
            'T' => cmdlet.Assembly.GetType(owner) is { } type ? CmdletName(type) ?? name : name,
            'P' when cmdlet.GetProperty(name)?.IsDefined(typeof(ParameterAttribute), inherit: true) == true => "-" + name,
            'P' or 'F' => name,
            _ => throw new InvalidOperationException($"The help knows no name for {reference}."),
        };
    }

    /// <summary>The cmdlet that a class is; null where it is none.</summary>
    public static string? CmdletName(Type type) =>
        type.Name.EndsWith(CommandEnding, StringComparison.Ordinal)
        && type.GetCustomAttributes(typeof(CmdletAttribute), inherit: false).OfType<CmdletAttribute>().FirstOrDefault() is { } attribute
            ? $"{attribute.VerbName}-{attribute.NounName}"
            : null;

    private static void Close(StringBuilder open, List<string> paragraphs)
    {
        var text = Spaces().Replace(open.ToString(), " ").Trim();
        if (text.Length > 0)
        {
            paragraphs.Add(text);
        }

        _ = open.Clear();
    }

    private string Inline(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } reference => $"`{NameOf(reference.Value)}`",
        XElement other => throw new InvalidOperationException($"The help knows no <{other.Name.LocalName}> in a text: {other.Parent?.Value.Trim()}"),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
