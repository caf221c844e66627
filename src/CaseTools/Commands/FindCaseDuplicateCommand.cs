using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Duplicates;
using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools;

/// <summary>Finds records of different cases that are likely one person.</summary>
[Cmdlet(VerbsCommon.Find, "CaseDuplicate")]
[OutputType(typeof(CaseDuplicate))]
public sealed partial class FindCaseDuplicateCommand : StoppableCommand
{
    private readonly List<IntakeRecord> records = [];

    /// <summary>The records, from <c>Import-CaseIntake</c>.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyCollection]
    [MadeBy(typeof(IntakeRecord), "Import-CaseIntake")]
    [ArgumentCompleter(typeof(VariableCompleter<IntakeRecord>))]
    public IntakeRecord[]? InputObject { get; set; } = [];

    /// <summary>
    /// From which likeness on a pair is shown, 30 to 100; 60 where it is not given: a name with a date of birth, a telephone with an age, two
    /// addresses. 45 shows whoever shares a telephone, 30 whoever shares a name.
    /// </summary>
    [Parameter]
    [WholeNumber]
    [ValidateRange(DuplicateScale.Least, DuplicateScale.Most)]
    public int Threshold { get; set; } = DuplicateScale.Likely;

    /// <summary>The language in which it is said what they share: en (English, where it is not given), ru (Russian), uk (Ukrainian) or kk (Kazakh).</summary>
    [Parameter]
    [ValidateSet("en", "ru", "uk", "kk")]
    public string Language { get; set; } = Phrases.DefaultLanguage;

    /// <inheritdoc/>
    protected override void ProcessRecord() => records.AddRange((InputObject ?? []).OfType<IntakeRecord>());

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        var distinct = RecordDuplicates.In(records);
        if (distinct.Warning is { } warning)
        {
            WriteWarning(warning);
        }

        var cases = CaseUnit.Group(distinct.Records);
        var pairs = Find([.. cases.SelectMany(SubjectsOf)]);
        if (pairs is not null)
        {
            WriteObject(pairs.Select(Describe), enumerateCollection: true);
            WriteVerbose($"{distinct.Records.Count} record(s) of {cases.Count} case(s) looked at: {pairs.Count} pair(s) of likeness {Threshold} or more.");
        }
    }

    private static IEnumerable<DuplicateSubject> SubjectsOf(CaseUnit unit)
    {
        var name = LeadName.Of(unit.Lead);
        return unit.Members.Select(member => new DuplicateSubject(unit.CaseId, member) { LeadName = name });
    }

    private IReadOnlyList<DuplicatePair>? Find(DuplicateSubject[] subjects)
    {
        var progress = new LongWorkProgress(this, "Finding likely duplicates", "records");
        try
        {
            return DuplicateFinder.Find(subjects, Cancellation, Threshold, done => progress.Show(done, subjects.Length));
        }
        catch (OperationCanceledException)
        {
            // The pipeline is being stopped: PowerShell says so itself.
            return null;
        }
        finally
        {
            progress.End();
        }
    }

    private CaseDuplicate Describe(DuplicatePair pair)
    {
        var (first, second) = (pair.First, pair.Second);
        var phrases = Phrases.In(Language);
        return new()
        {
            Likeness = pair.Likeness,
            CaseId = first.CaseId,
            LeadName = first.LeadName,
            SourceFile = first.Record.SourceFile,
            SourceLine = first.Record.SourceLine,
            OtherCaseId = second.CaseId,
            OtherLeadName = second.LeadName,
            OtherSourceFile = second.Record.SourceFile,
            OtherSourceLine = second.Record.SourceLine,
            Why = phrases.Of("duplicate-why", DuplicateWords.Of(pair.Shared, phrases)),
        };
    }
}
