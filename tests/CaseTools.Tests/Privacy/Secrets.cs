using System.Security;
using CaseTools.Privacy;

namespace CaseTools.Tests.Privacy;

/// <summary>Secrets and pseudonyms of the tests.</summary>
internal static class Secrets
{
    private static readonly Lazy<Pseudonyms> OfNorth = new(() => new Pseudonyms("Shelter North", Of("a sentence of several words")));

    /// <summary>The pseudonyms of a partner: made once, since a key costs its rounds.</summary>
    public static Pseudonyms North => OfNorth.Value;

    public static SecureString Of(string text)
    {
        var secret = new SecureString();
        foreach (var sign in text)
        {
            secret.AppendChar(sign);
        }

        return secret;
    }
}
