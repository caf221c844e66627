namespace CaseTools.ModuleTests;

/// <summary>Records that are likely one person are shown with what they share, never with the value, and nothing is merged.</summary>
public sealed class FindCaseDuplicateTests(FindCaseDuplicateTests.People people) : IClassFixture<FindCaseDuplicateTests.People>
{
    private Workbench Bench => people.Bench;

    [Fact]
    public void A_pair_says_where_both_stand_and_what_they_share()
    {
        var pair = Assert.Single(Bench.RunWhole("Import-CaseIntake north.csv, south.csv | Find-CaseDuplicate").Output);

        Assert.Equal("CaseTools.CaseDuplicate", pair.TypeNames[0]);
        Assert.Equal(
            [
                "Likeness: 60", "CaseId: N-1", "LeadName: Oleg", "SourceFile: north.csv", "SourceLine: 2",
                "OtherCaseId: S-1", "OtherLeadName: Oleg", "OtherSourceFile: south.csv", "OtherSourceLine: 3",
                "Why: The same: name, date of birth.",
            ],
            pair.Properties.Select(property => $"{property.Name}: {property.Value}"));
        Assert.Equal("N-1 and S-1, likeness 60", pair.ToString());
    }

    [Theory]
    [InlineData("", "N-1 S-1")]
    [InlineData("-Threshold 60", "N-1 S-1")]
    [InlineData("-Threshold 61", "")]
    [InlineData("-Threshold 45", "N-1 S-1, N-2 S-2")]
    [InlineData("-Threshold '45'", "N-1 S-1, N-2 S-2")]
    [InlineData("-Threshold 46", "N-1 S-1")]
    public void The_threshold_says_how_alike_a_pair_is_at_least(string threshold, string pairs) => Assert.Equal(
        pairs,
        string.Join(", ", Pairs($"Import-CaseIntake north.csv, south.csv | Find-CaseDuplicate {threshold}")));

    [Theory]
    [InlineData("29", "ParameterArgumentValidationError")]
    [InlineData("101", "ParameterArgumentValidationError")]
    [InlineData("0.8", "ParameterArgumentTransformationError")]
    [InlineData("'0,8'", "ParameterArgumentTransformationError")]
    [InlineData("'many'", "ParameterArgumentTransformationError")]
    public void A_threshold_that_is_none_is_refused(string threshold, string errorId)
    {
        var error = Assert.Single(Bench.Run($"Find-CaseDuplicate @() -Threshold {threshold}").Errors);

        Assert.Equal($"{errorId},CaseTools.FindCaseDuplicateCommand", error.FullyQualifiedErrorId);
    }

    [Fact]
    public void The_likeliest_come_first_then_those_that_stand_first() =>
        Assert.Equal(["L-3 L-4", "L-1 L-2", "L-5 L-6"], Pairs("Import-CaseIntake alike.csv | Find-CaseDuplicate"));

    [Fact]
    public void Members_of_a_travelling_group_are_no_pair_and_the_lead_of_the_group_is_named()
    {
        var pair = Assert.Single(Bench.RunWhole("Import-CaseIntake family.csv | Find-CaseDuplicate").Output);

        Assert.Equal(("F-1", "Anna", "F-9"), (pair.Properties["CaseId"].Value, pair.Properties["LeadName"].Value, pair.Properties["OtherCaseId"].Value));
        Assert.Equal(3L, pair.Properties["SourceLine"].Value);
    }

    [Fact]
    public void A_record_that_arrives_twice_is_no_pair_and_a_warning_says_so()
    {
        var result = Bench.RunWhole("(Import-CaseIntake north.csv) + (Import-CaseIntake north.csv) | Find-CaseDuplicate");

        Assert.Empty(result.Output);
        Assert.StartsWith("2 record(s) stand twice and were counted once", Assert.Single(result.Warnings));
    }

    [Fact]
    public void What_they_share_is_said_in_the_language_that_is_asked_for() => Assert.Equal(
        ["Совпадает: имя, дата рождения."],
        Bench.RunWhole("(Import-CaseIntake north.csv, south.csv | Find-CaseDuplicate -Language RU).Why").Values);

