namespace CaseTools.Tests.Urgency;

/// <summary>The three published interviews give the worked table, number by number.</summary>
public sealed class WorkedExampleTests
{
    private static readonly IReadOnlyList<CaseAssessment> Ranked = Scoring.ScoreAll(PublishedInterviews.Records(), PublishedInterviews.Borders());

    [Fact]
    public void The_family_comes_first_then_the_friends_then_the_one_abroad()
    {
        Assert.Equal(["CT-005", "CT-002", "CT-001"], Ranked.Select(assessment => assessment.CaseId));
        Assert.Equal([1, 2, 3], Ranked.Select(assessment => assessment.Rank));
        Assert.Equal(["H-01", "G-01", null], Ranked.Select(assessment => assessment.GroupId));
        Assert.Equal(["Konstantin", "Vladimir", "Kirill"], Ranked.Select(assessment => assessment.LeadName));
        Assert.Equal([3, 3, 1], Ranked.Select(assessment => assessment.Persons));
    }

    [Theory]
    [InlineData("CT-005", 3, 4, 28, 6, 12, 0, 6, 6, 18, 76)]
    [InlineData("CT-002", 3, 4, 28, 2, 8, 0, 2, 3, 3, 46)]
    [InlineData("CT-001", 1, 1, 2, 0, 2, 12, 4, 3, 0, 23)]
    public void Every_part_is_as_in_the_table(
        string caseId, int level, int exposure, int border, int dependants, int threat, int deadline, int documents, int means, int safeguarding, int score)
    {
        var assessment = Of(caseId);

        Assert.Equal((level, exposure, border), (assessment.ClosureLevel, assessment.Exposure, assessment.BorderScore));
        Assert.Equal((dependants, threat, deadline), (assessment.DependantScore, assessment.ThreatScore, assessment.DeadlineScore));
        Assert.Equal((documents, means, safeguarding), (assessment.DocumentScore, assessment.MeansScore, assessment.SafeguardingScore));
        Assert.Equal((score, score), (assessment.Score, assessment.UncappedScore));
    }

    [Theory]
    [InlineData("CT-005", "Emergency", "Emergency", "2022-09-28T12:00:00+03:00", null)]
    [InlineData("CT-002", "Priority", "Priority", "2022-10-04T12:00:00+03:00", null)]
    [InlineData("CT-001", "Priority", "Standard", "2022-09-29T06:00:00+03:00", 3)]
    public void Band_contact_and_days_are_as_in_the_table(string caseId, string band, string scoreBand, string contactBy, int? daysToDeadline)
    {
        var assessment = Of(caseId);

        Assert.Equal((band, scoreBand), (assessment.Band, assessment.ScoreBand));
        Assert.Equal(contactBy, AssessmentText.Instant(assessment.ContactBy));
        Assert.Equal(daysToDeadline, assessment.DaysToDeadline);
    }

    [Fact]
    public void The_family_needs_a_safeguarding_call_within_24_hours()
    {
        Assert.Equal(["F1b Urgent: CT-005: speaks of injuring themselves."], Of("CT-005").Floors.Select(AssessmentText.Of));
        Assert.Equal(["Safeguarding call, 2022-09-28T12:00:00+03:00, 24 h, F1b"], Of("CT-005").Tasks.Select(AssessmentText.Of));
        Assert.Empty(Of("CT-005").Deadlines);
    }

    [Fact]
    public void The_friends_have_no_floor_no_task_and_no_deadline()
    {
        Assert.Empty(Of("CT-002").Floors);
        Assert.Empty(Of("CT-002").Tasks);
        Assert.Empty(Of("CT-002").Deadlines);
    }

    [Fact]
    public void The_one_abroad_is_raised_by_the_roof_that_ends()
    {
        Assert.Equal(["F4 Priority raised: The roof ends on 2022-09-30."], Of("CT-001").Floors.Select(AssessmentText.Of));
        Assert.Empty(Of("CT-001").Tasks);
        Assert.Equal(
            [
                "roof 2022-09-30, 3 days, ends 2022-10-01T00:00:00+03:00: the record's accommodation_until [accommodation_until; three-cases.csv:2; -]",
                "stay 2022-12-21, 85 days, ends 2022-12-22T00:00:00+03:00: 90 days of stay by RU-KZ-RAIL, the day of entry being day 1 [entry_date; three-cases.csv:2; RU-KZ-RAIL borders-2022-09.csv:3]",
            ],
            Of("CT-001").Deadlines.Select(AssessmentText.Of));
    }

    [Fact]
    public void Nothing_had_to_be_assumed_and_all_questions_are_about_the_band()
    {
        Assert.All(Ranked, assessment => Assert.Empty(assessment.Assumptions));
        Assert.All(Ranked, assessment => Assert.Empty(assessment.OtherQuestions()));
    }

    [Fact]
    public void Every_assessment_names_model_data_time_and_tool()
    {
        Assert.All(Ranked, assessment =>
        {
            Assert.Equal(("border-urgency", "1.0.0"), (assessment.ModelId, assessment.ModelVersion));
            Assert.Equal(Scoring.Model.Hash, assessment.ModelHash);
            Assert.Equal("46495922cc9a793d3cc077a8d5193b2a6696c64c0d05390889cc6f8e1249dd49", assessment.BorderHash);
            Assert.Equal(A.Now, assessment.AsOf);
            Assert.Equal(TimeSpan.FromHours(3), assessment.AsOf.Offset);
            Assert.NotEmpty(assessment.ToolVersion);
            Assert.Equal(10, assessment.BorderData.Count);
        });
    }

    [Fact]
    public void The_members_are_the_rows_of_the_file()
    {
        Assert.Equal(["CT-005", "CT-006", "CT-007"], Of("CT-005").Members.Select(member => member.CaseId));
        Assert.Equal([6L, 7L, 8L], Of("CT-005").Members.Select(member => member.SourceLine));
        Assert.Same(Of("CT-005").Members[0], Of("CT-005").Lead);
    }

    private static CaseAssessment Of(string caseId) => Ranked.Single(assessment => assessment.CaseId == caseId);
}
