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
            "question: CT-005, CT-006 (spouse), CT-007 (stepchild): how much money is at hand, in which currency, for one person or for all? Together with other answers it could change the band.",
        ],
        Shown("CT-005"));

    [Fact]
    public void Vladimir_and_his_friends_are_shown_word_for_word() => Assert.Equal(
        [
            "CT-002: Priority, 46",
            "contact: within 7 days",
            "next: Contact within 7 days",
            "why: Border 28, Threat 8, Means 3",
            "question: CT-003 (co traveller), CT-004 (co traveller): any sign of harm: to oneself, to others, violence, exploitation, acute illness, distress? The answer alone could raise the case to Emergency (63).",
            "question: CT-002, CT-003 (co traveller), CT-004 (co traveller): is there a day on which to report to the military? The answer alone could raise the case to Emergency (61).",
            "question: CT-002, CT-003 (co traveller), CT-004 (co traveller): any summons, call-up, service at a unit, leaving a unit, being wanted? The answer alone could raise the case to Emergency (58).",
            "question: CT-002, CT-003 (co traveller), CT-004 (co traveller): is there a child without its parents or guardian? The answer alone could raise the case to Emergency (54).",
            "question: CT-002, CT-003 (co traveller), CT-004 (co traveller): until which day is there a roof? The answer alone could raise the case to Urgent (61).",
            "question: CT-002, CT-003 (co traveller), CT-004 (co traveller): is there any other day by which something must happen? The answer alone could raise the case to Urgent (61).",
            "question: CT-002, CT-003 (co traveller), CT-004 (co traveller): is there a ban on leaving the country? The answer alone could raise the case to Urgent (52).",
            "question: CT-002, CT-003 (co traveller), CT-004 (co traveller): how many other people depend on the case? The answer alone could raise the case to Urgent (52).",
            "question: CT-002, CT-003 (co traveller), CT-004 (co traveller): any specialty that the military seeks, such as a medical one? The answer alone could raise the case to Urgent (50).",
            "question: CT-002, CT-003 (co traveller), CT-004 (co traveller): is there a passport for travel abroad? The answer alone could raise the case to Urgent (50).",
            "question: CT-002, CT-003 (co traveller), CT-004 (co traveller): is anybody alone in caring for a child or for a sick or old person? The answer alone could raise the case to Urgent (50).",
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
            "question: CT-001: any sign of harm: to oneself, to others, violence, exploitation, acute illness, distress? The answer alone could raise the case to Emergency (43).",
            "question: CT-001: is there a child without its parents or guardian? The answer alone could raise the case to Emergency (31).",
        ],
        Shown("CT-001"));

    private static IEnumerable<string> Shown(string caseId) => AssessmentText.Shown(Ranked.Single(assessment => assessment.CaseId == caseId));
}
