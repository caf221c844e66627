namespace CaseTools.ModuleTests;

/// <summary>
/// Every cmdlet over <see cref="SeededFiles"/>, as it goes well and in every way in which it fails. A statement a line: each may end in an
/// error, and the next one runs all the same.
/// </summary>
internal static class EveryCommand
{
    /// <summary>All that a session says, and what the statements need of it.</summary>
    public const string Prepare =
        """
        $VerbosePreference = 'Continue'; $DebugPreference = 'Continue'; $InformationPreference = 'Continue'; $ProgressPreference = 'Continue'
        function New-Secret([string] $text) { $made = [securestring]::new(); $text.ToCharArray().ForEach({ $made.AppendChar($_) }); $made }
        function Lock-File([string] $name) { [IO.File]::Open([IO.Path]::Combine($PWD.Path, $name), 'Open', 'ReadWrite', 'None') }
        function Protect-File([string] $name) { [IO.File]::SetAttributes([IO.Path]::Combine($PWD.Path, $name), 'ReadOnly') }
        $at = '2022-09-27T12:00:00+03:00'
        $set = @{ Path = 'decisions.csv'; Band = 'Urgent'; By = 'MARKERdecider'; Reason = 'MARKERwhy, said twice'; ReviewOn = '2022-10-04'; AsOf = '2022-09-27T11:00:00+03:00' }

        """;

    /// <summary>What goes well: it writes files, and gives objects that are taken on.</summary>
    public const string Work =
        """
        $records = Import-CaseIntake seeded.csv, valid.csv -RejectPath rejects.csv -ReportVariable reports
        $borders = Import-BorderStatus borders.csv, seeded-borders.csv
        $cases = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf $at
        $null = $borders | Get-BorderStatus -AsOf $at
        $null = $borders | Get-BorderStatus -From Russia -To KZ -AsOf $at -Scenario $borders
        $cases | Export-CaseReport report.xlsx -IntakeReport $reports
        $cases | Export-CaseReport pages.xlsx -CasePages -Previous report.xlsx -Title 'Our cases' -Organisation 'Our office'
        $cases | Export-CaseReport secret.xlsx -Password (New-Secret 'MARKERpass')
        $cases | Export-CaseCalendar cases.ics
        $later = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-28T12:00:00+03:00 -SnapshotPath snapshot.json
        $null = $later | Compare-CaseUrgency $cases -IncludeEqual
        $null = $cases | Compare-CaseUrgency -ReferencePath report.xlsx -IncludeEqual
        $null = $cases | Compare-CaseUrgency -ReferencePath snapshot.json -IncludeEqual
        $null = $cases.Where({ $_.CaseId -eq 'V-1' }) | Set-CaseUrgency @set
        $null = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf $at -DecisionPath decisions.csv -Scenario $borders
        $null = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf $at -DecisionPath seeded-decisions.csv
        $null = Get-UrgencyModel
        $findings = Test-UrgencyModel seeded.csv, map-wrong.json, map-cut.json, model-wrong.json
        $null = $cases | Test-UrgencyModel
        $letters = Test-CaseIntake seeded.csv, valid.csv, headless.csv, broken.csv, members.csv, seeded.xlsx, cut.xlsx
        $null = Test-CaseIntake seeded.csv -Quiet
        $letters | New-CaseIntakeMap map.json
        $null = Import-CaseIntake seeded.csv -Map map.json
        $null = Import-CaseIntake seeded.csv -Map @{ case_id = 'case_id'; shoe = $null }
        $null = Import-CaseIntake seeded.csv, members.csv, seeded.xlsx | Measure-CaseUrgency -AsOf $at
        New-CaseIntakeTemplate template.csv
        New-CaseIntakeTemplate template.xlsx
        $key = New-Secret 'MARKERkey of several words'; $partner = @{ Privacy = 'Partner'; Recipient = 'North'; Key = $key }
        $people = Import-CaseIntake valid.csv, seeded.csv, many.csv
        $all = $people | Measure-CaseUrgency -BorderStatus $borders -AsOf $at
        $all | Export-CaseReport public.xlsx -Privacy Public
        $all | Export-CaseReport partner.xlsx @partner
        $all | Export-CaseCalendar public.ics -Privacy Public
        $all | Export-CaseCalendar partner.ics @partner
        $cases | Export-CaseReport restricted.xlsx -Privacy Restricted -Password $key -CasePages
        $null = $people | Protect-CaseRecord
        $protected = $people | Protect-CaseRecord @partner
        $numbers = $people | Protect-CaseRecord Public
        $pairs = $people | Find-CaseDuplicate -Threshold 30

        """;

