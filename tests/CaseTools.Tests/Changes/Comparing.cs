using System.Text;
using CaseTools.Changes;
using CaseTools.IO;
using CaseTools.IO.Json;
using CaseTools.Reports;
using CaseTools.Tests.Excel;
using CaseTools.Tests.Urgency;
using CaseTools.Wording;

namespace CaseTools.Tests.Changes;

/// <summary>Compares as the cmdlet does.</summary>
internal static class Comparing
{
    public static IReadOnlyList<CaseChange> All(IEnumerable<CaseAssessment> old, IEnumerable<CaseAssessment> now, string language = "en") =>
        All(AssessmentSnapshots.Of(old), now, language);

    public static IReadOnlyList<CaseChange> All(ChangeSide old, IEnumerable<CaseAssessment> now, string language = "en") =>
        new CaseComparison(now.FirstOrDefault()?.Model, Phrases.In(language)).Of(old, AssessmentSnapshots.Of(now));

    /// <summary>Without the cases of which nothing changed.</summary>
    public static IReadOnlyList<CaseChange> Of(IEnumerable<CaseAssessment> old, IEnumerable<CaseAssessment> now, string language = "en") =>
        [.. All(old, now, language).Where(change => change.Kind != CaseChangeKind.Equal)];

    /// <summary>One person, before and now.</summary>
    public static CaseChange One(CaseAssessment old, CaseAssessment now) => Assert.Single(All([old with { Rank = 1 }], [now with { Rank = 1 }]));

    public static string Json(IEnumerable<CaseAssessment> assessments) =>
        Encoding.UTF8.GetString(new JsonDocumentWriter().Write(SnapshotDocument.Of(AssessmentSnapshots.Of(assessments))));

    public static ChangeSide FromJson(string json) => SnapshotDocumentReader.Read(new JsonDocumentReader().Read(Encoding.UTF8.GetBytes(json)));

    public static byte[] Report(IReadOnlyList<CaseAssessment> assessments, params CaseReportSheet[] sheets)
    {
        var report = new CaseReport(assessments, [], "Case report");
        using var workbook = WorkbookReader.Write(sheets.Length > 0 ? report.Describe(sheets) : report.Describe());
        return workbook.Bytes;
    }

    public static ChangeSide FromReport(byte[] bytes)
    {
        using var file = new Adapters().Tables.Open(new MemoryStream(bytes), encoding: null);
        return CaseReportReader.Read(file);
    }

    public static IReadOnlyList<CaseAssessment> Interviews(DateTimeOffset? asOf = null, BorderStatus[]? further = null, string language = "en", UrgencyModel? model = null)
    {
        var rows = PublishedInterviews.Borders().Concat(further ?? []);
        var scorer = new CaseTools.Urgency.CaseScorer(
            model ?? Scoring.Model, new CaseTools.Borders.BorderData(rows), asOf ?? A.Now, new Dictionary<string, decimal>(), language);
        return scorer.Score(PublishedInterviews.Records(), CancellationToken.None);
    }

    /// <summary>The crossing at Lars seen closed some hours before the scoring time.</summary>
    public static BorderStatus LarsClosed { get; } = PublishedInterviews.Borders().First(row => row.RouteId == "RU-GE-LARS") with
    {
        Status = RouteStatus.Closed,
        Level = 5,
        AsOf = A.Now.AddHours(-3),
        AppliesSex = Sex.Unknown,
        AppliesAgeMin = null,
        AppliesAgeMax = null,
        SourceFile = null,
        SourceLine = 0,
    };

    public static DateTimeOffset NextDay { get; } = A.Now.AddDays(1);
}
