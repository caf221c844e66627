using System.Management.Automation;
using System.Security;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Privacy;

namespace CaseTools;

/// <summary>What the cmdlets share that write cases for somebody: the cases, and for whose eyes the file is.</summary>
public abstract class CaseExportCommand : FileWritingCommand
{
    /// <summary>The assessed cases, from <c>Measure-CaseUrgency</c>.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [AllowNull]
    [MadeBy(typeof(CaseAssessment), "Measure-CaseUrgency")]
    [ArgumentCompleter(typeof(VariableCompleter<CaseAssessment>))]
    public CaseAssessment[]? InputObject { get; set; } = [];

    /// <summary>
    /// For whose eyes the file is. Public: numbers alone, none under five. Partner: pseudonyms and coarse values, every case like at least two
    /// others. Team, where it is not given: case ids and first names, nothing restricted. Restricted: everything, into an encrypted file alone.
    /// </summary>
    [Parameter]
    public PrivacyLevel Privacy { get; set; } = PrivacyLevel.Team;

    /// <summary>The partner for whom a file of level Partner is. Each partner gets other pseudonyms, so that no two can join their lists.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Recipient { get; set; }

    /// <summary>
    /// The secret from which the pseudonyms are made: one sentence that only you have, the same for all partners and every time. Ask for it with
    /// <c>Read-Host -AsSecureString</c>. Whoever has it can tell which case is meant.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    [SecretText]
    [ArgumentCompleter(typeof(VariableCompleter<SecureString>))]
    public SecureString? Key { get; set; }

    /// <summary>At level Partner: how many cases are alike at least in all that is shown (k), 3 to 100; 3 where it is not given.</summary>
    [Parameter]
    [WholeNumber]
    [ValidateRange(LeastGroup, 100)]
    public int MinimumGroup { get; set; } = LeastGroup;

    internal const int LeastGroup = 3;

    /// <summary>The cases that came in.</summary>
    private protected List<CaseAssessment> Assessments { get; } = [];

    /// <summary>Whether what is made for the team can hold the pseudonyms of a partner too.</summary>
    private protected virtual bool TeamNamesPartner => false;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        this.Judge(Privacy, Recipient, Key, TeamNamesPartner);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Assessments.AddRange((InputObject ?? []).OfType<CaseAssessment>());

    /// <summary>Ends the command where there are too few cases for the level.</summary>
    private protected void RefuseTooFew()
    {
        if (Privacy == PrivacyLevel.Public && Assessments.Count < SmallCells.Threshold)
        {
            ThrowTerminatingError(PrivacyErrors.TooFewForPublic(Assessments.Count, SmallCells.Threshold));
        }

        if (Privacy == PrivacyLevel.Partner && SharedCases.Of(Assessments).Count is var shared && shared < MinimumGroup)
        {
            ThrowTerminatingError(PrivacyErrors.TooFewForPartner(Assessments.Count, shared, MinimumGroup));
        }
    }

    /// <summary>The cases as the partner may have them; says what is not among them.</summary>
    private protected SharedCases Share(IReadOnlyList<CaseAssessment> cases)
    {
        using var pseudonyms = new Pseudonyms(Recipient!, Key!);
        var shared = SharedCases.For(new UntilStopped<CaseAssessment>(cases, this), Recipient!.Trim(), pseudonyms, MinimumGroup);
        this.WarnOfConsent("case(s)", shared.WithoutConsent, shared.ConsentNotRecorded);
        WriteVerbose($"{shared.Cases.Count} case(s) shared, each like at least {shared.SmallestGroup - 1} others; {shared.Withheld.Sum()} value(s) withheld to reach that.");
        return shared;
    }
}
