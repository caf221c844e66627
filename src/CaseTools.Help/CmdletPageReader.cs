using System.Management.Automation;
using System.Xml.Linq;

namespace CaseTools.Help;

/// <summary>Makes the page of a cmdlet from its class, as PowerShell sees it, and from the comments on it.</summary>
internal sealed class CmdletPageReader
{
    private readonly CmdletInfo cmdlet;
    private readonly XmlComments comments;
    private readonly XElement? comment;
    private readonly CommentText text;

    private CmdletPageReader(CmdletInfo cmdlet, XmlComments comments)
    {
        this.cmdlet = cmdlet;
        this.comments = comments;
        comment = comments.Of(cmdlet.ImplementingType);
        text = new CommentText(cmdlet.ImplementingType);
    }

    /// <summary>The pages by the cmdlets' names.</summary>
    public static IReadOnlyList<CmdletPage> ReadAll(IEnumerable<CmdletInfo> cmdlets, XmlComments comments) =>
        [.. cmdlets.OrderBy(cmdlet => cmdlet.Name, StringComparer.Ordinal).Select(cmdlet => new CmdletPageReader(cmdlet, comments).Read())];

    /// <summary>Has PowerShell look at a cmdlet's parameters now: it can only do so while its session is open.</summary>
    public static CmdletInfo WithParameters(CmdletInfo cmdlet)
    {
        _ = cmdlet.ParameterSets;
        return cmdlet;
    }

    private CmdletPage Read()
    {
        RefuseWordsOnNothing();
        var parameters = ParameterReader.ReadAll(cmdlet, DescriptionOf, name => ValueOf(name) is { } value ? text.InOneLine(value) : null);
        return new CmdletPage
        {
            Name = cmdlet.Name,
            Synopsis = text.InOneLine(comment?.Element("summary")),
            Description = text.Paragraphs(comment?.Element("remarks")),
            Sets = SetsOf(parameters),
            Parameters = parameters,
            Inputs = TypesOf("inputs"),
            Outputs = TypesOf("outputs"),
            Notes = text.Paragraphs(comment?.Element("notes")),
            Examples = ExamplesOf(),
            Links = LinksOf(),
        };
    }

    // What a cmdlet says of a parameter itself goes before what the base class says of it in all cmdlets.
    private IReadOnlyList<string> DescriptionOf(string name) =>
        text.Paragraphs(OwnWordsOn(name) ?? comments.Of(cmdlet.ImplementingType, name)?.Element("summary"));

    private void RefuseWordsOnNothing()
    {
        foreach (var name in (comment?.Elements("parameter") ?? []).Select(element => (string?)element.Attribute("name") ?? "").Where(name => !cmdlet.Parameters.ContainsKey(name)))
        {
            throw new InvalidOperationException($"{cmdlet.Name} has no parameter '{name}', of which its help speaks.");
        }
    }

    private XElement? ValueOf(string name) => comments.Of(cmdlet.ImplementingType, name)?.Element("value");

    private XElement? OwnWordsOn(string name) => comment?.Elements("parameter").FirstOrDefault(element => (string?)element.Attribute("name") == name);

    private IReadOnlyList<ParameterSet> SetsOf(IReadOnlyList<ParameterHelp> parameters) =>
    [
        .. cmdlet.ParameterSets
            .OrderBy(set => !set.IsDefault)
            .ThenBy(set => set.Name, StringComparer.Ordinal)
            .Select(set => new ParameterSet(set.Name, set.IsDefault, InTypingOrder(set, parameters))),
    ];

    private static IReadOnlyList<ParameterHelp> InTypingOrder(CommandParameterSetInfo set, IReadOnlyList<ParameterHelp> parameters)
    {
        var names = set.Parameters.Select(parameter => parameter.Name).ToHashSet();
        return
        [
            .. parameters
                .Where(parameter => names.Contains(parameter.Name))
                .Select(parameter => parameter.In(set.Name))
                .OrderBy(parameter => parameter.Position == ParameterUse.Named)
                .ThenBy(parameter => parameter.Position, StringComparer.Ordinal)
                .ThenBy(parameter => !parameter.IsRequired),
        ];
    }

    private IReadOnlyList<TypeHelp> TypesOf(string element) =>
    [
        .. (comment?.Elements(element) ?? []).Select(type => new TypeHelp(
            type.Attribute("cref") is { } reference ? reference.Value[2..] : "None",
            text.InOneLine(type))),
    ];

    private IReadOnlyList<Example> ExamplesOf() =>
    [
        .. (comment?.Elements("example") ?? []).Select(example => new Example(
            text.InOneLine(example.Element("title")),
            CommentText.Code(example.Element("code")),
            [.. example.Elements("para").Select(text.InOneLine)])),
    ];

    private IReadOnlyList<string> LinksOf() =>
    [
        .. (comment?.Elements("seealso") ?? []).Select(link => link.Attribute("cref") is { } reference
            ? text.NameOf(reference.Value)
            : (string)link.Attribute("href")!),
    ];
}
