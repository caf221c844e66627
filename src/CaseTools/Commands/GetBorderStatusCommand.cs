using System.Management.Automation;
using CaseTools.Borders;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Values;

namespace CaseTools;

/// <summary>Shows what is in force on each route: level, age, and where sources differ.</summary>
[Cmdlet(VerbsCommon.Get, "BorderStatus")]
[OutputType(typeof(BorderRouteStatus))]
public sealed partial class GetBorderStatusCommand : StoppableCommand
{
    private readonly List<BorderStatus> observations = [];

    /// <summary>The observations, from <c>Import-BorderStatus</c>.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    [MadeBy(typeof(BorderStatus), "Import-BorderStatus")]
    [ArgumentCompleter(typeof(VariableCompleter<BorderStatus>))]
    public BorderStatus[] InputObject { get; set; } = [];

    /// <summary>
    /// Only routes out of these countries: ISO 3166 codes, or names in English, Russian, Ukrainian or Kazakh, such as RU or Russia. All where it is not given.
    /// </summary>
    [Parameter]
    [ArgumentCompleter(typeof(CountryCompleter))]
    public string[]? From { get; set; }

    /// <summary>Only routes into these countries, as codes or names. Rules for every route out are shown too. All where it is not given.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(CountryCompleter))]
    public string[]? To { get; set; }

    /// <summary>Only routes and rules of these ids, such as <c>RU-KZ</c>.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(RouteCompleter))]
    public string[]? RouteId { get; set; }

    /// <summary>
    /// The instant to look at, with its UTC offset, such as 2022-09-27T12:00:00+03:00; now where it is not given. Later observations do not count.
    /// </summary>
    /// <value>Now</value>
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

    /// <summary>The model whose limits say what is stale, from <c>Get-UrgencyModel</c>; the default one where it is not given.</summary>
    /// <value>The default model</value>
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

        var progress = new LongWorkProgress(this, "Looking at borders", "observations");
        var review = BorderReview.Of(new BorderData(new UntilStopped<BorderStatus>(rows, this, progress)), asOf, limits)
            .Where(route => RouteId is null || RouteId.Contains(route.RouteId, StringComparer.OrdinalIgnoreCase))
            .Where(route => from is null || from.Contains(route.FromCountry))
            .Where(route => to is null || route.Observation.IsRule || to.Contains(route.ToCountry))
            .ToArray();
        progress.End();
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
