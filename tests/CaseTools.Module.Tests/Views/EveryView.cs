using System.Globalization;

namespace CaseTools.ModuleTests;

/// <summary>An object of every type that somebody can meet, in a session of a culture: what it looks like in each of the formats.</summary>
internal sealed class EveryView : IDisposable
{
    // By type, a statement that gives one or several; some with what a culture would write otherwise: a date, a point, a minus.
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["BandDecision"] = "[CaseTools.BandDecision]::new('Urgent', [datetimeoffset]'2022-09-27T12:00:00+03:00', [datetime]'2022-09-30', $true)",
        ["BorderRouteStatus"] = "$borders | Get-BorderStatus -AsOf 2022-09-27T12:00:00+03:00",
        ["BorderStatus"] = "$borders",
        ["BorderWeights"] = "$model.Border",
        ["CaseAssessment"] = "$cases",
        ["CaseChange"] = "$changes",
        ["CaseDeadline"] = "$cases.Deadlines",
        ["CaseDecision"] = "$decided.Decision",
        ["CaseDuplicate"] = "Import-CaseIntake twice.csv | Find-CaseDuplicate",
        ["CaseFloor"] = "$cases.Floors",
        ["CaseOption"] = "$cases.Options",
        ["CaseQuestion"] = "$cases.Questions",
        ["CaseTask"] = "$cases.Tasks",
        ["DeadlineWeights"] = "$model.Deadline",
        ["DependantWeights"] = "$model.Dependants",
        ["DocumentWeights"] = "$model.Documents",
        ["DraftAge"] = "$model.ConscriptAge",
        ["FloorChange"] = "$changes.Floors",
        ["HeldVisa"] = "$records.Visas",
        ["IntakeColumn"] = "$records[0].IntakeReport.Columns",
        ["IntakeProblem"] = "$records.Problems",
        ["IntakeRecord"] = "$records",
        ["IntakeReport"] = "$records[0].IntakeReport",
        ["IntakeRowNote"] = "$records[0].IntakeReport.Problems",
        ["LadderStep"] = "$model.Means.RatioBelow",
        ["MeansWeights"] = "$model.Means",
        ["MoneyAmount"] = "[CaseTools.MoneyAmount]::new(1234.5, 'RUB')",
        ["PartChange"] = "[CaseTools.PartChange]::new('Border', 28, 3, 'open'), $changes[0].Parts[0]",
        ["PastStay"] = "$records.Stays",
        ["ProtectedCount"] = "[CaseTools.ProtectedCount]::new('persons by country', 'RU', '', '12')",
        ["ProtectedRecord"] = "$many | Protect-CaseRecord Partner -Recipient North -Key $key",
        ["SafeguardingWeights"] = "$model.Safeguarding",
        ["ScoreRange"] = "$cases.ScoreRange",
        ["StatedDeadline"] = "$records.Deadlines",
        ["ThreatWeights"] = "$model.Threat",
        ["UrgencyBand"] = "$model.Bands",
        ["UrgencyFloor"] = "$model.Floors",
        ["UrgencyModel"] = "$model",
        ["UrgencyModelFinding"] = "Test-UrgencyModel model.json",
        ["UrgencyReason"] = "$cases.Reasons",
        ["WeightSensitivity"] = "$cases | Test-UrgencyModel",
    };

    private const string Intake =
        "case_id,given_name,family_name,sex,age,nationality,current_country,phone,birth_date,accommodation_until,entry_date,visas,stays,deadlines,destinations,funds_amount,funds_currency,safeguarding,notes_restricted,consent_to_share\n" +
        "K-1,Anna,Secretova,F,30,RU,RU,+77010001122,not-a-date,2022-10-02,2022-09-01,GE:C:2022-12-19,KZ:2022-05-03:2022-06-17,court:2022-09-13,KZ;GE,100000.5,RUB,self_injury,restricted-note,yes\n";

    private const string Borders =
        "route_id,from_country,to_country,status,level,level_modifier,closing_at,source,as_of,stay_days,price_low,price_high,price_currency,queue_hours\n" +
        "RU-KZ,RU,KZ,closing,4,,2022-09-30T00:00:00+03:00,press,2022-09-26T00:00:00Z,90,,,,\n" +
        "RU-GE,RU,GE,open,1,,,press,2022-09-26T00:00:00Z,360,1000.5,1200.25,RUB,1.5\n";

    // The case of the next day has other borders: its floors and parts move.
    private const string Load =
        """
        $borders = Import-BorderStatus borders.csv
        $records = Import-CaseIntake intake.csv -WarningAction Ignore
        $cases = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00
        $changes = $records | Measure-CaseUrgency -BorderStatus $borders[1] -AsOf 2022-10-01T12:00:00+03:00 | Compare-CaseUrgency $cases
        $decided = $cases | Set-CaseUrgency -Path decisions.csv -Band Emergency -By desk -Reason 'call again' -ReviewOn 2022-10-04 -AsOf 2022-09-27T12:00:00+03:00
        $model = Get-UrgencyModel
        $many = $records, $records, $records
        $key = [securestring]::new(); 'one sentence that only we have'.ToCharArray().ForEach({ $key.AppendChar($_) })

        """;

    private readonly Workbench bench;

    public EveryView(string culture)
    {
        bench = new Workbench(CultureInfo.GetCultureInfo(culture), allCommands: true);
        _ = bench.Folder.Write("intake.csv", Intake);
        _ = bench.Folder.Write("borders.csv", Borders);
        _ = bench.Folder.Write("model.json", "{ }");
        _ = bench.Folder.Write("twice.csv", "case_id,given_name,phone,birth_date\nK-1,Anna,+77010001122,1990-02-03\nK-2,Anna,+77010001122,1990-02-03\n");
        _ = bench.RunWhole(Load);
    }

    /// <summary>The types of which there is an object.</summary>
    public static IReadOnlyCollection<string> Types => Samples.Keys;

    /// <summary>
    /// The types that somebody can meet: those that a cmdlet gives, and those of their properties. Enums are shown as their words; arguments of
    /// cmdlets alone, such as IntakeMap, nobody is ever shown.
    /// </summary>
    public IReadOnlyList<string> TypesToMeet() => Ask(
        """
        $met = [System.Collections.Generic.HashSet[type]]::new()
        function Add-Type([type] $type) {
            foreach ($argument in $type.GetGenericArguments()) { Add-Type $argument }
            if ($type.Namespace -ne 'CaseTools' -or $type.IsEnum -or -not $met.Add($type)) { return }
            foreach ($property in $type.GetProperties()) { Add-Type $property.PropertyType }
        }
        foreach ($output in (Get-Command -Module CaseTools).OutputType) { Add-Type $output.Type }
        $met.Name
        """);

    /// <summary>What somebody reads in one of the formats, by type: <c>Format-Table</c>, <c>Format-List</c> or <c>Format-Wide</c>.</summary>
    public IReadOnlyDictionary<string, string> Shown(string format) => Samples.ToDictionary(
        sample => sample.Key,
        sample => (string)Assert.Single(bench.RunWhole($"{sample.Value} | {format} | Out-String -Width 500").Values)!);

    /// <summary>What else is to be asked of the session.</summary>
    public IReadOnlyList<string> Ask(string script, params (string Name, object? Value)[] parameters) => [.. bench.Run(script, parameters).Values.Cast<string>()];

    public void Dispose() => bench.Dispose();
}
