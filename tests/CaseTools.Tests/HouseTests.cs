using System.Text.RegularExpressions;
using CaseTools.Tests.Reports;

namespace CaseTools.Tests;

/// <summary>The walls of the house: who may know whom, read from the source files.</summary>
public sealed class HouseTests
{
    private static readonly string Root = Path.Combine(ExampleRun.Folder, "src", "CaseTools");

    // Which rooms a room may use. Reports knows the domain; Hosting knows Reports, because the port of workbooks speaks of it.
    private static readonly IReadOnlyDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        ["Values"] = [],
        ["Files"] = [],
        ["Borders"] = ["Values", "Wording", "Hosting"],
        ["Intake"] = ["Values", "Files", "Hosting"],
        ["Duplicates"] = ["Values", "Intake", "Wording"],
        ["Wording"] = ["Values"],
        ["Urgency"] = ["Values", "Wording", "Borders", "Intake", "Hosting"],
        ["Decisions"] = ["Values", "Files", "Intake", "Urgency", "Wording", "Hosting"],
        ["Changes"] = ["Values", "Wording", "Borders", "Intake", "Urgency", "Hosting"],
        ["Privacy"] = ["Values", "Wording", "Intake", "Urgency"],
        ["Reports"] = ["Values", "Wording", "Borders", "Intake", "Duplicates", "Urgency", "Changes", "Privacy", "Hosting"],
        ["Calendars"] = ["Values", "Intake", "Urgency", "Wording", "Decisions", "Privacy"],
        ["Hosting"] = ["Values", "Intake", "Reports"],
        ["Completion"] = ["Values", "Borders", "Urgency", "Hosting"],
        ["Commands"] = ["Values", "Files", "Borders", "Intake", "Duplicates", "Urgency", "Wording", "Decisions", "Changes", "Privacy", "Reports", "Calendars", "Completion", "Hosting"],
    };

    private static readonly IReadOnlyList<SourceFile> Files = ReadFiles();

    [Fact]
    public void The_root_module_references_nothing_but_PowerShell_and_the_framework()
    {
        var references = typeof(CaseTools.Hosting.IAdapters).Assembly.GetReferencedAssemblies().Select(name => name.Name);

        Assert.Equal(["System.Management.Automation", "netstandard"], references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_stands_in_a_room_and_is_of_its_namespace_or_the_shared_one()
    {
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Files.Select(file => file.Room).Distinct().Order(StringComparer.Ordinal));
        Assert.All(Files, file => Assert.Contains(file.Namespace, new[] { "CaseTools", "CaseTools." + file.Room }));
    }

    [Fact]
    public void No_room_uses_a_room_behind_a_wall() => Assert.Empty(
        Files.SelectMany(file => RoomsNamedIn(file).Except(Allowed[file.Room]).Select(room => $"{file.Name} uses {room}")));

    [Fact]
    public void A_wall_is_for_what_is_used_and_no_gate_stands_open_for_nobody()
    {
        var used = Files.SelectMany(file => RoomsNamedIn(file).Concat(OwnersOfTypesIn(file).Select(use => use.Owner)).Select(room => (file.Room, room))).ToHashSet();

        Assert.Empty(Allowed.SelectMany(entry => entry.Value.Select(room => (entry.Key, room))).Except(used));
    }

    // Types of the shared namespace belong to the room of their file.
    [Fact]
    public void No_room_uses_a_public_type_from_behind_a_wall() => Assert.Empty(
        Files.SelectMany(file => OwnersOfTypesIn(file).Where(use => !Allowed[file.Room].Contains(use.Owner)).Select(use => $"{file.Name} uses {use.Type}")));

    [Theory]
    [InlineData("CsvHelper")]
    [InlineData("ClosedXML")]
    [InlineData("System.Text.Json")]
    [InlineData("PhoneNumbers")]
    [InlineData("CaseTools.IO")]
    [InlineData("CaseTools.Host")]
    public void No_code_of_the_root_module_names_what_stands_on_the_other_side(string name) =>
        Assert.Empty(Files.Where(file => Regex.IsMatch(file.Code, $@"\b{Regex.Escape(name)}\b")).Select(file => file.Name));

    [Theory]
    [InlineData("using CaseTools.Reports;")]
    [InlineData("using static CaseTools.Reports.QueueSheet;")]
    [InlineData("using Sheet = CaseTools.Reports.ReportSheet;")]
    [InlineData("var sheet = Reports.QueueSheet.Of(report);")]
    [InlineData("var sheet = global::CaseTools.Reports.QueueSheet.Of(report);")]
    public void A_breach_would_be_seen(string line) => Assert.Equal(["Reports"], RoomsNamedIn(new SourceFile("x.cs", "Values", "CaseTools.Values", line)));

    [Theory]
    [InlineData("report.Reports.Count()")]
    [InlineData("using CaseTools.Values;")]
    [InlineData("var reports = MyReports.All;")]
    public void What_is_no_breach_is_not_taken_for_one(string line) => Assert.Empty(RoomsNamedIn(new SourceFile("x.cs", "Values", "CaseTools.Values", line)));

    private static IEnumerable<string> RoomsNamedIn(SourceFile file) => Regex
        .Matches(file.Code, $@"(?<![\w.])(?:global::)?(?:CaseTools\.({Rooms})\b|({Rooms})\.[A-Z])")
        .Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)
        .Where(room => room != file.Room)
        .Distinct();

    private static IEnumerable<(string Type, string Owner)> OwnersOfTypesIn(SourceFile file) => SharedTypes
        .Where(type => type.Owner != file.Room && Regex.IsMatch(file.Code, $@"(?<![\w.]){type.Type}\b"));

    private static string Rooms => string.Join('|', Allowed.Keys);

    private static readonly IReadOnlyList<(string Type, string Owner)> SharedTypes =
    [
        .. Files.Where(file => file.Namespace == "CaseTools").SelectMany(file => Regex
            .Matches(file.Code, @"^(?:public|internal)[\w ]* (?:class|struct|record|enum|interface) (\w+)", RegexOptions.Multiline)
            .Select(match => (match.Groups[1].Value, file.Room))),
    ];

    private static SourceFile[] ReadFiles() =>
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(name => !name.StartsWith("obj/", StringComparison.Ordinal) && !name.StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                var code = WithoutCommentsAndTexts(File.ReadAllText(Path.Combine(Root, name)));
                return new SourceFile(name, name.Split('/')[0], Regex.Match(code, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value, code);
            }),
    ];

    private static string WithoutCommentsAndTexts(string code) =>
        Regex.Replace(code, @"//.*|/\*[\s\S]*?\*/|'(\\.|[^'\\\r\n])'|@""[^""]*""|(?<![$@])""(\\.|[^""\\\r\n])*""", " ");

    private sealed record SourceFile(string Name, string Room, string Namespace, string Code);
}
