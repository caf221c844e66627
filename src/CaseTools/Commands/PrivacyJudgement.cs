using System.Management.Automation;
using System.Security;

namespace CaseTools.Commands;

/// <summary>Whether what the caller gave goes with the privacy level.</summary>
internal static class PrivacyJudgement
{
    /// <summary>Ends the command where a recipient or a key is missing, or something is given for nothing; warns of a key that is soon guessed.</summary>
    /// <param name="command">The command.</param>
    /// <param name="level">The privacy level.</param>
    /// <param name="recipient">The partner.</param>
    /// <param name="key">What the pseudonyms are made from.</param>
    /// <param name="teamNamesPartner">Whether what is made for the team can hold the pseudonyms of a partner too.</param>
    public static void Judge(this PSCmdlet command, PrivacyLevel level, string? recipient, SecureString? key, bool teamNamesPartner = false)
    {
        if (level != PrivacyLevel.Partner && command.MyInvocation.BoundParameters.ContainsKey(nameof(CaseExportCommand.MinimumGroup)))
        {
            command.ThrowTerminatingError(PrivacyErrors.GroupNotOfLevel(level));
        }

        if (level != PrivacyLevel.Partner && recipient is null && key is null)
        {
            return;
        }

        if (ErrorOf(level, recipient, key, teamNamesPartner) is { } error)
        {
            command.ThrowTerminatingError(error);
        }

        if (key!.Length < PasswordJudgement.FewSigns)
        {
            command.WriteWarning(
                $"The key has fewer than {PasswordJudgement.FewSigns} signs: who has a list and knows a case id may find the key by trying, and with it every case. Take a sentence of several words.");
        }
    }

    /// <summary>Says which cases a partner does not get, and of which it is not known whether they agree.</summary>
    /// <param name="command">The command.</param>
    /// <param name="what">What is counted: cases or persons.</param>
    /// <param name="withoutConsent">How many are left out.</param>
    /// <param name="notRecorded">Of how many of the others it is not recorded.</param>
    public static void WarnOfConsent(this PSCmdlet command, string what, int withoutConsent, int notRecorded)
    {
        if (withoutConsent > 0)
        {
            command.WriteWarning($"{withoutConsent} {what} left out: they do not agree that the record is shared, or their answer could not be read (consent_to_share).");
        }

        if (notRecorded > 0)
        {
            command.WriteWarning($"Of {notRecorded} {what} it is not recorded whether they agree that the record is shared. Ask them before you send this.");
        }
    }

    private static ErrorRecord? ErrorOf(PrivacyLevel level, string? recipient, SecureString? key, bool teamNamesPartner) =>
        level == PrivacyLevel.Public || (level != PrivacyLevel.Partner && !teamNamesPartner) ? PrivacyErrors.KeyNotOfLevel(level)
        : string.IsNullOrWhiteSpace(recipient) ? PrivacyErrors.RecipientMissing()
        : key is null ? PrivacyErrors.KeyMissing()
        : key.Length == 0 ? PrivacyErrors.KeyEmpty()
        : null;
}
