using CaseTools.Intake;
using CaseTools.Tests.Reports;
using CaseTools.Values;

namespace CaseTools.Tests.Docs;

/// <summary>The page of intake columns says what the code does.</summary>
public sealed class IntakeColumnsPageTests
{
    private static readonly string[][] Rows =
    [
        .. ExampleRun.Text("docs", "intake-columns.md").Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim()).ToArray()),
    ];

    [Fact]
    public void It_lists_every_field_in_its_order() =>
        Assert.Equal(IntakeSchema.FieldNames, Rows.Select(row => row[0].Trim('`')));

    [Fact]
    public void It_lists_every_other_header()
    {
        var expected = EmbeddedText.Lines("intake-synonyms.txt").Select(CodeText.SplitWords).ToDictionary(line => line.Name, line => string.Join(", ", line.Words));

        Assert.All(Rows, row => Assert.Equal(expected.GetValueOrDefault(row[0].Trim('`'), ""), row.Length > 2 ? row[2] : ""));
    }

    [Theory]
    [InlineData(IntakeFields.DraftStatus, typeof(DraftStatus))]
    [InlineData(IntakeFields.StayBasis, typeof(StayBasis))]
    [InlineData(IntakeFields.Role, typeof(CaseRole))]
    [InlineData(IntakeFields.GuardianConsent, typeof(GuardianConsent))]
    public void It_lists_every_code(string field, Type codes)
    {
        var row = Rows.Single(row => row[0].Trim('`') == field);

        var expected = Enum.GetNames(codes).Select(CodeText.Of).Where(code => code != "unknown").Order(StringComparer.Ordinal);

        Assert.Equal(expected, row[1].Split(' ').Where(code => code != "unknown").Order(StringComparer.Ordinal));
    }
}
