using System.Globalization;
using CaseTools.Borders;
using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Tests.Urgency.Options;

/// <summary>The options of cases, and what they say in one line each.</summary>
internal static class OptionRun
{
    public static IReadOnlyDictionary<string, decimal> Rates { get; } = new Dictionary<string, decimal> { ["EUR"] = 60 };

    /// <summary>The facts of one case.</summary>
    public static CaseFacts Facts(IEnumerable<IntakeRecord> members, IEnumerable<BorderStatus> rows) =>
        CaseFacts.Of(Assert.Single(CaseUnit.Group(members)), Terms(rows));

    /// <summary>The options of one case.</summary>
    public static IReadOnlyList<CaseOption> Of(IEnumerable<IntakeRecord> members, IEnumerable<BorderStatus> rows) => CaseOptions.Of(Facts(members, rows));

    /// <summary>The options of one person.</summary>
    public static IReadOnlyList<CaseOption> Of(IntakeRecord record, params BorderStatus[] rows) => Of([record], rows);

    /// <summary>The only option of one person.</summary>
    public static CaseOption OneOf(IntakeRecord record, params BorderStatus[] rows) => Assert.Single(Of(record, rows));

    /// <summary>The options of one case as a scorer gives them, ranked cases and all.</summary>
    public static IReadOnlyList<CaseAssessment> Score(IEnumerable<IntakeRecord> records, IEnumerable<BorderStatus> rows, string language = "en") =>
        new CaseScorer(Scoring.Model, new BorderData(rows), A.Now, Rates, language).Score(records, CancellationToken.None);

    /// <summary>Everything that an option says.</summary>
    public static string Text(CaseOption o) => string.Create(
        CultureInfo.InvariantCulture,
        $"{o.RouteId ?? "-"} {o.FromCountry ?? "?"}-{o.ToCountry ?? "?"} {o.Usability} {o.Level}{(o.IsNamed ? " named" : "")}{(o.IsHypothetical ? " supposed" : "")}" +
        $"{(o.ClosesAt is { } time ? " closes " + AssessmentText.Instant(time) : "")}; stay {o.StayDays}; cost {o.Cost:0.##} {o.CostCurrency}, funds {o.FundsRatio:0.00}; " +
        $"age {o.AgeDays}, {o.Source}: {o.Why}");

    public static IEnumerable<string> Texts(IEnumerable<CaseOption> options) => options.Select(Text);

    private static ScoringTerms Terms(IEnumerable<BorderStatus> rows) => new(
        Scoring.Model,
        new BorderData(rows).At(A.Now),
        new ExchangeRates("RUB", Rates),
        Phrases.In("en"));
}
