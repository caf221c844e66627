namespace CaseTools.ModuleTests;

/// <summary>A session in which the Tab key is pressed: with borders, cases and hostile cases in variables.</summary>
public sealed class CompletionBench : IDisposable
{
    /// <summary>A case id that would run code if it were put in as it is.</summary>
    public const string HostileId = "x'; Set-Content pwned 1; ' $(Set-Content pwned 2) `$env:PATH \u2019";

    public CompletionBench()
    {
        _ = Bench.Folder.Write(
            "hostile.csv",
            "case_id,given_name,family_name,age,notes\n" +
            $"\"{HostileId}\",Eve,Secretova,30,MARKnote\n$env:PATH,Ann,Secretova,30,\n001,Bob,Secretova,30,\nA B,Cid,Secretova,30,\nZ\u202e-1,Dan,Secretova,30,\n");
        _ = Bench.Folder.Write("more-borders.csv", "route_id,from_country,to_country,status,source,as_of\nRU-MN 'steppe',RU,MN,open,press,2022-09-26T00:00:00Z\n");
        _ = Bench.RunWhole(
            Workbench.Assess +
            """
            $hostile = Import-CaseIntake hostile.csv | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore
            function Get-Suggestion([string] $line) { (TabExpansion2 $line $line.Length).CompletionMatches.ForEach({ [string]::Join("`t", $_.CompletionText, $_.ListItemText, $_.ToolTip) }) }
            """);
    }

    internal Workbench Bench { get; } = new(allCommands: true);

    /// <summary>What the Tab key offers at the end of a line: what is put in, what the list shows, and what is said of it.</summary>
    internal (string Text, string Shown, string Said)[] At(string line)
    {
        var result = Bench.RunWhole($"$error.Clear()\nGet-Suggestion @'\n{line}\n'@\n$error.Count");
        Assert.Equal(0, result.Values[^1]);
        return [.. result.Values.SkipLast(1).Cast<string>().Select(text => text.Split('\t')).Select(parts => (parts[0], parts[1], parts[2]))];
    }

    /// <summary>What is put in.</summary>
    internal string[] TextsAt(string line) => [.. At(line).Select(offer => offer.Text)];

    public void Dispose() => Bench.Dispose();
}
