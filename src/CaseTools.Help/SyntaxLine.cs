using System.Text;

namespace CaseTools.Help;

/// <summary>How a cmdlet is called with one set of parameters, broken into lines of a readable length.</summary>
internal static class SyntaxLine
{
    private const int Longest = 110;

    public static string Of(CmdletPage page, ParameterSet set)
    {
        var text = new StringBuilder(page.Name);
        var length = text.Length;
        foreach (var part in set.Parameters.Select(PartOf).Append("[<CommonParameters>]"))
        {
            var breaks = length + 1 + part.Length > Longest;
            _ = text.Append(breaks ? "\n " : " ").Append(part);
            length = (breaks ? 1 : length + 1) + part.Length;
        }

        return text.ToString();
    }

    private static string PartOf(ParameterHelp parameter)
    {
        var name = parameter.Position == ParameterUse.Named ? $"-{parameter.Name}" : $"[-{parameter.Name}]";
        var part = parameter.IsSwitch ? name : $"{name} <{parameter.Type}>";
        return parameter.IsRequired ? part : $"[{part}]";
    }
}
