using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Countries as the cells of an intake file name them.</summary>
internal static class CountryText
{
    /// <summary>Reads a country as its two-letter code.</summary>
    public static Reading<string> Read(string text) =>
        Countries.TryRead(text) is { } code
            ? Reading<string>.Of(code)
            : Reading<string>.NotRead("a country: a code of ISO 3166 such as KZ or KAZ, or a name such as Kazakhstan or Казахстан");
}
