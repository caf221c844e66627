using System.Globalization;
using System.Text.RegularExpressions;
using CaseTools.Urgency;

namespace CaseTools.Tests.Corpus;

/// <summary>Small files as people send them, each with what is expected of it written down beside it, from the specification alone.</summary>
public sealed class CorpusTests
{
    internal static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus", "data");

    private static readonly string[] All =
        [.. Directory.EnumerateFiles(Folder, "*.expected", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names() => [.. All];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_comes_in_as_it_is_written_down(string name)
    {
        var expectation = CorpusExpectation.Read(Path.Combine(Folder, name));

        var differences = Differences(expectation, CorpusActual.Of(expectation)).ToArray();

        Assert.True(differences.Length == 0, $"{name}\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void Each_point_of_what_files_hold_is_covered_twice_at_least()
    {
        var points = All
            .SelectMany(name => CorpusExpectation.Read(Path.Combine(Folder, name)).Covers)
            .Select(covers => Regex.Match(covers, "^[0-9]+").Value)
            .Where(point => point.Length > 0)
            .CountBy(point => int.Parse(point, CultureInfo.InvariantCulture))
            .ToDictionary();

        Assert.True(All.Length >= 60);
        Assert.All(Enumerable.Range(1, 11), point => Assert.InRange(points.GetValueOrDefault(point), 2, 100));
    }

    private static IEnumerable<string> Differences(CorpusExpectation expected, CorpusActual actual)
    {
        if (expected.Refused is not null || actual.Refused is not null)
        {
            var words = expected.Refused?.Split(" & ") ?? [];
            return words.Length > 0 && actual.Refused is { } refused && words.All(word => refused.Contains(word, StringComparison.OrdinalIgnoreCase))
                ? []
                : [$"- refused: {expected.Refused}", $"+ refused: {actual.Refused}"];
        }

        return expected.Tables.SelectMany((table, index) => OfTable(table, actual, index)).Concat(OfRecords(expected, actual)).Concat(OfCounted(expected, actual));
    }

    private static string[] OfCounted(CorpusExpectation expected, CorpusActual actual)
    {
        var counted = string.Join("; ", RecordDuplicates.In(actual.Records).Records.Select(record => $"{record.CaseId} {record.Age}".TrimEnd()));
        return expected.Counted is null || expected.Counted == counted ? [] : [$"- counted: {expected.Counted}", $"+ counted: {counted}"];
    }

    private static IEnumerable<string> OfTable(ExpectedTable expected, CorpusActual actual, int index)
    {
        if (index >= actual.Reports.Count)
        {
            return [$"- file: {expected.Name}"];
        }

        var report = actual.Reports[index];
        var lines = Lines(report).ToArray();
        return [
            .. expected.Lines.Except(lines).Select(line => $"- {line}"),
            .. lines.Except(expected.Lines).Select(line => $"+ {line}"),
            .. OfDamage(expected.Damage, report.DoubleEncoding),
            .. OfNotes([.. expected.Notes], [
                .. report.Skipped.Select(note => ($"skipped {note.Line}", note.Text)),
                .. report.Rejected.Select(note => ($"rejected {note.Line}", note.Text))]),
            .. OfGuesses(expected.Guesses, [.. report.AllGuesses.Where(guess => !Regex.IsMatch(guess, "^column [0-9]+ '"))]),
        ];
    }

    private static string[] OfDamage(string? expected, string? actual) =>
        expected is null == actual is null && (expected is null || actual!.Contains(expected, StringComparison.OrdinalIgnoreCase))
            ? []
            : [$"- warning: {expected}", $"+ warning: {actual}"];

    private static IEnumerable<string> Lines(IntakeReport report) =>
    [
        $"encoding: {report.Encoding} by {report.EncodingOrigin}",
        $"delimiter: {(report.Sheet is null ? report.Delimiter == '\t' ? "\\t" : report.Delimiter.ToString() : "workbook")}",
        $"header: {report.HeaderLine}",
        $"rows: {report.RowsRead} = {report.RowsKept} kept + {report.RowsRejected} rejected + {report.RowsSkipped} skipped",
        .. report.Columns
            .Where(column => column.Match is not (ColumnMatch.Name or ColumnMatch.Unknown or ColumnMatch.FormSystem))
            .Select(column => $"column {column.Number}: {column.Field ?? "-"} by {column.Match}"),
    ];

    private static IEnumerable<string> OfNotes((string Key, string Word)[] expected, (string Key, string Text)[] actual) =>
    [
        .. expected.Where(note => !actual.Any(other => other.Key == note.Key && other.Text.Contains(note.Word, StringComparison.OrdinalIgnoreCase))).Select(note => $"- {note.Key}: {note.Word}"),
        .. actual.Where(note => !expected.Any(other => other.Key == note.Key && note.Text.Contains(other.Word, StringComparison.OrdinalIgnoreCase))).Select(note => $"+ {note.Key}: {note.Text}"),
    ];

    private static IEnumerable<string> OfGuesses(IReadOnlyList<string> expected, List<string> actual)
    {
        foreach (var guess in expected)
        {
            var at = actual.FindIndex(text => guess.Split(" & ").All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
            if (at < 0)
            {
                yield return $"- guess: {guess}";
            }
            else
            {
                actual.RemoveAt(at);
            }
        }

        foreach (var guess in actual)
        {
            yield return $"+ guess: {guess}";
        }
    }

    private static IEnumerable<string> OfRecords(CorpusExpectation expected, CorpusActual actual)
    {
        for (var i = 0; i < Math.Max(expected.Records.Count, actual.Records.Count); i++)
        {
            var wanted = i < expected.Records.Count ? expected.Records[i].Split('\n') : [];
            var given = i < actual.Records.Count ? CorpusActual.TextOf(actual.Records[i]).Split('\n') : [];
            var problems = i < actual.Records.Count ? actual.Records[i].Problems.ToList() : [];
            foreach (var line in wanted.Except(given).Where(line => !IsMet(line, problems)))
            {
                yield return $"- [{wanted[0]}] {line}";
            }

            foreach (var line in given.Except(wanted))
            {
                yield return $"+ [{(given.Length > 0 ? given[0] : "")}] {line}";
            }

            foreach (var problem in problems)
            {
                yield return $"+ [{given[0]}] problem {problem.Field}: {problem.Expected}{(problem.IsWarning ? " (warning)" : "")}";
            }
        }
    }

    private static bool IsMet(string line, List<IntakeProblem> problems)
    {
        var match = Regex.Match(line, @"^  problem (?<field>\w+): (?<word>.*?)(?<warning> \(warning\))?$");
        var at = match.Success
            ? problems.FindIndex(problem => problem.Field == match.Groups["field"].Value
                && problem.IsWarning == match.Groups["warning"].Success
                && problem.Expected.Contains(match.Groups["word"].Value, StringComparison.OrdinalIgnoreCase))
            : -1;
        if (at >= 0)
        {
            problems.RemoveAt(at);
        }

        return at >= 0;
    }
}
