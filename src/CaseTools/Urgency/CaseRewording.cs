using CaseTools.Borders;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>
/// Cases in the words of another language. A case keeps its numbers and not its words, so each is assessed again, with what it was scored
/// with: the same numbers come of it, and these stay as they are. Decisions are left as they were said.
/// </summary>
internal static class CaseRewording
{
    /// <summary>The cases in a language; those that speak it already are the same objects.</summary>
    /// <param name="assessments">The cases of any runs.</param>
    /// <param name="language">One of <see cref="Phrases.Languages"/>.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static IReadOnlyList<CaseAssessment> In(string language, IReadOnlyList<CaseAssessment> assessments, CancellationToken cancellation)
    {
        var assessors = assessments
            .Where(assessment => assessment.Language != language && assessment.Details is not null)
            .GroupBy(assessment => assessment.Details!.Terms)
            .ToDictionary(run => run.Key, run => AssessorLike(run.First(), run.Key, Phrases.In(language)));
        if (assessors.Count == 0)
        {
            return assessments;
        }

        var reworded = new CaseAssessment[assessments.Count];
        CaseSlices.Do(reworded.Length, Environment.ProcessorCount, Reword, cancellation);
        return reworded;

        void Reword(int place)
        {
            var assessment = assessments[place];
            reworded[place] = assessment.Language == language || assessment.Details is not { } details
                ? assessment
                : WithWordsOf(assessors[details.Terms].Assess(details.Unit), assessment);
        }
    }

    private static CaseAssessor AssessorLike(CaseAssessment assessment, ScoringTerms terms, Phrases phrases) =>
        new(assessment.Model, new BorderData(assessment.BorderData), terms.Borders, assessment.ExchangeRates, phrases);

    private static CaseAssessment WithWordsOf(CaseAssessment again, CaseAssessment assessment) => assessment with
    {
        ScoreRange = again.ScoreRange,
        Floors = again.Floors,
        Tasks = again.Tasks,
        Deadlines = again.Deadlines,
        Assumptions = again.Assumptions,
        Details = again.Details,
        ContactReason = again.ContactReason,
        Language = again.Language,
    };
}
