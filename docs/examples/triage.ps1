# The main job: from a CSV of intake records and a CSV of border observations to a ranked, explained Excel report.
# Scores the three published interviews as of the day on which they were given, and leaves report.xlsx in the current folder.
[CmdletBinding()]
param(
    [string] $Path = 'report.xlsx'
)

# A cmdlet's terminating error ends only its statement: a script that goes on without borders would put people in a wrong order.
$ErrorActionPreference = 'Stop'

# One refused row must not end the whole import: it is shown, and the others go on.
$borders = Import-BorderStatus "$PSScriptRoot/borders-2022-09.csv" -ErrorAction Continue
$cases = Import-CaseIntake "$PSScriptRoot/three-cases.csv" -ErrorAction Continue |
    Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00

$cases
$report = $cases | Export-CaseReport $Path -PassThru
"The report is in $($report.FullName)"
