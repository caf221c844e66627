using System.Collections;
using System.Globalization;
using System.Management.Automation;
using CaseTools.Borders;
using CaseTools.Commands;
using CaseTools.Urgency;

namespace CaseTools;

/// <summary>Scores how urgent each case is, by border-closure risk, dependants and five further parts; the most urgent case first, each with its reasons.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "CaseUrgency")]
[OutputType(typeof(CaseAssessment))]
public sealed class MeasureCaseUrgencyCommand : PSCmdlet, IDisposable
{
    private readonly List<IntakeRecord> records = [];
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>The records, from <c>Import-CaseIntake</c>.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    public IntakeRecord[] InputObject { get; set; } = [];

    /// <summary>The border observations, from <c>Import-BorderStatus</c>. Without them every route counts as not known, and a warning says so.</summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyCollection]
    public BorderStatus[]? BorderStatus { get; set; }

    /// <summary>The model, from <c>Get-UrgencyModel</c>; the default one where it is not given.</summary>
    [Parameter]
    public UrgencyModel? Model { get; set; }

    /// <summary>The scoring time, with its UTC offset, in which days are counted; now where it is not given.</summary>
    [Parameter]
    [Instant]
    public DateTimeOffset? AsOf { get; set; }

    /// <summary>What one unit of a currency is worth in the currency of the model's living cost: <c>@{ EUR = 60.5; USD = 58 }</c>.</summary>
    [Parameter]
    public IDictionary? ExchangeRate { get; set; }

    /// <inheritdoc/>
    public void Dispose() => cancellation.Dispose();

    /// <inheritdoc/>
    protected override void ProcessRecord() => records.AddRange(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (BorderStatus is not { Length: > 0 } observations)
        {
            observations = [];
            WriteWarning("No border observations are given: every route counts as not known. Give them with -BorderStatus (Import-BorderStatus borders.csv).");
        }

        var scorer = new CaseScorer(Model ?? this.ReadDefaultModel(), new BorderData(observations), AsOf ?? DateTimeOffset.Now, Rates());
        try
        {
            WriteObject(scorer.Score(records, cancellation.Token), enumerateCollection: true);
        }
        catch (OperationCanceledException)
        {
            // The pipeline is being stopped: PowerShell says so itself.
        }
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => cancellation.Cancel();

    private Dictionary<string, decimal> Rates()
    {
        var rates = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in ExchangeRate ?? new Hashtable())
        {
            var currency = Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!.ToUpperInvariant();
            if (currency.Length != 3 || !LanguagePrimitives.TryConvertTo<decimal>(entry.Value, CultureInfo.InvariantCulture, out var rate) || rate <= 0)
            {
                ThrowTerminatingError(CommandErrors.BadExchangeRate(currency));
                continue;
            }

            rates[currency] = rate;
        }

        return rates;
    }
}
