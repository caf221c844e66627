using System.Collections;
using System.Globalization;
using System.Reflection;
using CaseTools.Intake;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>Every field of every record, restricted ones too: for who is in charge, in an encrypted file.</summary>
internal static class RecordsSheet
{
    // A record has a property for each field, named as the field is.
    private static readonly IReadOnlyList<(string Field, PropertyInfo Property)> Fields =
    [
        .. IntakeSchema.FieldNames.Select(field => (field, typeof(IntakeRecord).GetProperties().Single(property => CodeText.Of(property.Name) == field))),
    ];

    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns(Phrases phrases) =>
    [
        phrases.Column("records-case", CellKind.Text, 20) with { IsKey = true },
        .. Fields.Select(field => new ReportColumn(
            FieldLabels.Of(field.Field, phrases.Language),
            phrases.Of("records-field", field.Field),
            KindOf(field.Property.PropertyType),
            30)),
        phrases.Column("records-problems", CellKind.Text, 40),
        phrases.Column("records-extra", CellKind.Text, 40),
        phrases.Column("records-place", CellKind.Text, 30),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) =>
        report.OneTable(
            CaseReportSheet.Records,
            Columns(report.Phrases),
            new CountedRows(
                report.Assessments.Sum(assessment => assessment.Members.Count),
                report.Assessments.SelectMany(assessment => assessment.Members.Select(member => Row(assessment, member, report)))),
            report.Phrases.Of("report-no-case"));

    private static ReportCell[] Row(CaseAssessment assessment, IntakeRecord record, CaseReport report) =>
    [
        ReportCell.OfCase(assessment.CaseId, assessment.Rank),
        .. Fields.Select(field => Cell(field.Property.GetValue(record), report)),
        ReportCell.Text(string.Join("\n", record.Problems.Select(problem => $"{problem.Field}: {problem.Raw}"))),
        ReportCell.Text(string.Join("\n", record.Extra.Select(extra => $"{extra.Key}: {extra.Value}"))),
        ReportCell.Text(record.SourceFile is null ? null : report.Phrases.Of("borders-line-of-file", record.SourceFile, record.SourceLine)),
    ];

    private static ReportCell Cell(object? value, CaseReport report) => value switch
    {
        null => ReportCell.Empty,
        string text => ReportCell.Text(text),
        DateTime day => ReportCell.Date(day),
        DateTimeOffset instant => ReportCell.Instant(instant, report.AsOf.Offset),
        int or decimal => ReportCell.Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        IEnumerable several => ReportCell.Text(string.Join(", ", several.Cast<object>().Select(InWords))),
        _ => ReportCell.Text(InWords(value)),
    };

    private static string InWords(object value) => value is Enum ? CodeText.Of(value.ToString()) : value.ToString();

    private static CellKind KindOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var day when day == typeof(DateTime) => CellKind.Date,
        var instant when instant == typeof(DateTimeOffset) => CellKind.Instant,
        var number when number == typeof(int) => CellKind.Number,
        var amount when amount == typeof(decimal) => CellKind.Amount,
        _ => CellKind.Text,
    };
}
