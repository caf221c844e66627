namespace CaseTools.Help;

/// <summary>Finds what the help leaves unsaid.</summary>
internal static class MissingText
{
    public const int LeastExamples = 3;

    /// <summary>A line for everything that lacks a text.</summary>
    public static IReadOnlyList<string> In(IEnumerable<CmdletPage> pages) => [.. pages.SelectMany(In)];

    private static IEnumerable<string> In(CmdletPage page) =>
        Checks(page).Where(check => check.IsMissing).Select(check => $"{page.Name}: {check.What}");

    private static IEnumerable<(bool IsMissing, string What)> Checks(CmdletPage page) =>
    [
        (page.Synopsis.Length == 0, "no <summary>"),
        (page.Description.Count == 0, "no <remarks>"),
        (page.Inputs.Count == 0, "no <inputs>"),
        (page.Outputs.Count == 0, "no <outputs>"),
        (page.Notes.Count == 0, "no <notes>"),
        (page.Links.Count == 0, "no <seealso>"),
        (page.Examples.Count < LeastExamples, $"fewer than {LeastExamples} <example>"),
        .. page.Parameters.Select(parameter => (parameter.Description.Count == 0, $"-{parameter.Name} has no <summary>")),
        .. page.Inputs.Concat(page.Outputs).Select(type => (type.Text.Length == 0, $"nothing is said of {type.Type}")),
        .. page.Examples.Select((example, index) => (
            example.Title.Length == 0 || example.Code.Length == 0 || example.Text.Count == 0, $"example {index + 1} has no <title>, <code> or <para>")),
    ];
}