    /// <summary>What fails.</summary>
    public const string Failures =
        """
        $cases | Compare-CaseUrgency -ReferencePath seeded.csv
        $cases | Compare-CaseUrgency -ReferencePath seeded.xlsx
        $cases | Compare-CaseUrgency -ReferencePath cut.xlsx
        $cases | Compare-CaseUrgency -ReferencePath secret.xlsx
        $cases | Compare-CaseUrgency -ReferencePath map-cut.json
        $cases | Compare-CaseUrgency -ReferencePath map-wrong.json
        $cases | Compare-CaseUrgency -ReferencePath cases-wrong.json
        $cases | Compare-CaseUrgency -ReferencePath cases-number.json
        $cases | Compare-CaseUrgency -ReferencePath absent.json
        Compare-CaseUrgency ($cases + $cases) $cases
        $cases | Export-CaseReport nowhere/report.xlsx
        $cases | Export-CaseReport report.csv
        $cases | Export-CaseReport .
        $cases | Export-CaseReport report.xlsx -NoClobber
        @() | Export-CaseReport report.xlsx
        $cases[0], $later[0] | Export-CaseReport report.xlsx
        $cases | Export-CaseReport report.xlsx -Sheet Changed
        $cases | Export-CaseReport report.xlsx -Previous report.xlsx, pages.xlsx
        $cases | Export-CaseReport report.xlsx -Previous seeded.xlsx
        $cases | Export-CaseReport report.xlsx -LogoPath logo.png
        $cases | Export-CaseReport report.xlsx -LogoPath .
        $cases | Export-CaseReport report.xlsx -Password ([securestring]::new())
        $cases | Export-CaseReport report.xlsx -Password (New-Secret ('MARKER' * 50))
        $cases | Export-CaseReport report.xlsx -Password 'MARKERplain'
        $held = Lock-File report.xlsx; $cases | Export-CaseReport report.xlsx
        $held.Dispose(); Protect-File report.xlsx; $cases | Export-CaseReport report.xlsx
        $many | Export-CaseReport many.xlsx -CasePages
        @() | Export-CaseCalendar cases.ics
        $cases | Export-CaseCalendar cases.txt
        $cases | Export-CaseCalendar cases.ics -NoClobber
        $cases[0], $later[0] | Export-CaseCalendar cases.ics
        Protect-File cases.ics; $cases | Export-CaseCalendar cases.ics
        $cases | Export-CaseCalendar nowhere/cases.ics
        $cases | Set-CaseUrgency @set -Path function:/decisions.csv
        $cases | Set-CaseUrgency @set -Path seeded.csv
        $valid = $cases.Where({ $_.CaseId -eq 'V-1' }); $valid | Set-CaseUrgency @set -Band MARKERband
        $valid | Set-CaseUrgency @set -CaseId V-2
        $valid | Set-CaseUrgency @set -Reason 'Qvistova cannot wait'
        $valid | Set-CaseUrgency @set -Reason 'call 8 916 555-44-33'
        $valid | Set-CaseUrgency @set -Reason ('MARKER' * 400)
        $valid | Set-CaseUrgency @set -ReviewOn 2024-10-04
        $valid | Set-CaseUrgency @set -ReviewOn MARKERday
        $valid | Set-CaseUrgency @set -Band Standard
        $valid, $valid | Set-CaseUrgency @set
        $nameless = Import-CaseIntake nameless.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf $at; $nameless | Set-CaseUrgency @set
        $supposed = $records | Measure-CaseUrgency -BorderStatus $borders -Scenario $borders -AsOf $at; $supposed[0] | Set-CaseUrgency @set
        Protect-File decisions.csv; $valid | Set-CaseUrgency @set
        $records | Measure-CaseUrgency -AsOf $at -DecisionPath seeded.csv
        $records | Measure-CaseUrgency -AsOf $at -DecisionPath absent.csv
        $records | Measure-CaseUrgency -AsOf $at -ExchangeRate @{ MARK = 0 }
        $records | Measure-CaseUrgency -AsOf MARKERtime
        @() | Measure-CaseUrgency -SnapshotPath none.json
        $borders | Get-BorderStatus -From Nowhereland -AsOf $at
        $borders | Get-BorderStatus -RouteId RU-NOWHERE -AsOf $at
        Get-UrgencyModel seeded.csv
        Import-BorderStatus seeded.csv, headless.csv, broken.csv, seeded.xlsx, cut.xlsx
        Import-CaseIntake seeded.csv -Delimiter '|'
        Import-CaseIntake seeded.csv -Delimiter '"'
        Import-CaseIntake headless.csv
        Import-CaseIntake broken.csv
        Import-CaseIntake cut.xlsx
        Import-CaseIntake secret.xlsx
        Import-CaseIntake absent.csv
        Import-CaseIntake .
        Import-CaseIntake function:prompt
        Import-CaseIntake seeded.csv -RejectPath seeded.csv
        Import-CaseIntake seeded.csv -RejectPath nowhere/rejects.csv
        Import-CaseIntake seeded.csv -Map seeded.csv
        Import-CaseIntake seeded.csv -Map map-cut.json
        Import-CaseIntake seeded.csv -Map map-wrong.json
        Import-CaseIntake seeded.csv -Map map-field.json
        Import-CaseIntake seeded.csv -Encoding utf-16
        Import-CaseIntake seeded.csv -Encoding no-such-encoding
        $held = Lock-File seeded.csv; Import-CaseIntake seeded.csv
        $held.Dispose(); Test-CaseIntake absent.csv
        New-CaseIntakeTemplate template.txt
        New-CaseIntakeTemplate template.csv -NoClobber
        $other = Test-CaseIntake valid.csv -Map @{ shoe = 'messenger'; messenger = $null }; $letters[0], $other | New-CaseIntakeMap other-map.json
        Test-CaseIntake cut.xlsx | New-CaseIntakeMap other-map.json
        $letters | New-CaseIntakeMap map.json -NoClobber
        $letters | New-CaseIntakeMap nowhere/map.json
        Test-UrgencyModel absent.json
        $held = Lock-File map-wrong.json; Test-UrgencyModel map-wrong.json; Get-UrgencyModel map-wrong.json
        $held.Dispose(); Get-UrgencyModel absent.json
        $cases | Export-CaseReport none.xlsx -Privacy Restricted
        $cases | Export-CaseCalendar none.ics -Privacy Restricted
        $people | Protect-CaseRecord Restricted
        $cases | Export-CaseReport none.xlsx -Privacy Partner -Key $key
        $cases | Export-CaseReport none.xlsx -Privacy Partner -Recipient MARKERpartner
        $people | Protect-CaseRecord Partner -Recipient MARKERpartner -Key ([securestring]::new())
        $people | Protect-CaseRecord Partner -Recipient MARKERpartner -Key MARKERplain
        $people | Protect-CaseRecord Public -Recipient MARKERpartner -Key $key
        $cases | Export-CaseReport none.xlsx -Privacy Public -Sheet Why
        $cases[0] | Export-CaseReport none.xlsx -Privacy Public
        $cases[0] | Export-CaseCalendar none.ics @partner
        $cases | Export-CaseReport none.xlsx -MinimumGroup 5
        $cases | Find-CaseDuplicate
        $people | Find-CaseDuplicate -Threshold 0.8
        """;

    /// <summary>More cases than a report has pages for, made before the statements.</summary>
    public const string ManyCases = "$many = Import-CaseIntake many.csv | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -WarningAction Ignore\n";
}
