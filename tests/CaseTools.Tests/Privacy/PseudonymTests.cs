using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaseTools.Privacy;

namespace CaseTools.Tests.Privacy;

/// <summary>Pseudonyms: the same for one recipient everywhere and always, and of no use to anybody else.</summary>
public sealed class PseudonymTests
{
    private const string Key = "a sentence of several words";

    [Fact]
    public void A_pseudonym_is_the_same_on_any_machine_and_day() => Assert.Equal(Expected("SHELTER NORTH", Key, "CT-1"), Of("Shelter North", Key, "CT-1"));

    [Theory]
    [InlineData("shelter north")]
    [InlineData("  Shelter   North ")]
    [InlineData("Shelter\u00a0North")]
    [InlineData("Ｓhelter North")]
    public void How_the_recipient_is_typed_does_not_matter(string recipient) => Assert.Equal(Of("Shelter North", Key, "CT-1"), Of(recipient, Key, "CT-1"));

    [Fact]
    public void A_recipient_that_was_cut_in_the_middle_of_a_sign_is_one_too() => Assert.Equal(Expected("NORTH \ufffd", Key, "CT-1"), Of("North \ud83d", Key, "CT-1"));

    [Fact]
    public void The_machine_s_culture_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(Expected("KIRIL", Key, "CT-1"), Of("kiril", Key, "CT-1"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Shelter South", Key, "CT-1")]
    [InlineData("Shelter North", "a sentence of several words.", "CT-1")]
    [InlineData("Shelter North", "A sentence of several words", "CT-1")]
    [InlineData("Shelter North", Key, "CT-2")]
    [InlineData("Shelter North", Key, "ct-1")]
    public void Another_recipient_key_or_id_gives_another_one(string recipient, string key, string id) =>
        Assert.NotEqual(Of("Shelter North", Key, "CT-1"), Of(recipient, key, id));

    [Fact]
    public void It_can_be_read_over_the_telephone_and_is_no_number_and_no_formula()
    {
        var pseudonyms = Enumerable.Range(0, 2_000).Select(number => Secrets.North.Of($"CT-{number}")).ToArray();

        Assert.All(pseudonyms, pseudonym => Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$", pseudonym));
        Assert.Equal(pseudonyms.Length, pseudonyms.Distinct().Count());
        Assert.Equal(32, pseudonyms.SelectMany(pseudonym => pseudonym.Replace("-", "", StringComparison.Ordinal)).Distinct().Count());
    }

    [Theory]
    [InlineData("password", "salt", 1)]
    [InlineData("", "salt", 2)]
    [InlineData("a sentence of several words", "", 1_000)]
    public void The_key_is_made_as_the_framework_makes_it(string secret, string salt, int rounds)
    {
        var (text, around) = (Encoding.Unicode.GetBytes(secret), Encoding.UTF8.GetBytes(salt));

        using var key = StretchedKey.Of(text, around, rounds);

        Assert.Equal(Rfc2898DeriveBytes.Pbkdf2(text, around, rounds, HashAlgorithmName.SHA512, StretchedKey.Length), key.Bytes);
    }

    private static string Of(string recipient, string key, string id)
    {
        using var pseudonyms = new Pseudonyms(recipient, Secrets.Of(key));
        return pseudonyms.Of(id);
    }

    // By the framework's own functions, as SECURITY.md states it: what a partner was given once must still be found years later.
    private static string Expected(string recipient, string key, string id)
    {
        var salt = SHA256.HashData(Encoding.UTF8.GetBytes("CaseTools pseudonyms, 1\n" + recipient));
        var made = Rfc2898DeriveBytes.Pbkdf2(Encoding.Unicode.GetBytes(key), salt, 210_000, HashAlgorithmName.SHA512, 64);
        var code = HMACSHA256.HashData(made, Encoding.UTF8.GetBytes(id));
        var bits = string.Concat(code.Select(part => part.ToString("B8", CultureInfo.InvariantCulture)));
        var signs = Enumerable.Range(0, 12).Select(sign => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[Convert.ToInt32(bits.Substring(5 * sign, 5), 2)]);
        return string.Join('-', signs.Chunk(4).Select(group => new string(group)));
    }
}
