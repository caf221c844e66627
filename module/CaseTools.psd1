@{
    RootModule             = 'CaseTools.dll'
    ModuleVersion          = '0.1.0'
    GUID                   = '6f5b7a3e-2c1d-4e8f-9b60-7d4a1c0e52f3'
    Author                 = 'CaseTools contributors'
    CompanyName            = 'CaseTools contributors'
    Copyright              = '(c) CaseTools contributors. MIT licence.'
    Description            = 'For caseworkers of NGOs that help people get away from a conscription: imports intake records from CSV, scores how urgent each case is by border-closure risk and dependants, and exports a ranked, explained Excel report. Works offline.'
    CompatiblePSEditions   = @('Desktop', 'Core')
    PowerShellVersion      = '5.1'
    DotNetFrameworkVersion = '4.7.2'
    FormatsToProcess       = @(
        'views/Borders.Format.ps1xml'
        'views/Cases.Format.ps1xml'
        'views/Changes.Format.ps1xml'
        'views/Duplicates.Format.ps1xml'
        'views/Explanations.Format.ps1xml'
        'views/IntakeReports.Format.ps1xml'
        'views/Models.Format.ps1xml'
        'views/Protected.Format.ps1xml'
        'views/Records.Format.ps1xml'
        'views/Weights.Format.ps1xml'
    )
    TypesToProcess         = @('CaseTools.Types.ps1xml')
    FunctionsToExport      = @()
    CmdletsToExport        = @(
        'Compare-CaseUrgency'
        'Export-CaseCalendar'
        'Export-CaseReport'
        'Find-CaseDuplicate'
        'Get-BorderStatus'
        'Get-UrgencyModel'
        'Import-BorderStatus'
        'Import-CaseIntake'
        'Measure-CaseUrgency'
        'New-CaseIntakeMap'
        'New-CaseIntakeTemplate'
        'Protect-CaseRecord'
        'Set-CaseUrgency'
        'Test-CaseIntake'
        'Test-UrgencyModel'
    )
    VariablesToExport      = @()
    AliasesToExport        = @()
    PrivateData            = @{
        PSData = @{
            Tags         = @('humanitarian', 'casework', 'triage', 'csv', 'excel', 'report', 'border', 'Windows', 'Linux', 'MacOS', 'PSEdition_Desktop', 'PSEdition_Core')
            LicenseUri   = 'https://opensource.org/license/mit'
            ReleaseNotes = 'See CHANGELOG.md.'
        }
    }
}
