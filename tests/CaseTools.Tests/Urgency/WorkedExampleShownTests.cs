namespace CaseTools.Tests.Urgency;

/// <summary>
/// The words of the worked example beside its reasons: what to do, by when and why, floors, tasks, deadlines; what is assumed and asked
/// would stand at the end.
/// </summary>
public sealed class WorkedExampleShownTests
{
    private static readonly IReadOnlyList<CaseAssessment> Ranked = Scoring.ScoreAll(PublishedInterviews.Records(), PublishedInterviews.Borders());

    [Fact]
    public void Konstantin_and_his_family_are_shown_word_for_word() => Assert.Equal(
        [
            "CT-005: Emergency, 76",
            "contact: within 24 h",
            "next: Safeguarding call within 24 h",
            "why: Border 28, Safeguarding 18, Threat 12",
            "floor: F1b (at least Urgent): CT-005: speaks of injuring themselves.",
            "task: Safeguarding call: Safeguarding call within 24 h",
        ],
        Shown("CT-005"));

    [Fact]
    public void Vladimir_and_his_friends_are_shown_word_for_word() => Assert.Equal(
        [
            "CT-002: Priority, 46",
            "contact: within 7 days",
            "next: Contact within 7 days",
            "why: Border 28, Threat 8, Means 3",
        ],
        Shown("CT-002"));

    [Fact]
    public void Kirill_is_shown_word_for_word() => Assert.Equal(
        [
            "CT-001: Priority, 23",
            "contact: half-way to roof 2022-09-30",
            "next: Contact half-way to roof 2022-09-30",
            "why: F4 raises, Deadline 12, Documents 4, Means 3",
            "floor: F4 (at least Priority): The roof ends on 2022-09-30.",
            "deadline: roof: roof 2022-09-30 (the record's accommodation_until)",
            "deadline: stay: stay 2022-12-21 (90 days of stay by RU-KZ-RAIL, the day of entry being day 1)",
        ],
        Shown("CT-001"));

    private static IEnumerable<string> Shown(string caseId) => AssessmentText.Shown(Ranked.Single(assessment => assessment.CaseId == caseId));
}
