namespace CaseTools.Urgency;

/// <summary>Puts cases in the order in which they are to be called.</summary>
internal static class CaseRanking
{
    /// <summary>Ranks from 1: by band, then uncut score, then days to the nearest deadline (none last), then case id.</summary>
    public static IReadOnlyList<CaseAssessment> Rank(IEnumerable<CaseAssessment> assessments) => assessments
        .OrderBy(assessment => assessment.Model.IndexOfBand(assessment.Band))
        .ThenByDescending(assessment => assessment.UncappedScore)
        .ThenBy(assessment => assessment.DaysToDeadline ?? int.MaxValue)
        .ThenBy(assessment => assessment.CaseId, StringComparer.Ordinal)
        .ThenBy(assessment => assessment.GroupId, StringComparer.Ordinal)
        .Select((assessment, index) => assessment with { Rank = index + 1 })
        .ToArray();
}
