using System.Management.Automation;

namespace CaseTools.Commands;

/// <summary>The errors about privacy levels. None holds a secret or a person's value.</summary>
internal static class PrivacyErrors
{
    public static ErrorRecord RestrictedWithoutPassword() =>
        Refused(
            "RestrictedWithoutPassword",
            "A report of privacy level Restricted holds everything that is known of the people, so it is written encrypted or not at all. Give -Password (Read-Host -AsSecureString), or take -Privacy Team.");

    public static ErrorRecord RestrictedNotEncrypted(string what) =>
        Refused(
            "RestrictedNotEncrypted",
            $"{what}, and what is Restricted goes into an encrypted file alone. Take -Privacy Team here, or Export-CaseReport -Privacy Restricted -Password.");

    public static ErrorRecord RecipientMissing() =>
        Refused(
            "RecipientMissing",
            "-Recipient is missing: name the partner for whom this is, such as -Recipient 'Shelter North'. Each partner gets pseudonyms of its own, so that no two can join their lists.");

    public static ErrorRecord KeyMissing() =>
        Refused(
            "KeyMissing",
            "-Key is missing: the secret from which the pseudonyms are made. Give one that only you have, with -Key (Read-Host -AsSecureString), and the same one each time, or the pseudonyms change.");

    public static ErrorRecord KeyEmpty() =>
        Refused("KeyEmpty", "-Key is empty: anybody could make the pseudonyms again and tell whose they are. Give a sentence of several words that only you have.");

    public static ErrorRecord KeyNotOfLevel(PrivacyLevel level) =>
        Refused(
            "KeyNotOfLevel",
            $"-Recipient and -Key make pseudonyms, and nothing of privacy level {level} has any. Take -Privacy Partner, or leave both out.");

    public static ErrorRecord GroupNotOfLevel(PrivacyLevel level) =>
        Refused(
            "MinimumGroupNotOfLevel",
            $"-MinimumGroup says how many are alike on a partner's list, and changes nothing at privacy level {level}. Take -Privacy Partner, or leave it out.");

    public static ErrorRecord NotOfLevel(PrivacyLevel level, string what, IEnumerable<CaseReportSheet> sheets) =>
        Refused(
            "NotOfPrivacyLevel",
            $"{what} cannot be in a report of privacy level {level}: there are only the sheets {string.Join(", ", sheets)}. Leave it out, or take another -Privacy.");

    public static ErrorRecord TooFewForPublic(int count, int least) =>
        Refused(
            "TooFewForPublic",
            $"Expected at least {least} to count at privacy level Public, and there are {count}: any number of so few would be about these people. Nothing was made.");

    public static ErrorRecord TooFewForPartner(int count, int shared, int least) =>
        Refused(
            "TooFewForPartner",
            $"At privacy level Partner each is to be like at least {least - 1} others, and of {count} there are {shared} that may be shared. Nothing was made. Give at least {least}.");

    private static ErrorRecord Refused(string id, string message) => new(new ArgumentException(message), id, ErrorCategory.InvalidArgument, null);
}
