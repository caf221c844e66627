# What if the crossing at Lars closed? Scores the three published interviews with the borders as they were observed, scores them again
# with one row more that nobody observed, and prints who would move, to where, and why. Writes nothing.
[CmdletBinding()]
param(
    [ValidateSet('en', 'ru', 'uk', 'kk')]
    [string] $Language = 'en'
)

# A cmdlet's terminating error ends only its statement: a script that goes on without borders would put people in a wrong order.
$ErrorActionPreference = 'Stop'

$asOf = '2022-09-27T12:00:00+03:00'
$records = Import-CaseIntake "$PSScriptRoot/three-cases.csv" -ErrorAction Continue
$observed = Import-BorderStatus "$PSScriptRoot/borders-2022-09.csv" -ErrorAction Continue
$supposed = Import-BorderStatus "$PSScriptRoot/scenario-lars-closed.csv"

$fact = $records | Measure-CaseUrgency -BorderStatus $observed -AsOf $asOf -Language $Language
$whatIf = $records | Measure-CaseUrgency -BorderStatus $observed -Scenario $supposed -AsOf $asOf -Language $Language

$whatIf | Compare-CaseUrgency $fact -IncludeEqual
