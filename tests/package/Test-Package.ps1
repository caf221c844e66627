# Installs a package of CaseTools as a user would, and does the main job with it. Exits with 1, and says why, where anything is not as it should be.
# Runs in Windows PowerShell 5.1 and in PowerShell 7. Nothing is left on the machine: the module goes into a temporary folder of its own.
#     pwsh -NoProfile -File tests/package/Test-Package.ps1 -Path artifacts/packages/CaseTools.0.1.0.nupkg
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)]
    [string] $Path,

    # How it is installed. Where it is not said: by PSResourceGet, else by PowerShellGet, else unpacked by hand.
    [ValidateSet('PSResourceGet', 'PowerShellGet')]
    [string] $By,

    # Where the records and borders of the example are.
    [string] $Examples = (Join-Path $PSScriptRoot '../../docs/examples')
)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
Add-Type -AssemblyName System.IO.Compression.FileSystem

$package = (Resolve-Path -LiteralPath $Path).ProviderPath
$exampleFolder = (Resolve-Path -LiteralPath $Examples).ProviderPath
$version = [IO.Path]::GetFileNameWithoutExtension($package) -replace '^CaseTools\.', ''
$work = Join-Path ([IO.Path]::GetTempPath()) ('casetools package ' + [Guid]::NewGuid().ToString('N'))
$feed = Join-Path $work 'feed'
$modules = Join-Path $work 'Modules'
$source = 'CaseTools-' + [Guid]::NewGuid().ToString('N').Substring(0, 8)
$failures = New-Object 'System.Collections.Generic.List[string]'

function Assert-Equal([string] $What, [string] $Expected, [string] $Actual) {
    if ($Expected -cne $Actual) {
        $failures.Add("${What}: expected '$Expected', got '$Actual'.")
    }
}

function Install-ByPSResourceGet {
    Register-PSResourceRepository -Name $source -Uri $feed -Trusted
    try {
        Save-PSResource -Name CaseTools -Version $version -Prerelease -Repository $source -Path $modules
    } finally {
        Unregister-PSResourceRepository -Name $source
    }
}

function Install-ByPowerShellGet {
    Register-PSRepository -Name $source -SourceLocation $feed -InstallationPolicy Trusted
    try {
        Save-Module -Name CaseTools -Repository $source -Path $modules
    } finally {
        Unregister-PSRepository -Name $source
    }
}

function Expand-ByHand {
    $target = Join-Path (Join-Path $modules 'CaseTools') ($version -replace '-.*$', '')
    [IO.Compression.ZipFile]::ExtractToDirectory($package, $target)
}

function Install-Package {
    if ($By -eq 'PowerShellGet') {
        Install-ByPowerShellGet
        return 'installed by PowerShellGet'
    }

    if ($By -or (Get-Command Save-PSResource -ErrorAction Ignore)) {
        Install-ByPSResourceGet
        return 'installed by PSResourceGet'
    }

    if (Get-Command Save-Module -ErrorAction Ignore) {
        try {
            Install-ByPowerShellGet
            return 'installed by PowerShellGet'
        } catch {
            Write-Warning "PowerShellGet cannot install it here ($($_.Exception.Message)): it is unpacked by hand."
        }
    }

    Expand-ByHand
    return 'unpacked by hand, since neither PSResourceGet nor PowerShellGet could be used'
}

function Get-SheetName([string] $Workbook) {
    $zip = [IO.Compression.ZipFile]::OpenRead($Workbook)
    try {
        $reader = New-Object IO.StreamReader($zip.GetEntry('xl/workbook.xml').Open())
        ([xml] $reader.ReadToEnd()).workbook.sheets.sheet | ForEach-Object { $_.name }
        $reader.Dispose()
    } finally {
        $zip.Dispose()
    }
}

function Test-MainJob {
    # No Import-Module: PowerShell finds the module by the name of a command.
    $borders = Import-BorderStatus (Join-Path $exampleFolder 'borders-2022-09.csv')
    $report = Join-Path $work 'report.xlsx'
    $cases = Import-CaseIntake (Join-Path $exampleFolder 'three-cases.csv') |
        Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00
    $cases | Export-CaseReport $report -Language en

    Assert-Equal 'Cases' 'CT-005 CT-002 CT-001' (($cases | ForEach-Object { $_.CaseId }) -join ' ')
    Assert-Equal 'Scores' '76 46 23' (($cases | ForEach-Object { $_.Score }) -join ' ')
    Assert-Equal 'Bands' 'Emergency Priority Priority' (($cases | ForEach-Object { $_.Band }) -join ' ')
    Assert-Equal 'Version of the tool' $version $cases[0].ToolVersion
    Assert-Equal 'First sheets' 'Summary Queue Deadlines' ((@(Get-SheetName $report) | Select-Object -First 3) -join ' ')
}

function Test-Module {
    $module = Get-Module CaseTools
    # By the name of its folder: the same temporary folder has several paths on Windows and macOS.
    Assert-Equal 'Module from the package' 'True' $module.ModuleBase.Contains((Split-Path $work -Leaf))
    Assert-Equal 'Version of the module' ($version -replace '-.*$', '') $module.Version.ToString()
    foreach ($name in $module.ExportedCommands.Keys) {
        $help = Get-Help $name
        Assert-Equal "Help of $name" $name $help.Name
        Assert-Equal "Syntax in the help of $name" 'True' (($help.Syntax | Out-String) -match $name)
    }
}

try {
    [void] (New-Item -ItemType Directory -Force -Path $feed, $modules)
    Copy-Item -LiteralPath $package -Destination $feed
    $how = Install-Package
    $env:PSModulePath = $modules + [IO.Path]::PathSeparator + $env:PSModulePath

    # Numbers with a comma, and words in Russian: nothing of that may reach a score.
    $culture = [Globalization.CultureInfo]::GetCultureInfo('ru-RU')
    [Threading.Thread]::CurrentThread.CurrentCulture = $culture
    [Threading.Thread]::CurrentThread.CurrentUICulture = $culture
    Test-MainJob
    Test-Module
} catch {
    $failures.Add("$($_.Exception.Message) $($_.ScriptStackTrace)")
} finally {
    # What is loaded cannot be removed on Windows: the system empties its temporary folder.
    Remove-Item -LiteralPath $work -Recurse -Force -ErrorAction Ignore
}

if ($failures.Count -gt 0) {
    $failures | ForEach-Object { "FAILED: $_" }
    exit 1
}

"CaseTools $version, $how, does the main job in PowerShell $($PSVersionTable.PSVersion): 76 46 23."
