<#
.SYNOPSIS
Takes in the intake files that have come, scores all cases and writes the report of the day.

.DESCRIPTION
For Task Scheduler, cron or systemd; each has a file beside this one. Windows PowerShell 5.1 or PowerShell 7, with the module CaseTools.

The folder is the whole state. What you put there: inbox/ (new files), borders.csv, and, where you have them, decisions.csv, model.json, and
maps/<name of a list>.map.json for a list whose columns are not found by themselves (New-CaseIntakeMap makes it).
What the script makes there:
  taken/      the files that count. A newer file of the same name takes the older one's place.
  replaced/   the older ones
  refused/    files that could not be read at all
  reports/    report-<day>.xlsx, rejects-<time>.csv and, for the next day's comparison, snapshot-<day>.json
  LOOK.txt    what somebody has to look at, in numbers. Delete it when you have: until then every run says so by its exit code.
  nightly.log what was done, in numbers: no names, no case ids, no names of files
No data is ever deleted: do that by hand, as your rules on keeping data ask.

Let it run every quarter of an hour: it ends at once where nothing has come or changed since the report of the day. So the first run of a day
writes that day's report, and a later one writes it anew when a file came in, or any of the files above was changed.

It may be killed at any moment and started again: a file is moved only when it has been read, and a report is there whole or not at all.
A second run at the same time ends at once.

.PARAMETER Folder
The folder with inbox/ and borders.csv.

.PARAMETER AsOf
The scoring time, with its offset. Now, where it is not given. Its day is the day of the report.

.PARAMETER Language
The language of the report: en, ru, uk or kk.

.PARAMETER Organisation
Whose report it is.

.PARAMETER DateOrder
How dates such as 3/4/2022 are meant in the lists, where a list does not show it: DayMonthYear, MonthDayYear or YearMonthDay.

.PARAMETER SettledSeconds
A file that was changed within this many seconds is left for the next run: it may still be on its way.

.PARAMETER Force
Writes the report of the day though nothing has changed.

.PARAMETER Module
The module, by name or by the path of its CaseTools.psd1.

.OUTPUTS
None. With -Verbose, the lines of the log. The exit code, for monitoring:
  0  done
  1  not done: there is no new report, and the old ones are as they were. The log says why. (PowerShell gives 1 too where it cannot start the script.)
  2  done, but somebody has to look: LOOK.txt says at what
  3  another run is at work in this folder

.EXAMPLE
./nightly.ps1 -Folder /srv/casework -Organisation 'Shelter Kitchen' -Verbose
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)]
    [string] $Folder,

    [datetimeoffset] $AsOf = [datetimeoffset]::Now,

    [ValidateSet('en', 'ru', 'uk', 'kk')]
    [string] $Language = 'en',

    [string] $Organisation,

    [ValidateSet('DayMonthYear', 'MonthDayYear', 'YearMonthDay')]
    [string] $DateOrder,

    [ValidateRange(0, 86400)]
    [int] $SettledSeconds = 60,

    [switch] $Force,

    [string] $Module = 'CaseTools'
)

# A cmdlet's terminating error ends only its statement: a script that goes on without borders would put people in a wrong order.
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 3.0

$done, $notDone, $look, $busy = 0, 1, 2, 3
$invariant = [cultureinfo]::InvariantCulture
$day = $AsOf.ToString('yyyy-MM-dd', $invariant)
$stamp = [datetime]::UtcNow.ToString('yyyyMMdd-HHmmss', $invariant)

function Write-Log([string] $Text) {
    $line = [datetimeoffset]::Now.ToString('yyyy-MM-ddTHH:mm:sszzz', $invariant) + "  [$PID] $Text"
    Write-Verbose $line

    # People's report is worth more than the line about it.
    try { [IO.File]::AppendAllText((Join-Path $Folder 'nightly.log'), $line + "`n") }
    catch { [Console]::Error.WriteLine("nightly.ps1: no line in the log: $($_.Exception.Message)") }
}

# Once for each thing: whoever is mailed the error stream is not mailed it every quarter of an hour.
function Write-LogForPerson([string] $Text) {
    $path = Join-Path $Folder 'LOOK.txt'
    if ([IO.File]::Exists($path) -and [IO.File]::ReadAllLines($path) -ccontains $Text) { return }
    [IO.File]::AppendAllText($path, "$Text`n")
    [Console]::Error.WriteLine("nightly.ps1: $Text")
    Write-Log "LOOK: $Text"
}

