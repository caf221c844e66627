using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CaseTools.Privacy;

/// <summary>
/// Gives ids pseudonyms that only one recipient has: HMAC-SHA-256 under a key of that recipient, which is made from the sender's secret by
/// PBKDF2 (<see cref="StretchedKey"/>). The same secret, recipient and id give the same pseudonym on any machine and day; without the secret nobody can tell which id it
/// is, and two recipients cannot join their lists by it.
/// </summary>
internal sealed class Pseudonyms : IDisposable
{
    // A partner who knows some case ids may try secrets against their pseudonyms: each try is made to cost this many rounds, as many as OWASP
    // asks for stored passwords (2023), and no more than an old laptop does in two seconds.
    private const int Rounds = 210_000;
    private const string Salt = "CaseTools pseudonyms, 1\n";

    // Crockford's: without letters that are taken for figures.
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int BitsOfASign = 5;
    private const int Groups = 3;
    private const int SignsOfAGroup = 4;

    private static readonly Regex Blanks = new(@"\s+", RegexOptions.CultureInvariant);

    private readonly HMACSHA256 keyed;

    /// <summary>Makes the key of a recipient.</summary>
    /// <param name="recipient">Whose pseudonyms they are; letter case and blanks do not matter.</param>
    /// <param name="secret">The sender's secret; not empty.</param>
    public Pseudonyms(string recipient, SecureString secret)
    {
        using var typed = SecretText.Of(secret);
        using var key = StretchedKey.Of(typed.Bytes, SaltOf(recipient), Rounds);
        keyed = new HMACSHA256(key.Bytes);
    }

    /// <summary>The pseudonym of an id: 60 bits, such as <c>7K3M-9QXA-02VD</c>.</summary>
    public string Of(string id)
    {
        var code = keyed.ComputeHash(Encoding.UTF8.GetBytes(id));
        var text = new StringBuilder();
        for (var sign = 0; sign < Groups * SignsOfAGroup; sign++)
        {
            if (sign > 0 && sign % SignsOfAGroup == 0)
            {
                text.Append('-');
            }

            text.Append(Signs[BitsAt(code, sign * BitsOfASign)]);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => keyed.Dispose();

    /// <summary>A recipient as it is told from others, however it is typed.</summary>
    internal static string Normalise(string recipient) =>
        Blanks.Replace(WholeSigns(recipient).Normalize(NormalizationForm.FormKC), " ").Trim().ToUpperInvariant();

    // Half a sign, as a text that was cut has it at its end, cannot be normalised.
    private static string WholeSigns(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static byte[] SaltOf(string recipient)
    {
        using var sha256 = SHA256.Create();
        return sha256.ComputeHash(Encoding.UTF8.GetBytes(Salt + Normalise(recipient)));
    }

    // Five bits from a place on, the highest of a byte first.
    private static int BitsAt(byte[] code, int place)
    {
        var pair = (code[place / 8] << 8) | code[(place / 8) + 1];
        return (pair >> (16 - BitsOfASign - (place % 8))) & 0b11111;
    }
}
