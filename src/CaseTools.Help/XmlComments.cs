using System.Xml.Linq;

namespace CaseTools.Help;

/// <summary>The XML comments of an assembly, as the compiler writes them beside it.</summary>
internal sealed class XmlComments
{
    private readonly Dictionary<string, XElement> members;

    private XmlComments(XDocument document) => members = document
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    public static XmlComments Load(string path) => new(XDocument.Load(path, LoadOptions.PreserveWhitespace));

    public static XmlComments Parse(string xml) => new(XDocument.Parse(xml, LoadOptions.PreserveWhitespace));

    /// <summary>The comment of a class.</summary>
    public XElement? Of(Type type) => members.GetValueOrDefault($"T:{type.FullName}");

    /// <summary>The comment of a cmdlet's parameter, which may stand on a base class.</summary>
    public XElement? Of(Type type, string parameter)
    {
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            if (members.TryGetValue($"P:{owner.FullName}.{parameter}", out var member))
            {
                return member;
            }
        }

        return null;
    }
}
