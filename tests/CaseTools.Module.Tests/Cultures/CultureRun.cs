using System.Globalization;

namespace CaseTools.ModuleTests;

/// <summary>Every cmdlet, as it goes well and as it fails, in one culture: all that it gave, said and wrote.</summary>
internal sealed record CultureRun
{
    /// <summary>Names and content of what was written.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>The objects, every public property of them.</summary>
    public required string Objects { get; init; }

    /// <summary>What they look like on the screen.</summary>
    public required string Shown { get; init; }

    /// <summary>Errors, warnings and details, in their order.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What every cmdlet of the module is called.</summary>
    public required IReadOnlyList<string> Cmdlets { get; init; }

    /// <summary>Runs them.</summary>
    public static CultureRun In(CultureInfo culture)
    {
        using var bench = new Workbench(culture, allCommands: true);
        SeededFiles.Write(bench.Folder);
        _ = bench.Folder.Write("many.csv", "case_id,full_name,birth_date,funds_amount,funds_currency,accommodation_until\n" + string.Concat(Enumerable.Range(1, 12).Select(number => $"A-{number},Irina Kim,1990-01-{(number % 6) + 1},{number}234.5,RUB,2022-10-{number + 10}\n")));
        var before = bench.Names;
        var result = bench.Run(Script, ("describe", (Func<object?, string>)ObjectText.Of));
        Assert.Null(result.TerminatingError);
        return new()
        {
            Files = bench.Names.Except(before).ToDictionary(name => name, name => Convert.ToHexString(File.ReadAllBytes(bench.Folder[name]))),
            Objects = (string)result.Values[^3]!,
            Shown = (string)result.Values[^2]!,
            Cmdlets = [.. ((string)result.Values[^1]!).Split(' ')],
            Words = [.. result.Errors.Select(error => $"{error.FullyQualifiedErrorId}: {error} [{error.CategoryInfo.Category}]").Concat(result.Warnings).Concat(result.Verbose).Select(words => words.Replace(bench.Folder.Path, "", StringComparison.Ordinal))],
        };
    }

    // An encrypted report has random keys, takes long, and what is in it is compared as it stands in another one.
    private static string Statements(string all) => string.Join('\n', all.Split('\n').Where(line => !line.Contains("-Password", StringComparison.Ordinal)));

    // The language of a report and of a form is that of the session where none is given, and the time is the clock's: both are said here.
    private static string Script =>
        "param($describe)\n" +
        EveryCommand.Prepare +
        "$ProgressPreference = 'SilentlyContinue'\n$PSDefaultParameterValues = @{ 'Export-CaseReport:Language' = 'en'; 'New-CaseIntakeTemplate:Language' = 'en'; 'Measure-CaseUrgency:AsOf' = $at; 'Get-BorderStatus:AsOf' = $at; 'Protect-CaseRecord:AsOf' = $at }\n" +
        "$all = . {\n" + Statements(EveryCommand.Work).Replace("$null = ", "", StringComparison.Ordinal) + "}\n" +
        "$given = @($all) + $records + $borders + $cases + $later + $reports + $findings + $letters + $protected + $numbers + $pairs\n" +
        "$many = $cases\n. {\n" + Statements(EveryCommand.Failures) + "\n} | Out-Null\n" +
        """
        $VerbosePreference = $DebugPreference = 'SilentlyContinue'
        $describe.Invoke($given)
        -join ($given | Group-Object { $_.PSTypeNames[0] } | ForEach-Object { $_.Group | Format-Table | Out-String -Width 120; $_.Group | Select-Object -First 3 | Format-List | Out-String -Width 120 })
        (Get-Command -Module CaseTools).Name -join ' '
        """;
}
