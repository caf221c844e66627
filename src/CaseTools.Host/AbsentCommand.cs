namespace CaseTools.Host;

/// <param name="Module">The PowerShell module that brings the command.</param>
/// <param name="Names">The command's name, then its aliases.</param>
internal sealed record AbsentCommand(string Module, IReadOnlyList<string> Names)
{
    public string Explanation =>
        $"The command {Names[0]}{OtherNames} belongs to PowerShell's module {Module}, which casetools does not carry. "
        + "Run the script in PowerShell 7 instead; to install it, see https://aka.ms/powershell.";

    private string OtherNames => Names.Count == 1 ? "" : $" (also {string.Join(", ", Names.Skip(1))})";
}
