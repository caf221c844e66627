using System.Globalization;
using CaseTools.Hosting;
using CaseTools.Urgency;

namespace CaseTools.Completion;

/// <summary>Offers the bands of the model by which the given cases were scored, or of the default one.</summary>
internal sealed class BandCompleter : ValueCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<Suggestion> Suggest(TypedCommand command)
    {
        var model = command.GivenOrHeld<CaseAssessment>() is [var first, ..]
            ? first.Model
            : UrgencyModelFile.Read(UrgencyModelFile.DefaultPath, AdapterLoader.Adapters.Documents).Model;
        return (model?.Bands ?? []).Select(band => new Suggestion(
            band.Name,
            string.Format(CultureInfo.InvariantCulture, "from {0} points; contact within {1} hours", band.From, band.ContactWithinHours)));
    }
}
