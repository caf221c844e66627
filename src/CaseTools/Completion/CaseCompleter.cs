using System.Globalization;

namespace CaseTools.Completion;

/// <summary>Offers the ids of the cases that the command is given, the most urgent first, with the lead's first name.</summary>
internal sealed class CaseCompleter : ValueCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<Suggestion> Suggest(TypedCommand command) => command.GivenOrHeld<CaseAssessment>()
        .OrderBy(assessment => assessment.Rank)
        .Select(assessment => new Suggestion(assessment.CaseId, Describe(assessment)));

    private static string Describe(CaseAssessment assessment) => string.Format(
        CultureInfo.InvariantCulture, "{0}rank {1}, {2}, score {3}", assessment.LeadName is { } name ? name + ": " : "", assessment.Rank, assessment.Band, assessment.Score);
}
