using System.Management.Automation;
using CaseTools.Borders;
using CaseTools.Commands;
using CaseTools.Values;

namespace CaseTools;

/// <summary>Shows what is in force on each route: level, age, and where sources differ.</summary>
[Cmdlet(VerbsCommon.Get, "BorderStatus")]
[OutputType(typeof(BorderRouteStatus))]
public sealed partial class GetBorderStatusCommand : PSCmdlet
{
    private readonly List<BorderStatus> observations = [];

    /// <summary>The observations, from <c>Import-BorderStatus</c>.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    [MadeBy(typeof(BorderStatus), "Import-BorderStatus")]
    public BorderStatus[] InputObject { get; set; } = [];

    /// <summary>Only routes out of these countries: ISO 3166 codes or names, such as RU or Russia. All where it is not given.</summary>
    [Parameter]
    public string[]? From { get; set; }

    /// <summary>Only routes into these countries: ISO 3166 codes or names. Rules for every route out are shown too. All where it is not given.</summary>
    [Parameter]
    public string[]? To { get; set; }

    /// <summary>
    /// The instant to look at, with its UTC offset, such as 2022-09-27T12:00:00+03:00; now where it is not given. Later observations do not count.
    /// </summary>
    /// <value>Now</value>
    [Parameter]
    [Instant]
    public DateTimeOffset? AsOf { get; set; }

    /// <summary>
    /// Hypothetical rows, from <c>Import-BorderStatus</c>: each counts before any observation of its route id, and is marked WHAT IF.
    /// </summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyCollection]
    [MadeBy(typeof(BorderStatus), "Import-BorderStatus")]
    public BorderStatus[]? Scenario { get; set; }

    /// <summary>The model whose limits say what is stale, from <c>Get-UrgencyModel</c>; the default one where it is not given.</summary>
    /// <value>The default model</value>
    [Parameter]
    [MadeBy(typeof(UrgencyModel), "Get-UrgencyModel")]
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

        var review = BorderReview.Of(new BorderData(observations.Concat(scenario)), asOf, limits)
            .Where(route => from is null || from.Contains(route.FromCountry))
            .Where(route => to is null || route.Observation.IsRule || to.Contains(route.ToCountry));
        WriteObject(review, enumerateCollection: true);
    }

    private string[]? CountriesOf(string[]? texts, string parameter) => texts?.OfType<string>().Select(text =>
    {
        if (Countries.TryRead(text) is not { } code)
        {
            ThrowTerminatingError(CommandErrors.UnknownCountry(parameter, text));
            return "";
        }

        return code;
    }).ToArray();
}
