using System.Reflection;
using System.Text.RegularExpressions;
using CaseTools.IO;
using CaseTools.Tests.Reports;

namespace CaseTools.Tests;

/// <summary>
/// No pattern takes the square of a long text: each goes over the worst that can be made of a text. The time is a guard against standing
/// still, a hundred times what is needed; the square would take minutes.
/// </summary>
public sealed partial class PatternTests
{
    private const int Long = 100_000;
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(5);

    // Two are given no more than so many signs by their own code; one goes over a text eighty times, and no more.
    private static readonly Dictionary<string, int> Shortened = new()
    {
        ["StayRuleReader.Rolling"] = 1_000,
        ["StayRuleReader.Length"] = 1_000,
        ["RepeatPath.LastWordAndNumber"] = 15_000,
    };

    private static readonly string[] Begins = ["", "a@", "ab(", "#a", "1 of ", "a[1]"];
    private static readonly string[] Units = [" ", "a", "1", ".", "_", "(", "'", "\"", "-", " a", "a ", "1 ", "/a", "+a", ";", ",", "a.", "_a", " 1", "\u00A0", "<", "a1"];

    // What no pattern ends with, so that each has to look for another way to the end.
    private const string End = "5x@!";

    private static readonly IReadOnlyList<(string Name, Regex Pattern)> All = [.. OfFields(), .. InSource()];

    [Fact]
    public void Every_pattern_is_found() => Assert.True(All.Count >= 30, $"{All.Count} patterns");

    [Fact]
    public void No_pattern_takes_the_square_of_a_text() => Parallel.ForEach(All, pattern =>
    {
        var guarded = new Regex(pattern.Pattern.ToString(), pattern.Pattern.Options, Guard);
        var length = Shortened.GetValueOrDefault(pattern.Name, Long);
        foreach (var (begin, unit) in Begins.SelectMany(begin => Units.Select(unit => (begin, unit))))
        {
            var text = begin + string.Concat(Enumerable.Repeat(unit, length / unit.Length)) + End;
            try
            {
                _ = guarded.Count(text);
            }
            catch (RegexMatchTimeoutException)
            {
                Assert.Fail($"{pattern.Name}: {begin}{unit}{unit}...{End}");
            }
        }
    });

    private static IEnumerable<(string Name, Regex Pattern)> OfFields() =>
        from assembly in new[] { typeof(Hosting.IAdapters).Assembly, typeof(Adapters).Assembly }
        from type in TypesOf(assembly)
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where IsPattern(field) && !type.ContainsGenericParameters
        select ($"{type.Name}.{field.Name}", (Regex)field.GetValue(null)!);

    // What is of a type of PowerShell's is no pattern: PowerShell itself is not here.
    private static bool IsPattern(FieldInfo field)
    {
        try
        {
            return field.FieldType == typeof(Regex);
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    // The cmdlets need PowerShell itself, which is not here.
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }

    // Those that stand in a call: a text without holes.
    private static IEnumerable<(string Name, Regex Pattern)> InSource() =>
        from file in Directory.EnumerateFiles(Path.Combine(ExampleRun.Folder, "src"), "*.cs", SearchOption.AllDirectories)
        where !file.Contains("obj", StringComparison.Ordinal)
        from call in PatternInCall().Matches(File.ReadAllText(file))
        let text = call.Groups["verbatim"].Success ? call.Groups["verbatim"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : Regex.Unescape(call.Groups["plain"].Value)
        select ($"{Path.GetFileNameWithoutExtension(file)}: {text}", new Regex(text, call.Value.Contains("Singleline", StringComparison.Ordinal) ? RegexOptions.Singleline : RegexOptions.None));

    [GeneratedRegex(@"Regex\.(?:Replace|IsMatch|Match|Matches)\((?:[^""]|""\r?\n"")*?(?:@""(?<verbatim>(?:[^""]|"""")+)""|(?<![$@])""(?<plain>(?:\\.|[^""\\])+)"")[^;]*")]
    private static partial Regex PatternInCall();
}
