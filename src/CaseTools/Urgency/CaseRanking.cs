namespace CaseTools.Urgency;

/// <summary>Puts cases in the order in which they are to be called.</summary>
internal static class CaseRanking
{
    /// <summary>Ranks from 1: by band, then uncut score, then days to the nearest deadline (none last), then case id.</summary>
    public static IReadOnlyList<CaseAssessment> Rank(IEnumerable<CaseAssessment> assessments) => RankNew(assessments.Select(assessment => assessment with { Rank = 0 }));

    /// <summary>The same for assessments that nobody has seen yet: they are ranked in place, and not copied.</summary>
    public static IReadOnlyList<CaseAssessment> RankNew(IEnumerable<CaseAssessment> assessments)
    {
        var ordered = assessments
            .OrderBy(assessment => assessment.Model.IndexOfBand(assessment.Band))
            .ThenByDescending(assessment => assessment.UncappedScore)
            .ThenBy(assessment => assessment.DaysToDeadline ?? int.MaxValue)
            .ThenBy(assessment => assessment.CaseId, StringComparer.Ordinal)
            .ThenBy(assessment => assessment.GroupId, StringComparer.Ordinal)
            .ToArray();
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i].TakeRank(i + 1);
        }

        return ordered;
    }
}
