using System.Globalization;
using System.Text;

namespace CaseTools.Help;

/// <summary>Writes the page of a cmdlet as Markdown, in the form of platyPS.</summary>
internal static class MarkdownPage
{
    private const string CommonParameters =
        """
        ### CommonParameters
        This cmdlet supports the common parameters: -Debug, -ErrorAction, -ErrorVariable, -InformationAction, -InformationVariable, -OutVariable, -OutBuffer, -PipelineVariable, -Verbose, -WarningAction, and -WarningVariable. For more information, see [about_CommonParameters](https://go.microsoft.com/fwlink/?LinkID=113216).
        """;

    public static string Write(CmdletPage page)
    {
        var text = new StringBuilder()
            .Append("---\nexternal help file: CaseTools.dll-Help.xml\nModule Name: CaseTools\nonline version:\nschema: 2.0.0\n---\n\n")
            .Append(CultureInfo.InvariantCulture, $"# {page.Name}\n\n");
        Section(text, "## SYNOPSIS", page.Synopsis);
        Section(text, "## SYNTAX", string.Join("\n\n", page.Sets.Select(set => Syntax(page, set))));
        Section(text, "## DESCRIPTION", Paragraphs(page.Description));
        Section(text, "## EXAMPLES", string.Join("\n\n", page.Examples.Select(ExampleOf)), isSpaced: true);
        Section(text, "## PARAMETERS", string.Join("\n\n", page.Parameters.Select(ParameterOf).Append(CommonParameters.ReplaceLineEndings("\n"))), isSpaced: true);
        Section(text, "## INPUTS", string.Join("\n\n", page.Inputs.Select(TypeOf)), isSpaced: true);
        Section(text, "## OUTPUTS", string.Join("\n\n", page.Outputs.Select(TypeOf)), isSpaced: true);
        Section(text, "## NOTES", Paragraphs(page.Notes));
        Section(text, "## RELATED LINKS", string.Join("\n\n", page.Links.Select(Link)), isSpaced: true);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder text, string heading, string content, bool isSpaced = false) =>
        text.Append(heading).Append(isSpaced ? "\n\n" : "\n").Append(content).Append("\n\n");

    private static string Syntax(CmdletPage page, ParameterSet set) =>
        (page.Sets.Count > 1 ? $"### {set.Name}{(set.IsDefault ? " (Default)" : "")}\n" : "") + $"```\n{SyntaxLine.Of(page, set)}\n```";

    private static string ExampleOf(Example example, int index) => string.Create(
        CultureInfo.InvariantCulture,
        $"### Example {index + 1}: {example.Title}\n```powershell\n{example.Code}\n```\n\n{Paragraphs(example.Text)}");

    private static string ParameterOf(ParameterHelp parameter) =>
        $"### -{parameter.Name}\n{Paragraphs(parameter.Description)}\n\n{string.Join("\n\n", parameter.Uses.Select(use => Facts(parameter, use)))}";

    private static string Facts(ParameterHelp parameter, ParameterUse use)
    {
        var facts = new List<string>
        {
            $"Type: {parameter.Type}",
            $"Parameter Sets: {string.Join(", ", use.Sets)}",
            $"Aliases:{(parameter.Aliases.Count == 0 ? "" : " " + string.Join(", ", parameter.Aliases))}",
        };
        if (parameter.AcceptedValues.Count > 0)
        {
            facts.Add($"Accepted values: {string.Join(", ", parameter.AcceptedValues)}");
        }

        facts.Add("");
        facts.Add($"Required: {use.IsRequired}");
        facts.Add($"Position: {use.Position}");
        facts.Add($"Default value: {parameter.DefaultValue.Replace("`", "", StringComparison.Ordinal)}");
        facts.Add($"Accept pipeline input: {use.PipelineInput}");
        facts.Add($"Accept wildcard characters: {parameter.AcceptsWildcards}");
        return $"```yaml\n{string.Join('\n', facts)}\n```";
    }

    private static string TypeOf(TypeHelp type) => $"### {type.Type}\n{type.Text}";

    private static string Link(string name) => name.StartsWith("about_", StringComparison.Ordinal)
        ? $"[{name}](../../module/en-US/{name}.help.txt)"
        : $"[{name}]({name}.md)";

    private static string Paragraphs(IReadOnlyList<string> paragraphs)
    {
        var text = new StringBuilder();
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var continuesList = index > 0 && IsItem(paragraphs[index]) && IsItem(paragraphs[index - 1]);
            _ = text.Append(index == 0 ? "" : continuesList ? "\n" : "\n\n").Append(paragraphs[index]);
        }

        return text.ToString();
    }

    private static bool IsItem(string paragraph) => paragraph.StartsWith("- ", StringComparison.Ordinal);
}
