using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Text.RegularExpressions;
using CaseTools.Borders;
using CaseTools.Changes;
using CaseTools.Commands;
using CaseTools.Urgency;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools;

/// <summary>Scores how urgent each case is, with its reasons, and ranks the cases.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "CaseUrgency", SupportsShouldProcess = true)]
[OutputType(typeof(CaseAssessment))]
public sealed partial class MeasureCaseUrgencyCommand : PSCmdlet, IDisposable
{
    private static readonly Regex CurrencyShape = new("^[A-Z]{3}$", RegexOptions.CultureInvariant);

    // What is worth more than that is a slip, and no amount of money may grow beyond what can be counted.
    private const decimal HighestRate = 1_000_000_000m;

    private readonly List<IntakeRecord> records = [];
    private readonly CancellationTokenSource cancellation = new();
    private WholeFile? snapshot;

    /// <summary>The records, from <c>Import-CaseIntake</c>.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    [MadeBy(typeof(IntakeRecord), "Import-CaseIntake")]
    public IntakeRecord[] InputObject { get; set; } = [];

    /// <summary>
    /// The border observations, from <c>Import-BorderStatus</c>. Without them every route counts as not known, and a warning
    /// says so.
    /// </summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyCollection]
    [MadeBy(typeof(BorderStatus), "Import-BorderStatus")]
    public BorderStatus[]? BorderStatus { get; set; }

    /// <summary>
    /// Hypothetical rows, from <c>Import-BorderStatus</c>: each counts before any observation of its route id. Everything that rests
    /// on them is marked WHAT IF.
    /// </summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyCollection]
    [MadeBy(typeof(BorderStatus), "Import-BorderStatus")]
    public BorderStatus[]? Scenario { get; set; }

    /// <summary>The model, from <c>Get-UrgencyModel</c>; the default one where it is not given.</summary>
    /// <value>The default model</value>
    [Parameter]
    [MadeBy(typeof(UrgencyModel), "Get-UrgencyModel")]
    public UrgencyModel? Model { get; set; }

    /// <summary>
    /// The scoring time, with its UTC offset, in which days are counted, such as 2022-09-27T12:00:00+03:00; now where it is not given. A date alone
    /// is refused: it would be another moment on another machine.
    /// </summary>
    /// <value>Now</value>
    [Parameter]
    [Instant]
    public DateTimeOffset? AsOf { get; set; }

    /// <summary>
    /// What one unit of a currency is worth in the currency of the model's living cost, which is RUB in the default model:
    /// <c>@{ EUR = 60.5; USD = 58 }</c>. Money in a currency without a rate counts as not known.
    /// </summary>
    [Parameter]
    public IDictionary? ExchangeRate { get; set; }

    /// <summary>
    /// The decisions file that <c>Set-CaseUrgency</c> writes. Of each case the latest decision up to the scoring time counts: one that raises the
    /// case holds until another supersedes it; one that lowers it ends with its review date, when the case becomes more urgent than it was,
    /// and when a safeguarding floor asks for more than was forced. What ended is still said: see <c>Decision.Notes</c>.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? DecisionPath { get; set; }

    /// <summary>The language of reasons, questions and tasks: en (English, where it is not given), ru (Russian), uk (Ukrainian) or kk (Kazakh).</summary>
    [Parameter]
    [ValidateSet("en", "ru", "uk", "kk")]
    public string Language { get; set; } = Phrases.DefaultLanguage;

    /// <summary>
    /// A JSON file to keep how the cases stand, for <c>Compare-CaseUrgency -ReferencePath</c> on a later day. No names; but reasons, so
    /// keep it as safe as a report.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? SnapshotPath { get; set; }

    /// <summary>Leaves a snapshot that is there as it is, with an error. Without it the snapshot is replaced.</summary>
    [Parameter]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Replaces a snapshot that is marked read-only. Without it such a snapshot is an error.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    public void Dispose() => cancellation.Dispose();

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        snapshot = SnapshotPath is { } path ? WholeFile.At(this, path, NoClobber, Force) : null;

        // Said before any work is done.
        snapshot?.Refuse();
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => records.AddRange(InputObject.OfType<IntakeRecord>());

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        var observations = (BorderStatus ?? []).Where(observation => observation is not null).ToArray();
        if (observations.Length == 0)
        {
            WriteWarning(
                "No border observations are given: every route counts as not known. Give them with -BorderStatus (Import-BorderStatus borders.csv).");
        }

        var asOf = AsOf ?? DateTimeOffset.Now;
        var scenario = this.MarkScenario(Scenario, asOf);

        var distinct = RecordDuplicates.In(records);
        if (distinct.Warning is { } warning)
        {
            WriteWarning(warning);
        }

        var model = Model ?? this.ReadDefaultModel();
        var scorer = new CaseScorer(model, new BorderData(observations.Concat(scenario)), asOf, Rates(), Language.ToLowerInvariant());
        try
        {
            var decisions = DecisionPath is null ? null : this.ReadDecisions(DecisionPath, model, asOf, cancellation.Token);
            var cases = scorer.Score(distinct.Records, cancellation.Token);
            var decided = decisions is null ? cases : this.Decide(cases, decisions, asOf);
            Keep(decided);
            WriteObject(decided, enumerateCollection: true);
        }
        catch (OperationCanceledException)
        {
            // The pipeline is being stopped: PowerShell says so itself.
        }
    }

    // Before the cases go on: a later cmdlet may end the pipeline.
    private void Keep(IReadOnlyList<CaseAssessment> assessments)
    {
        if (snapshot is not null && assessments.Count == 0)
        {
            WriteError(CommandErrors.SnapshotWithoutCases(SnapshotPath!));
            return;
        }

        _ = snapshot?.Write("Write snapshot of the cases", stream =>
        {
            var bytes = this.Adapters().DocumentWriter.Write(SnapshotDocument.Of(AssessmentSnapshots.Of(assessments)));
            stream.Write(bytes, 0, bytes.Length);
        });
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => cancellation.Cancel();

    // PowerShell would read the text 60,5 as 605.
    private static decimal? ReadRate(object? value) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        string text => Numbers.Read(text, culture: null) is { IsRead: true } reading ? reading.Value : null,
        var number => LanguagePrimitives.TryConvertTo<decimal>(number, CultureInfo.InvariantCulture, out var rate) ? rate : null,
    };

    private Dictionary<string, decimal> Rates()
    {
        var rates = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in ExchangeRate ?? new Hashtable())
        {
            var currency = Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!.ToUpperInvariant();
            if (!CurrencyShape.IsMatch(currency) || ReadRate(entry.Value) is not { } rate || rate is <= 0 or > HighestRate)
            {
                ThrowTerminatingError(CommandErrors.BadExchangeRate(currency));
                continue;
            }

            rates[currency] = rate;
        }

        return rates;
    }
}
