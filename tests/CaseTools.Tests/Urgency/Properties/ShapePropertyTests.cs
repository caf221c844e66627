using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>Whatever the case: parts within their bounds, and reasons that explain the whole score.</summary>
public sealed class ShapePropertyTests
{
    private static readonly UrgencyModel Model = Scoring.Model;

    private static readonly (UrgencyPart Part, int Max, Func<CaseAssessment, int> Of)[] Parts =
    [
        (UrgencyPart.Border, Model.Border.Max, assessment => assessment.BorderScore),
        (UrgencyPart.Dependants, Model.Dependants.Max, assessment => assessment.DependantScore),
        (UrgencyPart.Threat, Model.Threat.Max, assessment => assessment.ThreatScore),
        (UrgencyPart.Deadline, Model.Deadline.Max, assessment => assessment.DeadlineScore),
        (UrgencyPart.Documents, Model.Documents.Max, assessment => assessment.DocumentScore),
        (UrgencyPart.Means, Model.Means.Max, assessment => assessment.MeansScore),
        (UrgencyPart.Safeguarding, Model.Safeguarding.Max, assessment => assessment.SafeguardingScore),
    ];

    [Fact]
    public void Parts_stay_within_their_bounds_and_reasons_add_up_to_them() => Property.Holds(
        Gen.Select(GenRecords.Case, GenBorders.Rows),
        input =>
        {
            var assessment = Scoring.Score(input.Item1, input.Item2);
            foreach (var (part, max, of) in Parts)
            {
                var reasons = assessment.Reasons.Where(reason => reason.Part == part).ToArray();
                Assert.InRange(of(assessment), 0, max);
                Assert.NotEmpty(reasons);
                Assert.All(reasons, reason => Assert.Equal(max, reason.Maximum));
                Assert.All(reasons, reason => Assert.False(string.IsNullOrWhiteSpace(reason.Text)));
                Assert.Equal(of(assessment), reasons.Sum(reason => reason.Points));
            }

            Assert.Equal(assessment.UncappedScore, assessment.Reasons.Sum(reason => reason.Points));
            Assert.Equal(Math.Min(100, assessment.UncappedScore), assessment.Score);
            Assert.InRange(assessment.ClosureLevel, 0, 5);
            Assert.InRange(assessment.Exposure, 0, 4);
            Assert.Equal(Model.Border.Matrix[assessment.ClosureLevel][assessment.Exposure], assessment.BorderScore);
        });

    [Fact]
    public void The_contact_lies_ahead_and_within_the_bands_hours_and_the_band_is_no_lower_than_the_scores() => Property.Holds(
        Gen.Select(GenRecords.Case, GenBorders.Rows),
        input =>
        {
            var assessment = Scoring.Score(input.Item1, input.Item2);
            var bands = Model.Bands.Select(band => band.Name).ToList();
            var band = Model.Bands[bands.IndexOf(assessment.Band)];

            Assert.InRange(assessment.ContactBy, A.Now, A.Now.AddHours(band.ContactWithinHours));
            Assert.All(assessment.Tasks, task => Assert.True(assessment.ContactBy <= task.Due));
            Assert.True(bands.IndexOf(assessment.Band) <= bands.IndexOf(assessment.ScoreBand));
            Assert.All(assessment.Floors, floor => Assert.True(bands.IndexOf(assessment.Band) <= bands.IndexOf(floor.AtLeast)));
        });
}
