using System.Management.Automation;
using CaseTools.Borders;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Values;

namespace CaseTools;

/// <summary>Shows what is in force on each route at an instant: level, age, staleness, conflicts between sources.</summary>
[Cmdlet(VerbsCommon.Get, "BorderStatus")]
[OutputType(typeof(BorderRouteStatus))]
public sealed class GetBorderStatusCommand : StoppableCommand
{
    private readonly List<BorderStatus> observations = [];

    /// <summary>The observations, from <c>Import-BorderStatus</c>.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    [MadeBy(typeof(BorderStatus), "Import-BorderStatus")]
    [ArgumentCompleter(typeof(VariableCompleter<BorderStatus>))]
    public BorderStatus[] InputObject { get; set; } = [];

    /// <summary>Only routes out of these countries: ISO 3166 codes, or names in English, Russian, Ukrainian or Kazakh.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(CountryCompleter))]
    public string[]? From { get; set; }

    /// <summary>Only routes into these countries: ISO 3166 codes, or names in English, Russian, Ukrainian or Kazakh. Rules for every route out are shown too.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(CountryCompleter))]
    public string[]? To { get; set; }

    /// <summary>Only routes and rules of these ids, such as <c>RU-KZ</c>.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(RouteCompleter))]
    public string[]? RouteId { get; set; }

    /// <summary>The instant, with its UTC offset; now where it is not given.</summary>
    [Parameter]
    [Instant]
    [ArgumentCompleter(typeof(InstantCompleter))]
    public DateTimeOffset? AsOf { get; set; }

    /// <summary>
    /// Hypothetical rows, from <c>Import-BorderStatus</c>: each counts before any observation of its route id, and is marked WHAT IF.
    /// </summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyCollection]
    [MadeBy(typeof(BorderStatus), "Import-BorderStatus")]
    [ArgumentCompleter(typeof(VariableCompleter<BorderStatus>))]
    public BorderStatus[]? Scenario { get; set; }

    /// <summary>The model whose limits say what is stale; the default one where it is not given.</summary>
    [Parameter]
    [MadeBy(typeof(UrgencyModel), "Get-UrgencyModel")]
    [ArgumentCompleter(typeof(VariableCompleter<UrgencyModel>))]
    public UrgencyModel? Model { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => observations.AddRange(InputObject.OfType<BorderStatus>());

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        var from = CountriesOf(From, nameof(From));
        var to = CountriesOf(To, nameof(To));
        var limits = (Model ?? this.ReadDefaultModel()).Border.Staleness;
        var asOf = AsOf ?? DateTimeOffset.Now;
        var scenario = this.MarkScenario(Scenario, asOf);

        var rows = observations.Concat(scenario).ToArray();
        ReportMissing(rows);

        var review = BorderReview.Of(new BorderData(new UntilStopped<BorderStatus>(rows, this)), asOf, limits)
            .Where(route => RouteId is null || RouteId.Contains(route.RouteId, StringComparer.OrdinalIgnoreCase))
            .Where(route => from is null || from.Contains(route.FromCountry))
            .Where(route => to is null || route.Observation.IsRule || to.Contains(route.ToCountry))
            .ToArray();
        WriteVerbose($"{observations.Count} observation(s) and {scenario.Length} hypothetical row(s): {review.Length} route(s) shown, as of {Instants.ToText(asOf)}.");
        WriteObject(review, enumerateCollection: true);
    }

    // A route that was mistyped would look like one of which nothing is known.
    private void ReportMissing(IReadOnlyCollection<BorderStatus> rows)
    {
        var known = new HashSet<string>(rows.Select(row => row.RouteId), StringComparer.OrdinalIgnoreCase);
        foreach (var id in (RouteId ?? []).Where(id => !known.Contains(id)))
        {
            WriteError(BorderErrors.RouteNotFound(id));
        }
    }

    private string[]? CountriesOf(string[]? texts, string parameter) => texts?.OfType<string>().Select(text =>
    {
        if (Countries.TryRead(text) is not { } code)
        {
            ThrowTerminatingError(BorderErrors.UnknownCountry(parameter, text));
            return "";
        }

        return code;
    }).ToArray();
}
