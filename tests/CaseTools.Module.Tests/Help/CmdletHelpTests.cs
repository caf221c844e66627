using System.Management.Automation;
using System.Text.RegularExpressions;
using CaseTools.Help;

namespace CaseTools.ModuleTests.Help;

/// <summary>The help of the cmdlets: nothing is left unsaid, and what is written is what the source says.</summary>
[Collection(nameof(HelpSession))]
public sealed partial class CmdletHelpTests(HelpSession session)
{
    [Fact]
    public void Everything_has_its_text() => Assert.Empty(MissingText.In(session.Pages));

    // Where lines are broken in the middle of a word, a heading that fits is not broken at all.
    [Fact]
    public void A_synopsis_and_a_title_fit_into_a_line_of_a_narrow_window() => Assert.All(session.Pages, page =>
    {
        Assert.True(page.Synopsis.Length <= 76, page.Synopsis);
        Assert.All(page.Examples, example => Assert.True(example.Title.Length <= 50, example.Title));
        Assert.All(page.Examples.SelectMany(example => example.Code.Split('\n')), line => Assert.True(line.Length <= 96, line));
    });

    [Fact]
    public void The_written_files_are_what_the_comments_give()
    {
        var files = HelpFiles.Of(session.Pages);

        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), HelpFiles.Written(BuiltFiles.RepositoryFolder).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.True(
            file.Value == File.ReadAllText(Path.Combine(BuiltFiles.RepositoryFolder, file.Key)),
            $"{file.Key} is not what the comments give: run dotnet run --project src/CaseTools.Help"));
    }

    [Fact]
    public void What_comes_from_the_pipeline_and_what_goes_out_is_described() => Assert.All(session.Pages, page =>
    {
        var cmdlet = (CmdletInfo)session.Office.RunWhole($"Get-Command {page.Name}").Values[0]!;
        var piped = cmdlet.ParameterSets.SelectMany(set => set.Parameters)
            .Where(parameter => parameter.ValueFromPipeline)
            .Select(parameter => (parameter.ParameterType.GetElementType() ?? parameter.ParameterType).FullName!)
            .Distinct();

        Assert.Equal(piped.DefaultIfEmpty("None").Order(StringComparer.Ordinal), page.Inputs.Select(type => type.Type).Order(StringComparer.Ordinal));
        Assert.Equal(cmdlet.OutputType.Select(type => type.Name).Order(StringComparer.Ordinal), page.Outputs.Select(type => type.Type).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void No_mark_of_a_comment_is_left_in_a_text() => Assert.All(HelpFiles.Of(session.Pages), file =>
    {
        var text = CodeOf().Replace(file.Value, "");
        Assert.DoesNotMatch(@"</?(see|c|para|paramref|value|summary)\b", text);
        Assert.DoesNotMatch(@"\b[TPFM]:CaseTools|Command\b(?=[.,;) ])", text);
        Assert.DoesNotMatch(@"[^\s`] +[.,;:](\s|$)|  +[a-z]", text[text.IndexOf("DESCRIPTION", StringComparison.OrdinalIgnoreCase)..].Replace("\n  ", "", StringComparison.Ordinal).Replace("   ", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', file.Value);
    });

    [Fact]
    public void Every_command_that_the_help_names_is_there()
    {
        var names = session.Pages.SelectMany(page => page.Links.Where(link => !link.StartsWith("about_", StringComparison.Ordinal)))
            .Concat(HelpFiles.Of(session.Pages).Values.SelectMany(text => CommandName().Matches(text)).Select(match => match.Value))
            .Distinct();

        var absent = session.Office.Run("param($names) $names.Where({ -not (Get-Command $_ -ErrorAction Ignore) })", ("names", names.ToArray()));

        Assert.Empty(absent.Output);
        Assert.Empty(session.Pages.SelectMany(page => page.Links).Where(link => link.StartsWith("about_", StringComparison.Ordinal)).Except(AboutTopic.Names));
    }

    [Fact]
    public void The_list_of_cmdlets_names_the_module_by_its_guid()
    {
        var guid = session.Office.RunWhole("(Get-Module CaseTools).Guid.ToString()").Values[0];

        Assert.Contains($"Module Guid: {guid}\n", File.ReadAllText(Path.Combine(BuiltFiles.RepositoryFolder, "docs", "cmdlets", "README.md")));
    }

    [GeneratedRegex("```.*?```|<dev:code>.*?</dev:code>", RegexOptions.Singleline)]
    private static partial Regex CodeOf();

    [GeneratedRegex(@"\b[A-Z][a-z]+-[A-Z][A-Za-z]+\b")]
    private static partial Regex CommandName();
}