    [Fact]
    public void The_details_say_how_many_were_looked_at() => Assert.Contains(
        "4 record(s) of 4 case(s) looked at: 1 pair(s) of likeness 60 or more.",
        Bench.RunWhole("Import-CaseIntake north.csv, south.csv | Find-CaseDuplicate -Verbose").Verbose);

    [Fact]
    public void Nothing_in_gives_nothing()
    {
        var result = Bench.RunWhole("@() | Find-CaseDuplicate; Find-CaseDuplicate $null; Find-CaseDuplicate @()");

        Assert.Empty(result.Output);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void The_report_shows_the_same_pairs() => Assert.Equal(
        Pairs("Import-CaseIntake alike.csv | Find-CaseDuplicate").Order(),
        Bench.RunWhole(
            """
            Import-CaseIntake alike.csv | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore | Export-CaseReport alike.xlsx -Language en
            [regex]::Matches((Get-PartText alike.xlsx), '(L-\d) and (L-\d) \(').ForEach({ $_.Groups[1].Value + ' ' + $_.Groups[2].Value })
            """).Values.Cast<string>().Distinct().Order());

    [Theory]
    [InlineData("Format-Table")]
    [InlineData("Format-List")]
    public void What_is_shown_holds_ids_places_and_first_names_alone(string format)
    {
        var shown = (string)Assert.Single(Bench.RunWhole($"Import-CaseIntake north.csv, south.csv | Find-CaseDuplicate -Threshold 30 | {format} | Out-String -Width 120").Values)!;

        string[] places = format == "Format-Table" ? [] : ["north.csv line 2", "south.csv line 3"];
        Assert.All(["N-1", "S-2", "Oleg", .. places], value => Assert.Contains(value, shown, StringComparison.Ordinal));
        Assert.All(["Secretov", "Sergeevich", "7701", "1990", "Hidden"], value => Assert.DoesNotContain(value, shown, StringComparison.OrdinalIgnoreCase));
        Assert.All(shown.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 120));
    }

    private string[] Pairs(string script) =>
        [.. Bench.RunWhole(script).Output.Select(pair => $"{pair.Properties["CaseId"].Value} {pair.Properties["OtherCaseId"].Value}")];

    public sealed class People : IDisposable
    {
        private const string Header = "case_id,group_id,role,full_name,birth_date,phone\n";

        private const string Alike =
            """
            L-1,,,Anna Petrova,1990-01-01,
            L-2,,,Petrova Anna,1990-01-01,
            L-3,,,Olga Ivanova,1991-01-01,+77012345678
            L-4,,,Ivanova Olga,1991-01-01,+77012345678
            L-5,,,Irina Kim,1992-01-01,
            L-6,,,Kim Irina,1992-01-01,

            """;

        private const string Family =
            """
            F-1,G-1,applicant,Petrova Anna Ivanovna,1990-01-01,
            F-2,G-1,spouse,Petrov Igor Olegovich,1988-01-01,
            F-3,G-1,other,Petrov Igor Olegovich,1988-01-02,+77012345678
            F-9,,,Petrov Igor,1988-01-01,

            """;

        public People()
        {
            _ = Bench.Folder.Write("north.csv", Header + "N-1,,,Secretov Oleg Sergeevich,1990-05-17,\nN-2,,,Hidden Ivan Petrovich,1980-01-02,+7 701 234-56-78\n");
            _ = Bench.Folder.Write("south.csv", Header + "S-2,,,Other Pavel Petrovich,,+77012345678\nS-1,,,SECRETOV Oleg Sergeevich,1990-05-17,\n");
            _ = Bench.Folder.Write("alike.csv", Header + Alike);
            _ = Bench.Folder.Write("family.csv", Header + Family);
            _ = Bench.RunWhole(
                """
                function Get-PartText($name) {
                    $zip = [IO.Compression.ZipFile]::OpenRead([IO.Path]::Combine($PWD.ProviderPath, $name))
                    try { [string]::Join(' ', $zip.Entries.Where({ $_.FullName -like '*.xml' }).ForEach({ [IO.StreamReader]::new($_.Open()).ReadToEnd() })) } finally { $zip.Dispose() }
                }
                """);
        }

        internal Workbench Bench { get; } = new(allCommands: true);

        public void Dispose() => Bench.Dispose();
    }
}
