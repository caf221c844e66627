using System.Text;

namespace CaseTools.Intake;

/// <summary>What is left of a header when case, spaces, punctuation, invisible signs and the letter ё do not matter.</summary>
internal static class HeaderKey
{
    // Cyrillic letters, in lower case, that look like a Latin one in lower or upper case.
    private const string Cyrillic = "авекмнорстухіјѕһ";
    private const string Latin = "abekmhopctyxijsh";

    /// <summary>The key of a header.</summary>
    public static string Of(string header)
    {
        var key = new StringBuilder(header.Length);
        foreach (var sign in Composed(header.Replace('№', ' ')))
        {
            if (char.IsLetterOrDigit(sign))
            {
                var lower = char.ToLowerInvariant(sign);
                _ = key.Append(lower == 'ё' ? 'е' : lower);
            }
        }

        return key.ToString();
    }

    /// <summary>A key in which Cyrillic letters that look like Latin ones are those.</summary>
    public static string WithOneAlphabet(string key) =>
        new([.. key.Select(sign => Cyrillic.IndexOf(sign) is >= 0 and var at ? Latin[at] : sign)]);

    // Full-width letters and letters with their accents apart are the same to a reader. Half a surrogate pair cannot be composed.
    private static string Composed(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
