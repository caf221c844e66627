using System.Globalization;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>What the report rests on, fact by fact.</summary>
internal static class SummaryFacts
{
    // By these the report of an earlier day is read again: see CaseReportReader.
    public const string Fact = "summary-fact";
    public const string Value = "summary-value";
    public const string ScoringTime = "summary-scoring-time";
    public const string ModelHash = "summary-model-hash";
    public const string BorderHash = "summary-border-hash";
    public const string ToolVersion = "summary-tool-version";

    /// <summary>The fact that only a report of a scenario states.</summary>
    public const string Scenario = "summary-scenario";

    /// <summary>What stands above the table below the facts.</summary>
    public const string Files = "summary-files";

    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns(Phrases phrases) =>
    [
        phrases.Column(Fact, CellKind.Text, 36),
        phrases.Column(Value, CellKind.Text, 70),
    ];

    /// <summary>The facts, each a name and a value.</summary>
    public static IEnumerable<ReportCell[]> Of(CaseReport report)
    {
        var phrases = report.Phrases;
        foreach (var fact in Time(report))
        {
            yield return fact;
        }

        yield return Row(phrases.Of("summary-period"), Submitted(report));
        yield return Row(phrases.Of("summary-cases"), Text(report.Assessments.Count));
        yield return Row(phrases.Of("summary-persons"), Text(report.Assessments.Sum(assessment => assessment.Persons)));
        yield return Row(phrases.Of("summary-overdue"), Text(report.Assessments.Count(assessment => assessment.Deadlines.Any(deadline => deadline.DaysLeft < 0 && !deadline.IsLapsed))));
        yield return Row(phrases.Of("summary-lapsed"), Text(report.Assessments.Count(assessment => assessment.Deadlines.Any(deadline => deadline.IsLapsed))));
        if (report.Changes is { } changes)
        {
            yield return Row(phrases.Of("summary-changed"), ChangedSheet.InShort(changes, phrases));
        }

        foreach (var fact in Decisions(report))
        {
            yield return fact;
        }

        foreach (var fact in Origin(report).Append(Level(report)))
        {
            yield return fact;
        }
    }

    /// <summary>The scoring time; first of all the scenario, where it is one.</summary>
    public static IEnumerable<ReportCell[]> Time(CaseReport report)
    {
        var phrases = report.Phrases;
        if (report.ScenarioRoutes.Count > 0)
        {
            yield return Row(phrases.Of(Scenario), phrases.Of("summary-not-fact", string.Join(", ", report.ScenarioRoutes)), Tone.Warning);
        }

        yield return Row(phrases.Of(ScoringTime), report.AsOfText);
    }

    /// <summary>The model and the border data that the scores rest on, and what worked them out.</summary>
    public static IEnumerable<ReportCell[]> Origin(CaseReport report)
    {
        var phrases = report.Phrases;
        var first = report.Assessments[0];
        yield return Row(phrases.Of("summary-model"), $"{first.ModelId} {first.ModelVersion}");
        yield return Row(phrases.Of(ModelHash), first.ModelHash);
        yield return Row(phrases.Of("summary-model-note"), report.Model.Note);
        yield return Borders(first, phrases, report.Privacy.ShowsCases());
        yield return Row(phrases.Of(BorderHash), first.BorderData.Count == 0 ? "" : first.BorderHash);
        yield return Row(phrases.Of(ToolVersion), first.ToolVersion);
    }

    /// <summary>The privacy level.</summary>
    public static ReportCell[] Level(CaseReport report) =>
        Row(report.Phrases.Of("summary-privacy"), report.Phrases.OfMember("summary-privacy-", report.Privacy));

    /// <summary>A fact.</summary>
    public static ReportCell[] Row(string name, string value, Tone tone = Tone.None) => [ReportCell.Text(name), ReportCell.Text(value, tone)];

    private static IEnumerable<ReportCell[]> Decisions(CaseReport report)
    {
        var decisions = report.Assessments.Select(assessment => assessment.Decision).OfType<CaseDecision>().ToArray();
        (string Name, Func<CaseDecision, bool> Counts)[] kinds =
        [
            ("summary-decided", _ => true),
            ("summary-decided-not-applied", decision => !decision.IsApplied),
            ("summary-decided-review-past", decision => decision.IsReviewPast),
            ("summary-decided-moved", decision => decision.HasComputedBandMoved),
            ("summary-decided-below-floor", decision => decision.IsBelowSafeguardingFloor),
        ];
        return kinds.Take(decisions.Length == 0 ? 1 : kinds.Length).Select((kind, index) =>
        {
            var count = decisions.Count(kind.Counts);
            return Row(report.Phrases.Of(kind.Name), Text(count), index > 0 && count > 0 ? Tone.Warning : Tone.None);
        });
    }

    // A file's name is the sender's own business: others are told how many rows there are.
    private static ReportCell[] Borders(CaseAssessment assessment, Phrases phrases, bool namesFiles)
    {
        var name = phrases.Of("summary-borders");
        var rows = assessment.BorderData.Where(row => !row.IsHypothetical).ToArray();
        if (rows.Length == 0)
        {
            return Row(name, phrases.Of("summary-no-borders"), Tone.Warning);
        }

        var files = string.Join(
            ", ",
            rows
                .Select(row => row.SourceFile)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .OrderBy(file => file, StringComparer.Ordinal));
        var count = namesFiles && files.Length > 0 ? phrases.Of("summary-borders-from", rows.Length, files) : Text(rows.Length);
        var used = rows.Where(row => row.AsOf <= assessment.AsOf).ToArray();
        var known = phrases.Of("summary-borders-known", used.Length);
        return Row(name, used.Length == 0
            ? $"{count}; {known}"
            : $"{count}; {known}; {phrases.Of("summary-borders-newest", Instants.ToText(used.Max(row => row.AsOf).ToOffset(assessment.AsOf.Offset)))}");
    }

    // What the chart of arrivals leaves out is said here, since its own table is not printed.
    private static string Submitted(CaseReport report)
    {
        var all = report.Assessments.SelectMany(assessment => assessment.Members).Select(member => member.SubmittedAt).ToArray();
        var known = all.OfType<DateTimeOffset>().ToArray();
        if (known.Length == 0)
        {
            return report.Phrases.Of("summary-no-period");
        }

        (string Key, int Count)[] left = [("summary-without-time", all.Length - known.Length), ("summary-after-scoring", known.Count(time => time > report.AsOf))];
        var remarks = left.Where(remark => remark.Count > 0).Select(remark => report.Phrases.Of(remark.Key, remark.Count));
        return string.Join("; ", remarks.Prepend(Period(known.Select(CalendarDates.DateOf).ToArray(), report.Phrases)));
    }

    private static string Period(DateTime[] days, Phrases phrases) => days.Min() == days.Max()
        ? CalendarDates.ToText(days.Min())
        : phrases.Of("report-from-to", CalendarDates.ToText(days.Min()), CalendarDates.ToText(days.Max()));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
