namespace CaseTools.ModuleTests.Guides;

/// <summary>The commands of docs/sharing.md, run as they stand there.</summary>
public sealed class SharingGuideTests : IDisposable
{
    private const string Before =
        """
        function Read-Host { param([switch] $AsSecureString, $Prompt) $made = [securestring]::new(); 'a sentence of several words'.ToCharArray().ForEach({ $made.AppendChar($_) }); $made }
        $borders = Import-BorderStatus borders.csv
        $records = Import-CaseIntake six.csv
        $cases = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00

        """;

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Every_command_does_what_the_page_says()
    {
        _ = bench.Folder.Write("six.csv", "case_id,given_name,sex,age,consent_to_share\n" + string.Concat(Enumerable.Range(1, 6).Select(number => $"C-{number},Anna,f,30,yes\n")));
        var page = new GuidePage("docs", "sharing.md");

        var result = bench.RunWhole(Before + string.Join('\n', page.Commands.Concat(page.InSentences("$cases | "))));

        Assert.Empty(result.Warnings);
        Assert.Equal(["all.xlsx", "north.xlsx", "numbers.xlsx", "team.xlsx"], bench.Names.Where(name => name.EndsWith(".xlsx", StringComparison.Ordinal)));
        Assert.Equal(
            ["CaseTools.CaseAssessment", "CaseTools.ProtectedCount", "CaseTools.ProtectedRecord"],
            result.Output.Select(item => item.TypeNames[0]).Distinct().Order(StringComparer.Ordinal));
    }
}
