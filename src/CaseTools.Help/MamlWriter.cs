using System.Globalization;
using System.Xml.Linq;

namespace CaseTools.Help;

/// <summary>Writes the pages as MAML, the XML that Get-Help reads.</summary>
internal static class MamlWriter
{
    private static readonly XNamespace Msh = "http://msh";
    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    // A description of a parameter, which stands furthest to the right, fits into a window of 80 columns.
    private const int WidestLine = 70;

    public static string Write(IEnumerable<CmdletPage> pages)
    {
        var items = new XElement(
            Msh + "helpItems",
            new XAttribute("schema", "maml"),
            new XAttribute(XNamespace.Xmlns + "maml", Maml),
            new XAttribute(XNamespace.Xmlns + "command", Command),
            new XAttribute(XNamespace.Xmlns + "dev", Dev),
            pages.Select(PageOf));

        // Windows PowerShell takes a file without a declaration for one of the machine's code page.
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + items.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static XElement PageOf(CmdletPage page) => new(
        Command + "command",
        new XElement(
            Command + "details",
            new XElement(Command + "name", page.Name),
            new XElement(Command + "verb", page.Verb),
            new XElement(Command + "noun", page.Noun),
            TextOf(Maml + "description", [page.Synopsis])),
        WrappedOf(Maml + "description", page.Description),
        new XElement(Command + "syntax", page.Sets.Select(set => new XElement(
            Command + "syntaxItem",
            new XElement(Maml + "name", page.Name),
            set.Parameters.Select(ParameterOf)))),
        new XElement(Command + "parameters", page.Parameters.Select(ParameterOf)),
        new XElement(Command + "inputTypes", page.Inputs.Select(type => TypeOf(Command + "inputType", type))),
        new XElement(Command + "returnValues", page.Outputs.Select(type => TypeOf(Command + "returnValue", type))),
        new XElement(Maml + "alertSet", WrappedOf(Maml + "alert", page.Notes)),
        new XElement(Command + "examples", page.Examples.Select(ExampleOf)),
        new XElement(Command + "relatedLinks", page.Links.Select(link => new XElement(
            Maml + "navigationLink",
            new XElement(Maml + "linkText", link),
            new XElement(Maml + "uri")))));

    private static XElement ParameterOf(ParameterHelp parameter) => new(
        Command + "parameter",
        new XAttribute("required", Word(parameter.IsRequired)),
        new XAttribute("variableLength", Word(parameter.Type.EndsWith("[]", StringComparison.Ordinal))),
        new XAttribute("globbing", Word(parameter.AcceptsWildcards)),
        new XAttribute("pipelineInput", parameter.PipelineInput),
        new XAttribute("position", parameter.Position.ToLowerInvariant()),
        new XAttribute("aliases", parameter.Aliases.Count == 0 ? "none" : string.Join(", ", parameter.Aliases)),
        new XElement(Maml + "name", parameter.Name),
        WrappedOf(Maml + "description", [.. parameter.Description, .. AcceptedValues(parameter)]),
        parameter.IsSwitch ? null : new XElement(
            Command + "parameterValue",
            new XAttribute("required", "true"),
            new XAttribute("variableLength", "false"),
            parameter.Type),
        new XElement(Dev + "type", new XElement(Maml + "name", parameter.Type), new XElement(Maml + "uri")),
        new XElement(Dev + "defaultValue", Plain(parameter.DefaultValue)));

    // Get-Help has no line of its own for them.
    private static IEnumerable<string> AcceptedValues(ParameterHelp parameter) =>
        parameter.AcceptedValues.Count == 0 ? [] : [$"Accepted values: {string.Join(", ", parameter.AcceptedValues)}."];

    private static XElement TypeOf(XName name, TypeHelp type) => new(
        name,
        new XElement(Dev + "type", new XElement(Maml + "name", type.Type)),
        WrappedOf(Maml + "description", [type.Text]));

    private static XElement ExampleOf(Example example, int index) => new(
        Command + "example",
        new XElement(Maml + "title", string.Create(CultureInfo.InvariantCulture, $"-------- Example {index + 1}: {Plain(example.Title)} --------")),
        new XElement(Dev + "code", example.Code),
        // The last one keeps the next example off.
        WrappedOf(Dev + "remarks", [.. example.Text, ""]));

    private static XElement TextOf(XName name, IEnumerable<string> paragraphs) => new(name, paragraphs.Select(text => new XElement(Maml + "para", Plain(text))));

    // In any language but six, Russian, Ukrainian and Kazakh not among them, PowerShell breaks lines in the middle of a word.
    private static XElement WrappedOf(XName name, IEnumerable<string> paragraphs) => TextOf(name, paragraphs.Select(Wrapped));

    private static string Wrapped(string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > WidestLine)
            {
                lines.Add("");
            }

            lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }

        return string.Join('\n', lines);
    }

    private static string Plain(string text) => text.Replace("`", "", StringComparison.Ordinal);

    private static string Word(bool value) => value ? "true" : "false";
}
