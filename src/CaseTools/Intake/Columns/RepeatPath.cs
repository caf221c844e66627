using System.Globalization;
using System.Text.RegularExpressions;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>A header taken apart: the path of groups before the question, and the member that it speaks of.</summary>
/// <param name="Place">The repeated group and member; null where the header speaks of the person of the row.</param>
/// <param name="Last">The last part: the question itself.</param>
/// <param name="HasPath">Whether anything stands before the last part.</param>
internal sealed record RepeatPath(RepeatPlace? Place, string Last, bool HasPath)
{
    /// <summary>The group right before the question; empty where there is none.</summary>
    public string Group { get; init; } = "";

    private static readonly Regex Indexed = new(@"^(?<group>[^\[\]]+)\[(?<number>[0-9]{1,3})\](?<last>[^\[\]]+)$", RegexOptions.CultureInvariant);
    private static readonly Regex WordAndNumber = new(
        @"^(?<group>[\p{L}'’ʼ]+)[\s_№#-]*(?<number>[0-9]{1,2})(?![0-9])[\s_:./\)-]+(?<last>.+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly Regex LastWordAndNumber = new(
        @"^(?<last>[^0-9]{2,80}?)[\s_]+(?<group>[\p{L}'’ʼ]+)[\s_№#-]*(?<number>[0-9]{1,2})$", RegexOptions.CultureInvariant);

    private static readonly Regex OrdinalAndWord = new(
        @"^(?<number>[0-9]{1,2})-?(?:й|я|е|ий|ой|ша|го|st|nd|rd|th|ші|шы)\s+(?<group>[\p{L}'’ʼ]+)[\s_:./,\)\(–—-]+(?<last>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly char[] Separators = ['/', '.', ':'];

    private static readonly IReadOnlyDictionary<string, CaseRole> RoleByWord = ReadGroups();

    /// <summary>Takes a header apart.</summary>
    public static RepeatPath Of(string header)
    {
        if (Indexed.Match(header) is { Success: true } indexed)
        {
            return Of(GroupOf(indexed.Groups["group"].Value), indexed.Groups["number"].Value, indexed.Groups["last"].Value);
        }

        if (WordAndNumber.Match(header) is { Success: true } named && IsMemberGroup(named.Groups["group"].Value))
        {
            return Of(named.Groups["group"].Value, named.Groups["number"].Value, named.Groups["last"].Value);
        }

        if (OrdinalAndWord.Match(header) is { Success: true } ordinal && IsMemberGroup(ordinal.Groups["group"].Value))
        {
            return Of(ordinal.Groups["group"].Value, ordinal.Groups["number"].Value, ordinal.Groups["last"].Value);
        }

        if (LastWordAndNumber.Match(header) is { Success: true } trailing && IsMemberGroup(trailing.Groups["group"].Value))
        {
            return Of(trailing.Groups["group"].Value, trailing.Groups["number"].Value, WithoutMemberWords(trailing.Groups["last"].Value));
        }

        var parts = header.Split(Separators).Select(part => part.Trim()).Where(part => part.Length > 0).ToArray();
        return parts.Length > 1 ? OfParts(parts) : new RepeatPath(null, header, HasPath: false);
    }

    /// <summary>The role that the name of a group, sheet or table tells; unknown where it tells none.</summary>
    public static CaseRole RoleOf(string group) => WordsOf(group).Select(word => RoleByWord.TryGetValue(word, out var role) ? role : CaseRole.Unknown)
        .FirstOrDefault(role => role != CaseRole.Unknown);

    private static RepeatPath Of(string group, string number, string last)
    {
        var parts = last.Split(Separators).Select(part => part.Trim('_', ' ', '-')).Where(part => part.Length > 0).ToArray();
        return new RepeatPath(
            new RepeatPlace(group, int.Parse(number, CultureInfo.InvariantCulture)), parts.Length > 0 ? parts[parts.Length - 1] : last, HasPath: true);
    }

    private static RepeatPath OfParts(string[] parts)
    {
        var last = parts[parts.Length - 1];
        for (var i = parts.Length - 2; i > 0; i--)
        {
            if (parts[i].Length <= 3 && parts[i].All(NumberText.IsFigure))
            {
                return Of(parts[i - 1], parts[i], last);
            }
        }

        // A group without a number speaks of another member only where its name says whose: person/name is the applicant's.
        var group = parts.Take(parts.Length - 1).LastOrDefault(part => RoleOf(part) != CaseRole.Unknown);
        return new RepeatPath(group is null ? null : new RepeatPlace(group, 1), last, HasPath: true) { Group = parts[parts.Length - 2] };
    }

    private static string GroupOf(string path) => path.Split(Separators, StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? path;

    // "ФИО члена семьи 2": what is asked is the first word.
    private static string WithoutMemberWords(string last)
    {
        var words = last.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Length;
        while (kept > 1 && IsMemberGroup(words[kept - 1]))
        {
            kept--;
        }

        return string.Join(" ", words.Take(kept));
    }

    private static bool IsMemberGroup(string text) => WordsOf(text).Any(RoleByWord.ContainsKey);

    private static IEnumerable<string> WordsOf(string text) =>
        text.Split(['_', ' ', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries).Append(text).Select(HeaderKey.Of);

    private static Dictionary<string, CaseRole> ReadGroups()
    {
        var roles = new Dictionary<string, CaseRole>(StringComparer.Ordinal);
        foreach (var (name, words) in EmbeddedText.Lines("member-group-words.txt").Select(CodeText.SplitWords))
        {
            var role = name == "member" ? CaseRole.Unknown : Codes<CaseRole>.Read(name).Value;
            foreach (var word in words[0].Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                roles[HeaderKey.Of(word)] = role;
            }
        }

        return roles;
    }
}
