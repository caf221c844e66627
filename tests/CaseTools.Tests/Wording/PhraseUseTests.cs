using System.Text.RegularExpressions;
using CaseTools.Duplicates;
using CaseTools.Reports;
using CaseTools.Tests.Reports;
using CaseTools.Tests.Urgency;
using CaseTools.Urgency;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Tests.Wording;

/// <summary>List and code hold together: every sentence is said somewhere, every key that code asks for is there, and no sentence stands in code.</summary>
public sealed class PhraseUseTests
{
    // Keys that end in a name: what code puts behind the hyphen.
    private static readonly IReadOnlyDictionary<string, IEnumerable<string>> Families = new Dictionary<string, IEnumerable<string>>
    {
        ["role-"] = MembersOf<CaseRole>().Except(["unknown", "applicant"]),
        ["change-cause-"] = MembersOf<ChangeCauses>().Except(["none", "decision"]),
        ["change-route-"] = MembersOf<RouteStatus>(),
        ["sheet-"] = MembersOf<CaseReportSheet>(),
        ["answer-"] = MembersOf<YesNo>(),
        ["usability-"] = MembersOf<RouteUsability>(),
        ["freshness-"] = MembersOf<ObservationAge>(),
        ["visa-"] = MembersOf<VisaRequirement>(),
        ["mode-"] = MembersOf<CrossingMode>().Except(["any"]),
        ["confidence-"] = MembersOf<SourceConfidence>().Except(["unknown"]),
        ["changed-kind-"] = MembersOf<CaseChangeKind>().Except(["equal"]),
        ["changed-cause-"] = MembersOf<ChangeCauses>().Except(["none"]),
        ["dictionary-floor-"] = MembersOf<FloorCondition>(),
        ["dictionary-part-"] = MembersOf<UrgencyPart>(),
        ["part-"] = MembersOf<UrgencyPart>(),
        ["route-status-"] = MembersOf<RouteStatus>(),
        ["evidence-"] = MembersOf<DuplicateEvidence>().Except(["none"]),
        ["question-"] = MembersOf<ScoredFields>().Except(["none", "current-country"]),
        ["sign-"] = MembersOf<SafeguardingSign>(),
        ["kind-"] = [CaseDeadline.Roof, CaseDeadline.Stay, CaseDeadline.Summons],
        ["due-"] = [CaseDeadline.Roof, CaseDeadline.Stay, CaseDeadline.Summons],
        ["page-sex-"] = MembersOf<Sex>().Except(["unknown"]),
        ["report-footer-"] = MembersOf<PrivacyLevel>(),
        ["summary-privacy-"] = MembersOf<PrivacyLevel>(),
        ["public-sex-"] = ["M", "F"],
        ["band-"] = Scoring.Model.Bands.Select(band => band.Name),
        ["task-"] = Scoring.Model.Floors.Select(floor => floor.Task).OfType<string>().Distinct(),
    };

    private static readonly IReadOnlyList<(string Name, string Code)> Speaking = SourcesThatSpeak();

    private static IEnumerable<string> KeysInCode => Speaking
        .SelectMany(source => Literals(source.Code))
        .Where(literal => Regex.IsMatch(literal, "^[a-z]+(-[a-z0-9]+)+$"))
        .Concat(Speaking.SelectMany(source => FirstArguments(source.Code)).SelectMany(Literals).Where(literal => !literal.EndsWith('-')))
        .Concat(Speaking.SelectMany(source => ColumnsIn(source.Code)).Select(column => column + "-means"))
        .Distinct();

    private static IEnumerable<string> FamilyKeys => Families.SelectMany(family => family.Value.Select(name => family.Key + name));

    [Fact]
    public void Every_key_that_code_asks_for_is_in_the_list() => Assert.Empty(KeysInCode.Concat(FamilyKeys).Except(Phrases.In("en").Keys));

    [Fact]
    public void Every_sentence_of_the_list_is_said_by_code() => Assert.Empty(Phrases.In("en").Keys.Except(KeysInCode).Except(FamilyKeys));

