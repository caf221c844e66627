using System.Management.Automation;
using System.Security;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Privacy;
using CaseTools.Urgency;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools;

/// <summary>Makes records fit for other eyes: the team, a partner, or everybody.</summary>
[Cmdlet(VerbsSecurity.Protect, "CaseRecord")]
[OutputType(typeof(IntakeRecord), typeof(ProtectedRecord), typeof(ProtectedCount))]
public sealed partial class ProtectCaseRecordCommand : StoppableCommand
{
    private const string Nobody = "nobody in particular";

    private readonly List<IntakeRecord> records = [];
    private int forTheTeam;

    /// <summary>The records, from <c>Import-CaseIntake</c>.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [AllowNull]
    [MadeBy(typeof(IntakeRecord), "Import-CaseIntake")]
    [ArgumentCompleter(typeof(VariableCompleter<IntakeRecord>))]
    public IntakeRecord[]? InputObject { get; set; } = [];

    /// <summary>
    /// For whose eyes. Public: numbers of persons, none under five. Partner: pseudonyms and coarse values, everybody like at least two others.
    /// Team, where it is not given: records with case id and first name or alias, with the same score as before. Restricted is refused, since
    /// nothing encrypts objects.
    /// </summary>
    [Parameter(Position = 0)]
    public PrivacyLevel Privacy { get; set; } = PrivacyLevel.Team;

    /// <summary>The partner for whom the records are. Each partner gets other pseudonyms, so that no two can join their lists.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Recipient { get; set; }

    /// <summary>The secret from which the pseudonyms are made, the same as that of <c>Export-CaseReport -Key</c>: then both call a case alike.</summary>
    [Parameter]
    [ValidateNotNull]
    [SecretText]
    [ArgumentCompleter(typeof(VariableCompleter<SecureString>))]
    public SecureString? Key { get; set; }

    /// <summary>At level Partner: how many records are alike at least in all that is shown (k), 3 to 100; 3 where it is not given.</summary>
    [Parameter]
    [WholeNumber]
    [ValidateRange(CaseExportCommand.LeastGroup, 100)]
    public int MinimumGroup { get; set; } = CaseExportCommand.LeastGroup;

    /// <summary>The instant on whose day ages are counted, with its UTC offset; now where it is not given. Not used at level Team.</summary>
    /// <value>Now</value>
    [Parameter]
    [Instant]
    [ArgumentCompleter(typeof(InstantCompleter))]
    public DateTimeOffset? AsOf { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (Privacy == PrivacyLevel.Restricted)
        {
            ThrowTerminatingError(PrivacyErrors.RestrictedNotEncrypted("Nothing encrypts objects in the pipeline"));
        }

        // Objects stay in the session: there is a list for somebody only once they are written, so that a name is asked for and not demanded.
        var isForNobody = Privacy == PrivacyLevel.Partner && Recipient is null && Key is not null;
        this.Judge(Privacy, isForNobody ? Nobody : Recipient, Key);
        if (isForNobody)
        {
            WriteWarning("Without -Recipient every list has the same pseudonyms: two who have one each can join them. Name the partner.");
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var given = (InputObject ?? []).OfType<IntakeRecord>().ToArray();
        if (Privacy == PrivacyLevel.Team)
        {
            forTheTeam += given.Length;
            WriteObject(given.Select(record => TeamRecords.Of(record, LeadName.Of(record))), enumerateCollection: true);
        }
        else
        {
            records.AddRange(given);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (Privacy == PrivacyLevel.Team)
        {
            WriteVerbose($"{forTheTeam} record(s) given without what is restricted.");
        }

        if (records.Count == 0)
        {
            return;
        }

        var progress = new LongWorkProgress(this, "Protecting records", "records");
        var watched = new UntilStopped<IntakeRecord>(records, this, progress);
        WriteObject(Privacy == PrivacyLevel.Public ? Counts(watched) : Shared(watched), enumerateCollection: true);
        progress.End();
    }

    private DateTime Today => CalendarDates.DateOf(AsOf ?? DateTimeOffset.Now);

    private IEnumerable<ProtectedRecord> Shared(IReadOnlyList<IntakeRecord> watched)
    {
        var sharable = records.Where(SharedRecords.MayShare).ToArray();
        if (sharable.Length < MinimumGroup)
        {
            ThrowTerminatingError(PrivacyErrors.TooFewForPartner(records.Count, sharable.Length, MinimumGroup));
        }

        using var pseudonyms = new Pseudonyms(Recipient ?? Nobody, Key!);
        var shared = SharedRecords.For(watched, pseudonyms, MinimumGroup, Today);
        this.WarnOfConsent("person(s)", records.Count - sharable.Length, sharable.Count(record => record.ConsentToShare != ConsentToShare.Yes));
        WriteVerbose($"{shared.Records.Count} record(s) shared, each like at least {shared.SmallestGroup - 1} others; {shared.Withheld} value(s) withheld to reach that.");
        return shared.Records;
    }

    private IEnumerable<ProtectedCount> Counts(IReadOnlyList<IntakeRecord> watched)
    {
        if (records.Count < SmallCells.Threshold)
        {
            ThrowTerminatingError(PrivacyErrors.TooFewForPublic(records.Count, SmallCells.Threshold));
        }

        WriteVerbose($"{records.Count} record(s) counted; no number under {SmallCells.Threshold} is given.");
        return ProtectedCounts.Of(watched, Today, Phrases.In(Phrases.DefaultLanguage));
    }
}
