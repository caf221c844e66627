using System.Globalization;
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
    public void It_lists_every_other_header_in_each_language() => Assert.All(
        FieldVocabulary.Fields,
        field => Assert.Equal(
            FieldVocabulary.Languages.Select(language => string.Join(", ", field.ByLanguage[language])),
            Rows.Single(row => row[0].Trim('`') == field.Name).Skip(2)));

    [Fact]
    public void It_states_the_threshold_and_the_margin_of_likeness() => Assert.Contains(
        string.Create(CultureInfo.InvariantCulture, $"by {QuestionLikeness.Threshold:0.00} or more, and by {QuestionLikeness.Margin:0.00}"),
        ExampleRun.Text("docs", "intake-columns.md"),
        StringComparison.Ordinal);

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
