using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Privacy;

/// <summary>
/// The cases of a partner's list by band. A band with too few cases is joined with the next, and said as one: to withhold it would put the
/// most urgent case, since it is the rarest, at the end of the list.
/// </summary>
/// <param name="First">The most urgent band in it, by its place in the model from 0.</param>
/// <param name="Name">The band, or bands, as people read them.</param>
/// <param name="Cases">The cases.</param>
internal sealed record SharedBands(int First, string Name, IReadOnlyList<CaseAssessment> Cases)
{
    /// <summary>The bands, the most urgent first, each with at least k cases.</summary>
    /// <param name="cases">The cases: at least k.</param>
    /// <param name="k">How many cases a band has at least.</param>
    public static IReadOnlyList<SharedBands> Of(IReadOnlyList<CaseAssessment> cases, int k)
    {
        var model = cases[0].Model;
        var phrases = Phrases.In(cases[0].Language);
        var joined = new List<SharedBands>();
        foreach (var band in cases.GroupBy(assessment => model.IndexOfBand(assessment.Band)).OrderBy(band => band.Key))
        {
            var next = new SharedBands(band.Key, phrases.BandName(model.Bands[band.Key].Name), [.. band]);
            joined = joined is [.., var last] && last.Cases.Count < k ? [.. joined.Take(joined.Count - 1), last.With(next)] : [.. joined, next];
        }

        return joined is [.., var before, var few] && few.Cases.Count < k ? [.. joined.Take(joined.Count - 2), before.With(few)] : joined;
    }

    private SharedBands With(SharedBands next) => new(First, $"{Name} / {next.Name}", [.. Cases, .. next.Cases]);
}
