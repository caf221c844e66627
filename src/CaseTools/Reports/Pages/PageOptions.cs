using System.Globalization;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>The ways out of a case.</summary>
internal static class PageOptions
{
    /// <summary>Describes them.</summary>
    public static PageSection Of(CaseAssessment assessment, PageSpeech speech) => new(
        speech.Of("page-options"),
        [
            speech.Column("page-way", PageCellKind.Text, 3),
            speech.Column("page-usable", PageCellKind.Text, 2),
            speech.Column("page-why", PageCellKind.Text, 5),
            speech.Column("page-stay-allowed", PageCellKind.Text, 2),
            speech.Column("page-cost", PageCellKind.Text, 2),
            speech.Column("page-seen", PageCellKind.Text, 2),
        ],
        [.. assessment.Options.Select(option => Row(option, speech))])
    {
        EmptyText = speech.Of("page-no-options"),
    };

    private static ReportCell[] Row(CaseOption option, PageSpeech speech) =>
    [
        speech.Known(Lines(speech.Country(option.ToCountry), option.RouteId is { } id ? speech.Phrases.Marked(id, option.IsHypothetical) : null, option.IsNamed ? null : speech.Of("page-unnamed"))),
        ReportCell.Text(
            Lines(speech.Phrases.OfMember("page-way-", option.Usability), option.ClosesAt is { } instant ? speech.Of("page-closes", speech.Moment(instant)) : null),
            ToneOf(option.Usability)),
        ReportCell.Text(option.Why),
        speech.Known(option.StayDays is { } days ? speech.Of("page-days", days) : null),
        Cost(option, speech),
        speech.Known(Lines(option.AgeDays is { } age ? speech.Of("page-days-ago", age) : null, option.Source)),
    ];

    private static ReportCell Cost(CaseOption option, PageSpeech speech)
    {
        if (option.Cost is not { } cost)
        {
            return speech.Known(null);
        }

        var funds = option.FundsRatio is { } ratio ? speech.Of("page-funds", ratio.ToString("0.##", CultureInfo.InvariantCulture)) : null;
        return ReportCell.Text(Lines($"{cost.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00A0')} {option.CostCurrency}", funds), option.FundsRatio < 1 ? Tone.Warning : Tone.None);
    }

    private static string Lines(params string?[] lines) => string.Join("\n", lines.OfType<string>());

    private static Tone ToneOf(RouteUsability usability) => usability switch
    {
        RouteUsability.Usable => Tone.Standard,
        RouteUsability.Restricted => Tone.Priority,
        RouteUsability.Closed => Tone.Emergency,
        _ => Tone.Muted,
    };
}
