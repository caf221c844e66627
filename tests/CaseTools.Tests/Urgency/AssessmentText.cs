using System.Globalization;

namespace CaseTools.Tests.Urgency;

/// <summary>Everything that an assessment says, line by line, for comparing whole assessments.</summary>
internal static class AssessmentText
{
    public static string Of(IEnumerable<CaseAssessment> assessments) => string.Join("\n\n", assessments.Select(Of));

    public static string Of(CaseAssessment a) => string.Join("\n", Lines(a));

    /// <summary>A reason in one line: points, words, field, rule, place, border row.</summary>
    public static string Of(UrgencyReason r) => string.Create(
        CultureInfo.InvariantCulture,
        $"{r.Part} {r.Points}/{r.Maximum}: {r.Text} [{r.Field ?? "-"}; {r.Rule}; {r.SourceFile ?? "-"}:{r.SourceLine}; {Row(r.BorderRow)}]");

    public static string Of(CaseTask task) => string.Create(CultureInfo.InvariantCulture, $"{task.What}, {Instant(task.Due)}, {task.WithinHours} h, {task.FloorId}");

    public static string Of(CaseFloor floor) => $"{floor.Id} {floor.AtLeast}{(floor.Raised ? " raised" : "")}: {floor.Text}";

    public static string Of(CaseDeadline d) => string.Create(
        CultureInfo.InvariantCulture,
        $"{d.Kind} {d.Date:yyyy-MM-dd}, {d.DaysLeft} days, ends {Instant(d.EndsAt)}{(d.IsLapsed ? ", lapsed" : "")}: {d.Rule} [{d.Field}; {d.SourceFile}:{d.SourceLine}; {Row(d.BorderRow)}]");

    /// <summary>What a caseworker reads of a case, without the reasons.</summary>
    public static IEnumerable<string> Shown(CaseAssessment a) => new[] { a.ToString(), $"contact: {a.ContactReason}", $"next: {a.NextAction}", $"why: {a.Why}" }
        .Concat(a.Floors.Select(floor => $"floor: {floor}: {floor.Text}"))
        .Concat(a.Tasks.Select(task => $"task: {task.What}: {task}"))
        .Concat(a.Deadlines.Select(deadline => $"deadline: {deadline.KindText}: {deadline} ({deadline.Rule})"))
        .Concat(a.Assumptions.Select(assumption => $"assumed: {assumption}"))
        .Concat(a.Questions.Select(question => $"question: {question}"));

    public static string Instant(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines(CaseAssessment a)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{a.Rank} {a.CaseId} {a.GroupId} {a.LeadName} {a.Persons} persons: {a.Score} ({a.UncappedScore}) {a.Band} ({a.ScoreBand})");
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"L{a.ClosureLevel} X{a.Exposure} = {a.BorderScore} + {a.DependantScore} + {a.ThreatScore} + {a.DeadlineScore} + {a.DocumentScore} + {a.MeansScore} + {a.SafeguardingScore}");
        yield return string.Create(CultureInfo.InvariantCulture, $"contact by {Instant(a.ContactBy)}, {a.DaysToDeadline} days, as of {Instant(a.AsOf)}");
        yield return $"range {a.ScoreRange}";
        yield return $"{a.ModelId} {a.ModelVersion} {a.ModelHash} {a.BorderHash} {a.ToolVersion}";
        var lists = a.Reasons.Select(Of)
            .Concat(a.Floors.Select(Of))
            .Concat(a.Tasks.Select(Of))
            .Concat(a.Deadlines.Select(Of))
            .Concat(a.Assumptions)
            .Concat(a.Questions.Select(q => string.Create(CultureInfo.InvariantCulture, $"{q.Text} [{q.Field}; {q.SourceFile}:{q.SourceLine}; {q.IfAnswered}]")))
            .Concat(a.Options.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o} {o.Level} {o.Why} {o.Cost} {o.FundsRatio} {o.StayDays} {o.AgeDays} {o.IsNamed}")));
        foreach (var line in lists)
        {
            yield return line;
        }

        yield return "members: " + string.Join(", ", a.Members.Select(member => member.ToString()));
    }

    private static string Row(BorderStatus? row) =>
        row is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{row.RouteId} {row.SourceFile}:{row.SourceLine}");
}
