using CaseTools.Borders;
using CaseTools.IO.Json;
using CaseTools.Urgency;

namespace CaseTools.Tests.Urgency;

/// <summary>Scores with the default model, read as the module reads it.</summary>
internal static class Scoring
{
    private static readonly IReadOnlyDictionary<string, decimal> NoRates = new Dictionary<string, decimal>();

    public static UrgencyModel Model { get; } = UrgencyModelFile.Read(UrgencyModelFile.DefaultPath, new JsonDocumentReader()).Model!;

    /// <summary>Scores records that are one case.</summary>
    public static CaseAssessment Score(IEnumerable<IntakeRecord> records, params BorderStatus[] rows) => Assert.Single(ScoreAll(records, rows));

    /// <summary>Scores records that are one case with another model.</summary>
    public static CaseAssessment ScoreWith(UrgencyModel model, IEnumerable<IntakeRecord> records, IEnumerable<BorderStatus> rows) =>
        Assert.Single(ScoreAll(records, rows, model: model));

    /// <summary>Scores one person.</summary>
    public static CaseAssessment Score(IntakeRecord record, params BorderStatus[] rows) => Score([record], rows);

    /// <summary>Scores records, ranked.</summary>
    public static IReadOnlyList<CaseAssessment> ScoreAll(
        IEnumerable<IntakeRecord> records,
        IEnumerable<BorderStatus> rows,
        DateTimeOffset? asOf = null,
        IReadOnlyDictionary<string, decimal>? rates = null,
        UrgencyModel? model = null,
        string language = "en") =>
        new CaseScorer(model ?? Model, new BorderData(rows), asOf ?? A.Now, rates ?? NoRates, language).Score(records, CancellationToken.None);

    /// <summary>What a route is for a person among rules.</summary>
    public static RouteForPerson Assess(BorderStatus route, IntakeRecord record, params BorderStatus[] rules) =>
        Assess(Model, new CandidateRoute(route.ToCountry, route), record, rules);

    /// <summary>The same with another model.</summary>
    public static RouteForPerson AssessWith(UrgencyModel model, BorderStatus route, IntakeRecord record, params BorderStatus[] rules) =>
        Assess(model, new CandidateRoute(route.ToCountry, route), record, rules);

    /// <summary>What an assumed route is for a person among rules.</summary>
    public static RouteForPerson AssessAssumed(IntakeRecord record, params BorderStatus[] rules) =>
        Assess(Model, new CandidateRoute("GE", null), record, rules);

    /// <summary>The texts of a part's reasons.</summary>
    public static IEnumerable<string> Words(this CaseAssessment assessment, UrgencyPart part) =>
        assessment.Reasons.Where(reason => reason.Part == part).Select(reason => reason.Text);

    /// <summary>The questions that are asked for another reason than that they could change the band.</summary>
    public static IEnumerable<CaseQuestion> OtherQuestions(this CaseAssessment assessment) =>
        assessment.Questions.Where(question => question.IfAnswered is null);

    /// <summary>The ids of the floors that hold.</summary>
    public static IEnumerable<string> FloorIds(this CaseAssessment assessment) => assessment.Floors.Select(floor => floor.Id);

    private static RouteForPerson Assess(UrgencyModel model, CandidateRoute route, IntakeRecord record, BorderStatus[] rules)
    {
        var borders = new BorderData(rules).At(A.Now);
        return new RouteAssessor(model, borders, A.Today).Assess(route, Person.Of(record, model, A.Today));
    }
}
