using System.Globalization;

namespace CaseTools.Values;

/// <summary>What is said of the encoding of a file where the caller should look at it.</summary>
internal static class EncodingWords
{
    /// <summary>What to do about text that was damaged before it came to us.</summary>
    public const string AskForOriginal =
        "Nothing was repaired. Ask for the original file, or have it exported again as UTF-8 (\"CSV UTF-8\"), and import that.";

    /// <summary>What the caller would not expect.</summary>
    /// <param name="encoding">The encoding in which the text was read.</param>
    /// <param name="confidence">How sure it is, from 0 to 1.</param>
    /// <param name="notTaken">The encoding that was given and not taken; else null.</param>
    /// <param name="doubleEncoding">How the text was damaged before; else null.</param>
    public static IEnumerable<string> Surprises(string encoding, double confidence, string? notTaken, string? doubleEncoding)
    {
        if (confidence < 1)
        {
            yield return $"read as {encoding} (confidence {Percent(confidence)}), by the frequency of letters. If names look wrong, say the right encoding with -Encoding.";
        }

        if (notTaken is not null)
        {
            yield return $"read as {encoding}, as its byte order mark says, and not as {notTaken}, which was given with -Encoding.";
        }

        if (doubleEncoding is not null)
        {
            yield return $"the text looks damaged before it came here: {doubleEncoding}. {AskForOriginal}";
        }
    }

    /// <summary>A confidence in words, such as 93 %.</summary>
    public static string Percent(double confidence) => string.Format(CultureInfo.InvariantCulture, "{0:0} %", confidence * 100);
}