function Enter-Folder {
    foreach ($name in 'inbox', 'taken', 'replaced', 'refused', 'reports') {
        $null = New-Item -ItemType Directory -Force -Path (Join-Path $Folder $name)
    }

    # The system lets go of it when this process ends, however it ends.
    try { [IO.File]::Open((Join-Path $Folder 'nightly.lock'), 'OpenOrCreate', 'ReadWrite', 'None') }
    catch [IO.IOException] {
        # That another process has it: on Windows, Linux, macOS. Whatever else is wrong with the folder is a fault.
        if ($_.Exception.GetBaseException().HResult -notin -2147024864, 11, 35) { throw }
    }
}

# A time in the future, as archives and clocks make it, says nothing.
function Test-Settled($File) {
    $age = ([datetime]::UtcNow - $File.LastWriteTimeUtc).TotalSeconds
    if ($age -ge 0 -and $age -lt $SettledSeconds) { return $false }
    try { [IO.File]::Open($File.FullName, 'Open', 'Read', 'None').Dispose(); $true }
    catch [IO.IOException] { $false }
    catch [UnauthorizedAccessException] { Write-LogForPerson 'a file in the inbox may not be opened by this account: left there'; $false }
}

function Get-NewFile {
    # A link could lead to a file of somebody else's. Hidden files are those that a program still writes.
    $entries = @(Get-ChildItem -LiteralPath (Join-Path $Folder 'inbox') | Where-Object { $_.Name -notlike '.*' -and $_.Name -notlike '~$*' })
    $intake = @($entries | Where-Object { $_ -is [IO.FileInfo] -and $_.Extension -in '.csv', '.tsv', '.txt', '.xlsx' -and
            -not ($_.Attributes -band [IO.FileAttributes]::ReparsePoint) })
    if ($entries.Count -gt $intake.Count) {
        Write-LogForPerson "$($entries.Count - $intake.Count) in the inbox that are no .csv, .tsv, .txt or .xlsx: left there"
    }

    $settled = @($intake | Where-Object { Test-Settled $_ })
    if ($intake.Count -gt $settled.Count) {
        Write-Log "$($intake.Count - $settled.Count) file(s) still on their way, or not to be opened: left for the next run"
    }

    $settled | Sort-Object LastWriteTimeUtc, Name
}

function Get-MapPath([IO.FileInfo] $File) { Join-Path $Folder "maps/$($File.BaseName).map.json" }

# Those with a map each by itself, the others together, so that the tables of one form find each other. What was said of the files is left in
# $script:reports and $script:faults.
function Import-List([IO.FileInfo[]] $Files, [string] $RejectName) {
    $script:reports, $script:faults = @(), @()
    $mapped, $others = $Files.Where({ Test-Path -LiteralPath (Get-MapPath $_) }, 'Split')
    $groups = @(foreach ($file in $mapped) { , @($file) }) + @(if ($others) { , @($others) })
    $number = 0
    foreach ($group in $groups) {
        $number++
        $how = @{ LiteralPath = $group.FullName; ReportVariable = 'told'; ErrorVariable = 'failed'; ErrorAction = 'SilentlyContinue'; WarningAction = 'SilentlyContinue' }
        if ($DateOrder) { $how.DateOrder = $DateOrder }
        if ($RejectName) { $how.RejectPath = Join-Path $Folder "reports/$RejectName$(if ($number -gt 1) { "-$number" }).csv" }
        $map = Get-MapPath $group[0]
        if (Test-Path -LiteralPath $map) { $how.Map = $map }
        Import-CaseIntake @how
        $script:reports += @($told)
        $script:faults += @($failed)
    }
}

function Get-Sum([string] $Property) { ($script:reports | Measure-Object $Property -Sum).Sum }

function Test-Unreadable($File, $Reports) {
    $own = @($Reports | Where-Object { $_.File -ceq $File.Name })
    $read = @($own | Where-Object { $report = $_; -not $report.Failure -or
            @($Reports | Where-Object { -not $_.Failure -and $_.Sha256 -ceq $report.Sha256 }).Count -gt 0 })
    $read.Count -eq 0
}