    [Fact]
    public void Every_family_of_keys_is_asked_for_by_code_and_every_one_that_is_asked_for_is_known() => Assert.Equal(
        Families.Keys.Order(StringComparer.Ordinal),
        Speaking.SelectMany(source => Literals(source.Code)).Where(literal => Regex.IsMatch(literal, "^[a-z]+(-[a-z]+)*-$")).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_sentence_stands_in_the_code_of_an_assessment() => Assert.DoesNotContain(
        Speaking
            .Where(source => Regex.IsMatch(source.Name, "^(Urgency|Borders|Reports)/") && !Regex.IsMatch(source.Name, "Reader.cs$|ReportRows.cs$"))
            .SelectMany(source => Literals(Regex.Replace(source.Code, @"throw new[^;]*;", "")).Select(literal => (source.Name, Literal: literal))),
        found => LooksLikeWords(found.Literal));

    [Theory]
    [InlineData("shows a sign too", true)]
    [InlineData("{person.Label}: taken to be in {country}", true)]
    [InlineData("dependants.firstChild, eachFurtherChild", false)]
    [InlineData("border, steps 1 to 7", false)]
    [InlineData("rule-holds", false)]
    [InlineData("yyyy-MM-dd HH:mm zzz", false)]
    public void A_sentence_would_be_seen(string literal, bool seen) => Assert.Equal(seen, LooksLikeWords(literal));

    [Theory]
    [InlineData("x = phrases.Of(isOver ? \"a-b\" : \"c-d\", F(\"e\"), \"g\");", "isOver ? \"a-b\" : \"c-d\"")]
    [InlineData("x = terms.Phrases.Of(\"a-b\");", "\"a-b\"")]
    public void The_key_is_what_stands_first(string code, string argument) => Assert.Equal([argument], FirstArguments(code));

    // Headers that code asks for by a constant's name stand as texts beside it.
    private static IEnumerable<string> ColumnsIn(string code)
    {
        var constants = Regex.Matches(code, @"const string (\w+) = ""([a-z0-9-]+)"";").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        return Regex.Matches(code, @"\.Column\((?:""([^""]+)""|(?:\w+\.)?(\w+))").Select(match =>
            match.Groups[1].Success ? match.Groups[1].Value : constants.GetValueOrDefault(match.Groups[2].Value) ?? ConstantOfFacts(match.Groups[2].Value));
    }

    private static string ConstantOfFacts(string name) => name == nameof(SummaryFacts.Fact) ? SummaryFacts.Fact : SummaryFacts.Value;

    private static bool LooksLikeWords(string literal) => Regex.IsMatch(Regex.Replace(literal, @"\{[^}]*\}", "_"), "(?<![A-Za-z:-])[a-z]{2,} [a-z]{2,}");

    private static IEnumerable<string> MembersOf<T>()
        where T : struct, Enum
        => Codes<T>.Names.Select(name => name.Replace('_', '-'));

    private static IEnumerable<string> Literals(string code) =>
        Regex.Matches(code, @"""((?:\\.|[^""\\\r\n])*)""").Select(match => match.Groups[1].Value);

    private static IEnumerable<string> FirstArguments(string code) => Regex
        .Matches(code, @"\b[pP]hrases\.(?:Of|Has)\(")
        .Select(match => FirstArgument(code[(match.Index + match.Length)..]));

    private static string FirstArgument(string code)
    {
        var depth = 0;
        var end = 0;
        for (; depth > 0 || code[end] is not (',' or ')'); end++)
        {
            depth += code[end] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        return code[..end].Trim();
    }

    private static IReadOnlyList<(string Name, string Code)> SourcesThatSpeak()
    {
        var root = Path.Combine(ExampleRun.Folder, "src", "CaseTools");
        return
        [
            .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Name: Path.GetRelativePath(root, path).Replace('\\', '/'), Code: Regex.Replace(File.ReadAllText(path), @"^\s*//.*$", "", RegexOptions.Multiline)))
                .Where(source => !Regex.IsMatch(source.Name, "^(obj|bin)/") && Regex.IsMatch(source.Code, @"\b([pP]hrases|speech)\b"))
                .OrderBy(source => source.Name, StringComparer.Ordinal),
        ];
    }
}
