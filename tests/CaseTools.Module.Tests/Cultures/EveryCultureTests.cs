using System.Globalization;

namespace CaseTools.ModuleTests;

/// <summary>Every cmdlet in every culture: the same objects, the same bytes, the same view, the same words.</summary>
public sealed class EveryCultureTests(EveryCultureTests.Runs runs) : IClassFixture<EveryCultureTests.Runs>
{
    public static TheoryData<string> Cultures => ["ru-RU", "uk-UA", "kk-KZ", "de-DE", "tr-TR", "ar-SA", "fa-IR"];

    [Fact]
    public void Every_cmdlet_is_among_them_and_gives_something()
    {
        var run = runs.In("");

        Assert.NotEmpty(run.Cmdlets);
        Assert.All(run.Cmdlets, cmdlet => Assert.Matches($@"\b{cmdlet}\b", EveryCommand.Work));
        Assert.All(run.Cmdlets, cmdlet => Assert.Contains(run.Words, words => words.Contains(cmdlet.Replace("-", "", StringComparison.Ordinal) + "Command", StringComparison.Ordinal)));
        Assert.All(
            ["IntakeRecord", "IntakeReport", "BorderStatus", "BorderRouteStatus", "CaseAssessment", "CaseChange", "UrgencyModel", "UrgencyModelFinding", "WeightSensitivity", "ProtectedRecord", "ProtectedCount", "CaseDuplicate", "UrgencyReason", "CaseOption"],
            type => Assert.Contains($": {type} ", run.Objects, StringComparison.Ordinal));
        Assert.All(["report.xlsx", "pages.xlsx", "public.xlsx", "partner.xlsx", "cases.ics", "snapshot.json", "decisions.csv", "map.json", "rejects.csv", "template.csv", "template.xlsx"], file => Assert.True(run.Files.ContainsKey(file), file));
        Assert.True(run.Words.Count >= 100, $"{run.Words.Count} words");
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_objects_are_the_same(string culture) => AssertSame(runs.In("").Objects, runs.In(culture).Objects);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_files_are_the_same(string culture)
    {
        var (expected, files) = (runs.In("").Files, runs.In(culture).Files);

        Assert.Equal(expected.Keys.Order(), files.Keys.Order());
        Assert.Empty(files.Where(file => expected[file.Key] != file.Value).Select(file => file.Key));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_views_are_the_same(string culture) => Assert.Equal(Signs(runs.In("").Shown), Signs(runs.In(culture).Shown));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Errors_warnings_and_details_are_said_in_the_same_words(string culture) => Assert.Equal(runs.In("").Words, runs.In(culture).Words);

    // Where a long text is broken in its column, the shell decides by its culture: what stands beside it then comes in between.
    private static string Signs(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)).Order());

    // Line by line: a whole run is too long to be shown where it differs.
    private static void AssertSame(string expected, string text)
    {
        var (lines, others) = (expected.Split('\n'), text.Split('\n'));
        Assert.Empty(lines.Zip(others).Where(pair => pair.First != pair.Second).Take(5).Select(pair => $"{pair.First} <> {pair.Second}"));
        Assert.Equal(lines.Length, others.Length);
    }

    public sealed class Runs
    {
        private readonly Dictionary<string, CultureRun> runs = [];

        internal CultureRun In(string culture)
        {
            if (!runs.TryGetValue(culture, out var run))
            {
                runs.Add(culture, run = CultureRun.In(CultureInfo.GetCultureInfo(culture)));
            }

            return run;
        }
    }
}
