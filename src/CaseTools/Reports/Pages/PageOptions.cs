using System.Globalization;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>The ways out of a case. Where an observation is from stands in the words that say why.</summary>
internal static class PageOptions
{
    /// <summary>Describes them.</summary>
    public static PageSection Of(CaseAssessment assessment, PageSpeech speech) => new(
        speech.Of("page-options"),
        [
            speech.Head("page-way", PageCellKind.Text, 3),
            speech.Head("page-usable", PageCellKind.Text, 2),
            speech.Head("page-why", PageCellKind.Text, 6),
            speech.Head("page-stay-days", PageCellKind.Text, 1),
            speech.Head("page-cost", PageCellKind.Text, 2),
            speech.Head("page-seen", PageCellKind.Text, 2),
        ],
        Rows(assessment.Options, speech))
    {
        EmptyText = speech.Of("page-no-options"),
    };

    private static ReportCell[][] Rows(IReadOnlyList<CaseOption> options, PageSpeech speech)
    {
        var isFromSeveral = options.Select(option => option.FromCountry).Distinct(StringComparer.Ordinal).Count() > 1;
        return [.. options.Select(option => Row(option, isFromSeveral, speech))];
    }

    private static ReportCell[] Row(CaseOption option, bool isFromSeveral, PageSpeech speech) =>
    [
        speech.Known(PageSpeech.Lines(
            isFromSeveral && option.FromCountry is not null ? $"{speech.Country(option.FromCountry)} → {speech.Country(option.ToCountry)}" : speech.Country(option.ToCountry),
            option.RouteId is { } id ? speech.Phrases.Marked(id, option.IsHypothetical) : null,
            option.IsNamed ? null : speech.Of("options-nobody-named"))),
        ReportCell.Text(
            PageSpeech.Lines(speech.Phrases.OfMember("usability-", option.Usability), option.ClosesAt is { } instant ? speech.Of("page-closes", speech.Moment(instant)) : null),
            OptionsSheet.ToneOf(option.Usability)),
        ReportCell.Text(option.Why),
        PageSpeech.Short(option.StayDays),
        Cost(option, speech),
        speech.Known(option.AgeDays switch { null => null, 0 => speech.Of("route-seen-today"), { } days => speech.Of("page-days-ago", days) }),
    ];

    private static ReportCell Cost(CaseOption option, PageSpeech speech)
    {
        if (option.Cost is not { } cost)
        {
            return speech.Known(null);
        }

        var funds = option.FundsRatio is { } ratio ? speech.Of("page-funds", ratio.ToString("0.##", CultureInfo.InvariantCulture)) : null;
        return ReportCell.Text(PageSpeech.Lines($"{cost.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00A0')} {option.CostCurrency}", funds), option.FundsRatio < 1 ? Tone.Warning : Tone.None);
    }
}
