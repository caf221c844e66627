using System.Text.RegularExpressions;

namespace CaseTools.ModuleTests.Help;

/// <summary>The about topics: their form, and that what they say to type works.</summary>
[Collection(nameof(HelpSession))]
public sealed partial class AboutTopicTests(HelpSession session)
{
    public static TheoryData<string> Names => [.. AboutTopic.Names];

    [Fact]
    public void There_is_one_for_the_whole_and_one_for_each_thing() =>
        Assert.Equal(["about_CaseIntake", "about_CaseReport", "about_CaseTools", "about_CaseUrgency"], AboutTopic.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_the_form_of_a_topic(string name)
    {
        var topic = new AboutTopic(name);

        Assert.Equal(["TOPIC", "SHORT DESCRIPTION", "LONG DESCRIPTION"], topic.Headings.Take(3));
        Assert.Equal(["EXAMPLES", "SEE ALSO"], topic.Headings.TakeLast(2));
        Assert.Equal("    " + name, topic.Lines[1]);
        Assert.All(topic.Lines, line => Assert.True(line.Length <= 80, $"longer than 80 columns: {line}"));

        // Windows PowerShell takes a text without a mark for one of the machine's code page.
        Assert.All(topic.Lines, line => Assert.True(line.All(char.IsAscii), line));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_it_says_to_type_works(string name)
    {
        var topic = new AboutTopic(name);
        session.Office.StartAnew();

        var result = session.Office.RunWhole(topic.Code + "\n$ErrorActionPreference = 'Continue'");

        Assert.NotEmpty(result.Output);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_command_and_topic_that_it_names_is_there(string name)
    {
        var topic = new AboutTopic(name);
        var commands = CommandName().Matches(topic.Words).Select(match => match.Value).Distinct().ToArray();

        var absent = session.Office.Run("param($names) $names.Where({ -not (Get-Command $_ -ErrorAction Ignore) })", ("names", commands));

        Assert.NotEmpty(commands);
        Assert.Empty(absent.Output);
        Assert.Empty(Regex.Matches(topic.Words, @"about_\w+").Select(match => match.Value).Except(AboutTopic.Names));
    }

    [Fact]
    public void Every_command_of_the_module_stands_in_the_first_topic() =>
        Assert.All(BuiltFiles.ExportedCmdlets, cmdlet => Assert.Contains(cmdlet, new AboutTopic("about_CaseTools").Words, StringComparison.Ordinal));

    [GeneratedRegex(@"\b[A-Z][a-z]+-[A-Z][A-Za-z]+\b")]
    private static partial Regex CommandName();
}
