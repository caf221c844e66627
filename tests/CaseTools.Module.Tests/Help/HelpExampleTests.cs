using System.Text.RegularExpressions;
using CaseTools.Help;

namespace CaseTools.ModuleTests.Help;

/// <summary>The examples of the help, run as they stand there, those of a page one after the other, in a folder with the files that they name.</summary>
[Collection(nameof(HelpSession))]
public sealed partial class HelpExampleTests(HelpSession session)
{
    public static TheoryData<string> Cmdlets => [.. BuiltFiles.ExportedCmdlets];

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void Every_example_does_what_it_says(string cmdlet)
    {
        var page = session.Page(cmdlet);
        session.Office.StartAnew();
        foreach (var example in page.Examples)
        {
            session.Office.RestoreFiles();
            var before = session.Office.Contents();
            var result = session.Office.RunWhole(example.Code);
            var after = session.Office.Contents();
            var written = after.Keys.Where(path => !before.TryGetValue(path, out var bytes) || !bytes.AsSpan().SequenceEqual(after[path])).ToArray();

            AssertIsSo($"{cmdlet}, {example.Title}", page, example, result, written, after.Keys);
        }
    }

    private static void AssertIsSo(string name, CmdletPage page, Example example, ModuleResult result, string[] written, IEnumerable<string> files)
    {
        var text = string.Join(' ', example.Text);
        var shown = result.Output.Where(item => item is not null).ToArray();
        var types = shown.SelectMany(item => item.TypeNames).ToHashSet();
        if (example.Code.Contains("-WhatIf", StringComparison.Ordinal))
        {
            Assert.True(written.Length == 0, name);
            return;
        }

        Assert.True(written.Length > 0 || types.Any(type => IsOurs(type, page) || IsTable(type)) || IsSaid(example, result), $"{name}: nothing came of it");
        Assert.True(result.Warnings.Count == 0 || text.Contains("warning", StringComparison.Ordinal), $"{name}: {string.Join(' ', result.Warnings)}");
        Assert.True(!SaysThatItShows().IsMatch(text) || shown.Length > 0 || IsSaid(example, result), $"{name}: shows nothing");
        Assert.All(Leaves().Matches(text).Select(match => match.Groups[1].Value), file => Assert.True(written.Contains(file), $"{name}: does not write {file}"));
        Assert.All(NamedFiles().Matches(example.Code).Select(match => match.Value), file => Assert.True(files.Contains(file), $"{name}: {file} is not there"));
    }

    private static bool IsOurs(string type, CmdletPage page) => page.Outputs.Any(output => output.Type == type) || type.StartsWith("CaseTools.", StringComparison.Ordinal);

    private static bool IsSaid(Example example, ModuleResult result) => example.Code.Contains("-Verbose", StringComparison.Ordinal) && result.Verbose.Count > 0;

    private static bool IsTable(string type) => type.StartsWith("Microsoft.PowerShell.Commands.Internal.Format", StringComparison.Ordinal);

    [GeneratedRegex("^(Shows|Lists|Gives)|, and (gives|shows|lists)")]
    private static partial Regex SaysThatItShows();

    [GeneratedRegex(@"[Ll]eaves ([\w-]+\.(?:csv|xlsx|json|ics|txt))\b")]
    private static partial Regex Leaves();

    [GeneratedRegex(@"(?<![\w$/.*-])[\w-]+(?:/[\w-]+)?(?:\.map)?\.(?:csv|xlsx|json|ics|txt)\b(?!\))")]
    private static partial Regex NamedFiles();
}
