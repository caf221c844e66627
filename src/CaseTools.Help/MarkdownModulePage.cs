using System.Text;

namespace CaseTools.Help;

/// <summary>Writes the page that lists the cmdlets, in the form of platyPS.</summary>
internal static class MarkdownModulePage
{
    private const string Head =
        """
        ---
        Module Name: CaseTools
        Module Guid: 6f5b7a3e-2c1d-4e8f-9b60-7d4a1c0e52f3
        Download Help Link:
        Help Version: 1.0.0.0
        Locale: en-US
        ---

        # CaseTools Module
        ## Description
        For caseworkers who help people get away from a conscription: reads intake records, scores how urgent each case is, and writes the Excel report.

        These pages are what `Get-Help` shows. In PowerShell, `Get-Help Import-CaseIntake -Examples` shows the examples, `-Parameter RejectPath` one parameter and `-Full` everything; `Get-Help about_CaseTools` tells where to begin.

        ## CaseTools Cmdlets
        """;

    public static string Write(IEnumerable<CmdletPage> pages)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var page in pages)
        {
            _ = text.Append('\n').Append("### [").Append(page.Name).Append("](").Append(page.Name).Append(".md)\n").Append(page.Synopsis).Append('\n');
        }

        return text.ToString();
    }
}