function Read-NewFile([IO.FileInfo[]] $Files) {
    $null = @(Import-List $Files "rejects-$stamp")
    Write-Log ("$($Files.Count) new file(s): {0} row(s) read = {1} kept, {2} rejected, {3} skipped" -f @('RowsRead', 'RowsKept', 'RowsRejected', 'RowsSkipped' | ForEach-Object { Get-Sum $_ }))
    if ((Get-Sum RowsRejected) -gt 0) {
        Write-LogForPerson "$(Get-Sum RowsRejected) row(s) rejected, with their reasons in reports/rejects-$stamp*.csv: correct them there and put that file into the inbox"
    }
    else {
        # A list of nothing.
        Get-ChildItem -LiteralPath (Join-Path $Folder 'reports') -Filter "rejects-$stamp*.csv" | ForEach-Object { Remove-Item -LiteralPath $_.FullName }
    }

    $unknown = @($script:reports.Columns | Where-Object { $_.Match -eq 'Unknown' }).Count
    if ((Get-Sum ValuesNotRead) -gt 0 -or $unknown -gt 0) {
        Write-LogForPerson "$stamp`: $(Get-Sum ValuesNotRead) value(s) could not be read, and $unknown column(s) are not known: the sheet Quality of the report says which. For a list that comes again, put a map into maps/"
    }

    # Only now, when what was rejected is written down.
    $refused = 0
    foreach ($file in $Files) {
        if (Test-Unreadable $file $script:reports) {
            Move-Item -LiteralPath $file.FullName -Destination (Join-Path $Folder "refused/$stamp-$($file.Name)")
            $refused++
            continue
        }

        $place = Join-Path $Folder "taken/$($file.Name)"
        if (Test-Path -LiteralPath $place) {
            Move-Item -LiteralPath $place -Destination (Join-Path $Folder "replaced/$stamp-$($file.Name)")
        }

        Move-Item -LiteralPath $file.FullName -Destination $place
    }

    if ($refused -gt 0) {
        Write-LogForPerson "$refused file(s) of which nothing could be read, in refused/: Test-CaseIntake says why"
    }
}

# What the report of the day rests on: the day, and the content of every file. Taken before they are read, so that what changes meanwhile is seen next time.
function Get-InputState {
    $files = @('borders.csv', 'decisions.csv', 'model.json' | ForEach-Object { Get-Item -LiteralPath (Join-Path $Folder $_) -ErrorAction Ignore }) +
        @('taken', 'maps' | ForEach-Object { Get-ChildItem -LiteralPath (Join-Path $Folder $_) -File -ErrorAction Ignore })
    @($day) + @($files | Sort-Object FullName | ForEach-Object { "$((Get-FileHash -LiteralPath $_.FullName -Algorithm SHA256).Hash) $($_.Name)" })
}

function Test-UpToDate([string[]] $State) {
    $path = Join-Path $Folder 'reports/inputs.txt'
    [IO.File]::Exists($path) -and [IO.File]::Exists((Join-Path $Folder "reports/report-$day.xlsx")) -and
        ([IO.File]::ReadAllLines($path) -join "`n") -ceq ($State -join "`n")
}

function Read-Border {
    $faults = @()
    $path = Join-Path $Folder 'borders.csv'
    if (-not (Test-Path -LiteralPath $path)) { throw 'There is no borders.csv: a queue without borders is in a wrong order.' }
    Import-BorderStatus -LiteralPath $path -ErrorAction SilentlyContinue -ErrorVariable faults -WarningAction SilentlyContinue
    if ($faults.Count -gt 0) {
        Write-LogForPerson "$($faults.Count) error(s) in borders.csv: Import-BorderStatus says in which line and column"
    }
}

function Test-BorderAge($Borders) {
    $routes = @($Borders | Get-BorderStatus -AsOf $AsOf)
    $old = @($routes | Where-Object { $_.Age -ne 'Fresh' })
    if ($old.Count -gt 0) { Write-LogForPerson "$($old.Count) of $($routes.Count) route(s) in borders.csv were not observed for a week or more on $day`: look them up" }
}

function Read-TakenCase([IO.FileInfo[]] $Files) {
    Import-List $Files

    # A row that was rejected has been told. A file that cannot be read now would be cases left out in silence.
    $other = @($script:faults | Where-Object { $_.FullyQualifiedErrorId -notlike 'IntakeRowRejected,*' })
    if ($other.Count -gt 0) { throw $other[0] }
}

