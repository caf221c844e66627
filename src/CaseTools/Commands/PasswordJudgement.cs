using System.Management.Automation;
using System.Security;

namespace CaseTools.Commands;

/// <summary>Whether a password can guard a report. Only its length is looked at.</summary>
internal static class PasswordJudgement
{
    /// <summary>A secret with fewer signs is soon found by a program that tries.</summary>
    public const int FewSigns = 12;

    // Excel's own limit: it offers no way to type a longer one.
    private const int MostSigns = 255;

    /// <summary>Ends the command where a password guards nothing or opens nothing, and warns of one that is soon guessed.</summary>
    /// <param name="command">The command.</param>
    /// <param name="password">The password; null where none is wanted.</param>
    public static void Judge(this PSCmdlet command, SecureString? password)
    {
        switch (password?.Length)
        {
            case 0:
                command.ThrowTerminatingError(PasswordErrors.Empty());
                break;
            case > MostSigns:
                command.ThrowTerminatingError(PasswordErrors.TooLong(MostSigns));
                break;
            case < FewSigns:
                command.WriteWarning(
                    $"The password has fewer than {FewSigns} signs: a program that tries passwords may soon find it. Take a sentence of several words, and tell it by another channel than the one that the report goes by.");
                break;
        }
    }
}
