using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Text.RegularExpressions;
using CaseTools.Borders;
using CaseTools.Changes;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Urgency;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools;

/// <summary>Scores how urgent each case is, with its reasons, and ranks the cases.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "CaseUrgency", SupportsShouldProcess = true)]
[OutputType(typeof(CaseAssessment))]
public sealed partial class MeasureCaseUrgencyCommand : StoppableCommand
{
    private static readonly Regex CurrencyShape = new("^[A-Z]{3}$", RegexOptions.CultureInvariant);

    // What is worth more than that is a slip, and no amount of money may grow beyond what can be counted.
    private const decimal HighestRate = 1_000_000_000m;

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(100);

    private readonly List<IntakeRecord> records = [];
    private WholeFile? snapshot;

    /// <summary>The records, from <c>Import-CaseIntake</c>.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    [MadeBy(typeof(IntakeRecord), "Import-CaseIntake")]
    [ArgumentCompleter(typeof(VariableCompleter<IntakeRecord>))]
    public IntakeRecord[] InputObject { get; set; } = [];

    /// <summary>
    /// The border observations, from <c>Import-BorderStatus</c>. Without them every route counts as not known, and a warning
    /// says so.
    /// </summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyCollection]
    [MadeBy(typeof(BorderStatus), "Import-BorderStatus")]
    [ArgumentCompleter(typeof(VariableCompleter<BorderStatus>))]
    public BorderStatus[]? BorderStatus { get; set; }

    /// <summary>
    /// Hypothetical rows, from <c>Import-BorderStatus</c>: each counts before any observation of its route id. Everything that rests
    /// on them is marked WHAT IF.
    /// </summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyCollection]
    [MadeBy(typeof(BorderStatus), "Import-BorderStatus")]
    [ArgumentCompleter(typeof(VariableCompleter<BorderStatus>))]
    public BorderStatus[]? Scenario { get; set; }

    /// <summary>The model, from <c>Get-UrgencyModel</c>; the default one where it is not given.</summary>
    /// <value>The default model</value>
    [Parameter]
    [MadeBy(typeof(UrgencyModel), "Get-UrgencyModel")]
    [ArgumentCompleter(typeof(VariableCompleter<UrgencyModel>))]
    public UrgencyModel? Model { get; set; }

    /// <summary>
    /// The scoring time, with its UTC offset, in which days are counted, such as 2022-09-27T12:00:00+03:00; now where it is not given. A date alone
    /// is refused: it would be another moment on another machine.
    /// </summary>
    /// <value>Now</value>
    [Parameter]
    [Instant]
    [ArgumentCompleter(typeof(InstantCompleter))]
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
            var decisions = DecisionPath is null ? null : this.ReadDecisions(DecisionPath, model, asOf, Cancellation);
            var cases = Score(scorer, distinct.Records);
            WriteVerbose(
                $"{records.Count} record(s) scored as {cases.Count} case(s), as of {Instants.ToText(asOf)}, with the model {model}, {observations.Length} border observation(s) and {scenario.Length} hypothetical row(s).");
            var decided = decisions is null ? cases : this.Decide(cases, decisions, asOf);
            Keep(decided);
            WriteObject(decided, enumerateCollection: true);
        }
        catch (OperationCanceledException)
        {
            // The pipeline is being stopped: PowerShell says so itself.
        }
    }

    // On other threads, so that this one can show how far it is.
    private IReadOnlyList<CaseAssessment> Score(CaseScorer scorer, IEnumerable<IntakeRecord> distinct)
    {
        var scoring = Task.Run(() => scorer.Score(distinct, Cancellation));
        var progress = new LongWorkProgress(this, "Scoring cases", "cases");
        while (!((IAsyncResult)scoring).AsyncWaitHandle.WaitOne(LookEvery))
        {
            progress.Show(scorer.Scored, Math.Max(scorer.Cases, 1));
        }

        progress.End();
        return scoring.GetAwaiter().GetResult();
    }

    // Before the cases go on: a later cmdlet may end the pipeline.
    private void Keep(IReadOnlyList<CaseAssessment> assessments)
    {
        if (snapshot is not null && assessments.Count == 0)
        {
            WriteError(CommandErrors.SnapshotWithoutCases(SnapshotPath!));
            return;
        }

        if (snapshot is null)
        {
            return;
        }

        var isWritten = snapshot.Write("Write snapshot of the cases", stream =>
        {
            var bytes = this.Adapters().DocumentWriter.Write(SnapshotDocument.Of(AssessmentSnapshots.Of(new UntilStopped<CaseAssessment>(assessments, this))));
            stream.Write(bytes, 0, bytes.Length);
        });
        if (isWritten)
        {
            WriteVerbose($"Snapshot of {assessments.Count} case(s) written to '{SnapshotPath}'.");
        }
    }

    private Dictionary<string, decimal> Rates()
    {
        var rates = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in ExchangeRate ?? new Hashtable())
        {
            var currency = Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!.ToUpperInvariant();
            if (!CurrencyShape.IsMatch(currency) || NumberAttribute.Read(entry.Value) is not { } rate || rate is <= 0 or > HighestRate)
            {
                ThrowTerminatingError(CommandErrors.BadExchangeRate(currency));
                continue;
            }

            rates[currency] = rate;
        }

        return rates;
    }
}