function Export-DayReport($Records, $Borders) {
    $report = Join-Path $Folder "reports/report-$day.xlsx"
    $snapshot = Join-Path $Folder "reports/snapshot-$day.json"
    $unfinished = Join-Path $Folder 'reports/snapshot-unfinished.json'
    $scoring = @{ BorderStatus = $Borders; AsOf = $AsOf; Language = $Language; SnapshotPath = $unfinished }
    $decisions = Join-Path $Folder 'decisions.csv'
    if (Test-Path -LiteralPath $decisions) { $scoring.DecisionPath = $decisions }
    $model = Join-Path $Folder 'model.json'
    if (Test-Path -LiteralPath $model) { $scoring.Model = Get-UrgencyModel -LiteralPath $model }

    $faults = @()
    $cases = @($Records | Measure-CaseUrgency @scoring -ErrorAction SilentlyContinue -ErrorVariable faults -WarningAction SilentlyContinue)
    if ($cases.Count -eq 0) { throw $(if ($faults) { $faults[0] } else { 'No case could be scored.' }) }
    if ($faults.Count -gt 0) { Write-LogForPerson "$($faults.Count) error(s) in decisions.csv: Measure-CaseUrgency says in which line and column" }
    Write-Log ("$($cases.Count) case(s): " + (($cases | Group-Object Band -NoElement | ForEach-Object { "$($_.Count) $($_.Name)" }) -join ', '))

    $export = @{ Language = $Language }
    if ($Organisation) { $export.Organisation = $Organisation }
    $earlier = Get-ChildItem -LiteralPath (Join-Path $Folder 'reports') -Filter 'snapshot-????-??-??.json' |
        Where-Object { [string]::CompareOrdinal($_.Name, "snapshot-$day.json") -lt 0 } | Sort-Object Name | Select-Object -Last 1
    if ($earlier) {
        $export.Previous = $earlier.FullName
        $changes = @($cases | Compare-CaseUrgency -ReferencePath $earlier.FullName -WarningAction SilentlyContinue)
        Write-Log ("since $($earlier.BaseName.Substring(9)): " + $(if ($changes) { ($changes | Group-Object Kind -NoElement | ForEach-Object { "$($_.Count) $($_.Name)" }) -join ', ' } else { 'nothing changed' }))
    }

    $cases | Export-CaseReport $report @export -WarningAction SilentlyContinue

    # Of a day without a report there is nothing to compare with.
    Move-Item -LiteralPath $unfinished -Destination $snapshot -Force
    Write-Log "reports/report-$day.xlsx is written"
}

function Invoke-Run {
    $new = @(Get-NewFile)
    if ($new.Count -gt 0) { Read-NewFile $new }

    $taken = @(Get-ChildItem -LiteralPath (Join-Path $Folder 'taken') -File | Sort-Object LastWriteTimeUtc, Name)
    $state = Get-InputState
    if ($taken.Count -eq 0) {
        Write-Log 'no intake file yet: nothing to report'
    }
    elseif (-not $Force -and (Test-UpToDate $state)) {
        Write-Verbose "reports/report-$day.xlsx is up to date."
    }
    else {
        $borders = @(Read-Border)
        if ($borders.Count -eq 0) { throw 'No row of borders.csv could be read: a queue without borders is in a wrong order.' }
        Test-BorderAge $borders
        Export-DayReport @(Read-TakenCase $taken) $borders
        [IO.File]::WriteAllLines((Join-Path $Folder 'reports/inputs.txt'), [string[]] $state)
    }
}

$exitCode = $done
$lock = $null
try {
    $Folder = (Resolve-Path -LiteralPath $Folder).ProviderPath
    if (-not (Get-Command Import-CaseIntake -ErrorAction Ignore) -or $Module -ne 'CaseTools') {
        try { Import-Module $Module -Verbose:$false }
        catch { throw "The module $Module cannot be loaded: install it for all users, or give its CaseTools.psd1 with -Module. $($_.Exception.Message)" }
    }

    $lock = Enter-Folder
    if ($lock) {
        Invoke-Run
        if ([IO.File]::Exists((Join-Path $Folder 'LOOK.txt'))) { $exitCode = $look }
    }
    else {
        $exitCode = $busy
        Write-Verbose 'Another run is at work in this folder.'
    }
}
catch {
    $exitCode = $notDone
    [Console]::Error.WriteLine("nightly.ps1: $($_.Exception.Message)")

    # The message can hold the name of a file, and that the name of a person.
    if (Test-Path -LiteralPath $Folder) { Write-Log "FAILED: $($_.FullyQualifiedErrorId.Split(',')[0])" }
}
finally {
    if ($lock) { $lock.Dispose() }
}

exit $exitCode
