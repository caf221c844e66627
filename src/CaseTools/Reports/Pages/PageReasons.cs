using CaseTools.Urgency;

namespace CaseTools.Reports;

/// <summary>Why a case stands where it does: the decision, every part with its points, the floors.</summary>
internal static class PageReasons
{
    /// <summary>Describes them.</summary>
    public static PageSection Of(CaseAssessment assessment, PageSpeech speech) => new(
        speech.Of("page-reasons"),
        [
            speech.Head("page-part", PageCellKind.Text, 3),
            speech.Head("page-of-maximum", PageCellKind.Text, 2),
            speech.Head("page-points", PageCellKind.Number, 2),
            speech.Head("page-reason", PageCellKind.Text, 9),
        ],
        [.. Decision(assessment, speech), .. Floors(assessment, speech), .. Parts(assessment, speech), .. Cut(assessment, speech)]);

    private static IEnumerable<ReportCell[]> Decision(CaseAssessment assessment, PageSpeech speech) =>
        assessment.Decision is { } decision
            ? [Row(speech.Of("page-decision"), "", null, string.Join(" ", new[] { decision.Text }.Concat(decision.Notes)), Tone.Warning)]
            : [];

    private static IEnumerable<ReportCell[]> Floors(CaseAssessment assessment, PageSpeech speech) =>
        assessment.Floors.Select(floor => Row(speech.Of("page-floor"), "", null, $"{floor.Label}. {floor.Text}", floor.Raised ? Tone.Warning : Tone.None));

    // A part is named at its first reason, with what it comes to.
    private static IEnumerable<ReportCell[]> Parts(CaseAssessment assessment, PageSpeech speech)
    {
        UrgencyPart? last = null;
        foreach (var reason in assessment.Reasons)
        {
            var isFirst = reason.Part != last;
            last = reason.Part;
            yield return Row(
                isFirst ? reason.PartText : "",
                isFirst ? speech.Of("page-of", assessment.PointsOf(reason.Part), reason.Maximum) : "",
                reason.Points,
                reason.Text,
                reason.Points == 0 ? Tone.Muted : Tone.None);
        }
    }

    private static IEnumerable<ReportCell[]> Cut(CaseAssessment assessment, PageSpeech speech) =>
        assessment.UncappedScore > assessment.Score
            ? [Row("", "", assessment.Score - assessment.UncappedScore, speech.Of("page-cut", assessment.UncappedScore, assessment.Model.Cap))]
            : [];

    private static ReportCell[] Row(string part, string ofMaximum, int? points, string text, Tone tone = Tone.None) =>
        [ReportCell.Text(part), ReportCell.Text(ofMaximum), ReportCell.Number(points, tone == Tone.Muted ? tone : Tone.None), ReportCell.Text(text, tone)];
}
