using System.Globalization;
using System.Text;
using CaseTools.Values;

namespace CaseTools.Calendars;

/// <summary>
/// Gives the entries their ids: digests of what an entry is of which case, and not of its date, so that a new export moves an entry and
/// does not double it. Of several that are alike each gets its own, in their order.
/// </summary>
internal sealed class CalendarIds
{
    private const int DigestSigns = 32;
    private const string Suffix = "@casetools";

    private readonly Dictionary<string, int> alike = new(StringComparer.Ordinal);

    /// <summary>The id of the next entry of its kind.</summary>
    /// <param name="assessment">The case; what rests on a scenario never moves an entry on facts.</param>
    /// <param name="what">What the entry is.</param>
    public string Take(CaseAssessment assessment, string what) => Take(assessment.IsScenario, assessment.GroupId, assessment.CaseId, what);

    /// <summary>The id of the next entry that its parts tell from others.</summary>
    /// <param name="isScenario">Whether it rests on a scenario.</param>
    /// <param name="parts">What it is and of what.</param>
    public string Take(bool isScenario, params string?[] parts)
    {
        var key = string.Join("\u001f", parts.Prepend(isScenario ? "what if" : ""));
        _ = alike.TryGetValue(key, out var before);
        alike[key] = before + 1;
        var text = before == 0 ? key : key + "\u001f" + before.ToString(CultureInfo.InvariantCulture);
        return Digest.Sha256(Encoding.UTF8.GetBytes(text)).Substring(0, DigestSigns) + Suffix;
    }
}
