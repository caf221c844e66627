using System.Collections.ObjectModel;
using CaseTools.Values;

namespace CaseTools;

/// <summary>
/// One person of an intake file: a property per field of the intake schema. Every answer that is empty or could not be read is
/// unknown, which is not "no"; what could not be read stands in <see cref="Problems"/> with its raw text.
/// </summary>
/// <remarks>Turned into text it is its case id alone, so that a record that strays into a message takes no name along.</remarks>
public sealed record IntakeRecord
{
    /// <summary>The case number, leading zeros kept.</summary>
    public string? CaseId { get; init; }

    /// <summary>The form system's own id of the submission.</summary>
    public string? SourceUuid { get; init; }

    /// <summary>
    /// The <see cref="SourceUuid"/> of the submission of which this person is a member; null for the person who submitted it. Not a
    /// field of the file: known from where the row stands.
    /// </summary>
    public string? ParentUuid { get; init; }

    /// <summary>Whether the person stands in the row of another one.</summary>
    internal bool IsRepeat { get; init; }

    /// <summary>When the record was submitted. A date alone is taken as its start in UTC; the file's report says so.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>The office in charge.</summary>
    public string? Office { get; init; }

    /// <summary>The caseworker in charge.</summary>
    public string? Caseworker { get; init; }

    /// <summary>What the members of one travelling unit share.</summary>
    public string? GroupId { get; init; }

    /// <summary>Place in the travelling unit.</summary>
    public CaseRole Role { get; init; }

    /// <summary>Full name, or the alias. Personal: never in a message.</summary>
    public string? FullName { get; init; }

    /// <summary>Family name. Personal.</summary>
    public string? FamilyName { get; init; }

    /// <summary>Given name. Personal.</summary>
    public string? GivenName { get; init; }

    /// <summary>Patronymic. Personal.</summary>
    public string? Patronymic { get; init; }

    /// <summary>Whether the name is an alias.</summary>
    public YesNo IsAlias { get; init; }

    /// <summary>Sex.</summary>
    public Sex Sex { get; init; }

    /// <summary>Date of birth.</summary>
    public DateTime? BirthDate { get; init; }

    /// <summary>Age in years, 0 to 120; the birth date goes before it.</summary>
    public int? Age { get; init; }

    /// <summary>Nationality, ISO 3166 two-letter code.</summary>
    public string? Nationality { get; init => field = Countries.Normalise(value); }

    /// <summary>Passport, tax or insurance number. Restricted.</summary>
    public string? NationalId { get; init; }

    /// <summary>Telephone, as text.</summary>
    public string? Phone { get; init; }

    /// <summary>The telephone as E.164, such as +79161234567; null where the text does not tell it. Not a field of the file.</summary>
    public string? PhoneE164 { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Messenger name or number.</summary>
    public string? Messenger { get; init; }

    /// <summary>Whether it is safe to contact the person.</summary>
    public YesNo SafeToContact { get; init; }

    /// <summary>Languages, ISO 639 codes; null where not known.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Whether an interpreter is needed.</summary>
    public YesNo InterpreterNeeded { get; init; }

    /// <summary>Occupation.</summary>
    public string? Occupation { get; init; }

    /// <summary>Where the person is now, ISO 3166 two-letter code.</summary>
    public string? CurrentCountry { get; init => field = Countries.Normalise(value); }

    /// <summary>Town or place.</summary>
    public string? CurrentPlace { get; init; }

    /// <summary>Home region. Restricted, never scored.</summary>
    public string? OriginPlace { get; init; }

    /// <summary>Day of entry into the present country: day 1 of the stay.</summary>
    public DateTime? EntryDate { get; init; }

    /// <summary>
    /// Earlier stays, in any country: where an allowance counts the days of several stays, those of the present country count. Empty
    /// where there are none, null where not known.
    /// </summary>
    public IReadOnlyList<PastStay>? Stays { get; init; }

    /// <summary>Ground of the stay.</summary>
    public StayBasis StayBasis { get; init; }

    /// <summary>Last day of the stay.</summary>
    public DateTime? StayUntil { get; init; }

    /// <summary>Last day with a roof.</summary>
    public DateTime? AccommodationUntil { get; init; }

    /// <summary>Where the person stands with the draft.</summary>
    public DraftStatus DraftStatus { get; init; }

    /// <summary>The day on which a summons says to report.</summary>
    public DateTime? SummonsReportDate { get; init; }

    /// <summary>A specialty that the military seeks.</summary>
    public MilitarySpecialty MilitarySpecialty { get; init; }

    /// <summary>Whether there is a passport for travel abroad.</summary>
    public TravelPassport TravelPassport { get; init; }

    /// <summary>Last day of the passport.</summary>
    public DateTime? PassportUntil { get; init; }

    /// <summary>Visas held; null where not known.</summary>
    public IReadOnlyList<HeldVisa>? Visas { get; init; }

    /// <summary>Whether the person is barred from leaving.</summary>
    public ExitBan ExitBan { get; init; }

    /// <summary>Where the person wants to go, in order, ISO 3166 two-letter codes; null where not known.</summary>
    public IReadOnlyList<string>? Destinations { get; init => field = Countries.Normalise(value); }

    /// <summary>By what the person left or plans to leave.</summary>
    public DepartureMode DepartureMode { get; init; }

    /// <summary>Money at hand, 0 or more.</summary>
    public decimal? FundsAmount { get; init; }

    /// <summary>Its currency, ISO 4217 code.</summary>
    public string? FundsCurrency { get; init; }

    /// <summary>Whether the money is for the person or the unit.</summary>
    public FundsScope FundsScope { get; init; }

    /// <summary>Whether the person says that it is enough.</summary>
    public YesNo FundsEnough { get; init; }

    /// <summary>A note on money.</summary>
    public string? FundsNote { get; init; }

    /// <summary>Children under 18, 0 to 30.</summary>
    public int? ChildrenUnder18 { get; init; }

    /// <summary>Other dependants, 0 to 30.</summary>
    public int? OtherDependants { get; init; }

    /// <summary>Whether this is a child without its parents or guardian.</summary>
    public YesNo SeparatedChild { get; init; }

    /// <summary>Whether the person alone cares for somebody.</summary>
    public YesNo SoleCarer { get; init; }

    /// <summary>Whether the absent guardian agrees.</summary>
    public GuardianConsent GuardianConsent { get; init; }

    /// <summary>Codes of specific needs; empty where there are none, null where not known.</summary>
    public IReadOnlyList<string>? SpecificNeeds { get; init; }

    /// <summary>Safeguarding signs; empty where there are none, null where not known.</summary>
    public IReadOnlyList<SafeguardingSign>? Safeguarding { get; init; }

    /// <summary>Further deadlines; null where none is stated.</summary>
    public IReadOnlyList<StatedDeadline>? Deadlines { get; init; }

    /// <summary>Whether the person agrees that the record is shared.</summary>
    public ConsentToShare ConsentToShare { get; init; }

    /// <summary>Notes.</summary>
    public string? Notes { get; init; }

    /// <summary>Notes that only the team in charge may read. Restricted.</summary>
    public string? NotesRestricted { get; init; }

    /// <summary>What could not be read or looks wrong, each with its raw text.</summary>
    public IReadOnlyList<IntakeProblem> Problems { get; init; } = [];

    internal static readonly IReadOnlyDictionary<string, string> NoExtra = new ReadOnlyDictionary<string, string>(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Columns that the schema does not know, by header, as they are.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = NoExtra;

    /// <summary>Name of the file that the record came from, without its folder; null for a record made otherwise.</summary>
    public string? SourceFile { get; init; }

    /// <summary>Line of that file on which the row starts, from 1; 0 for a record made otherwise.</summary>
    public long SourceLine { get; init; }

    /// <summary>The report of that file, complete once the file has been read.</summary>
    public IntakeReport? IntakeReport { get; init; }

    /// <summary>What the person is called where no name may stand: the case id, else the uuid, else the place in the file.</summary>
    internal string OwnId => CaseId ?? SourceUuid ?? $"{SourceFile}:{SourceLine}";

    /// <summary>The age on a day, by the birth date or else as stated; null where neither is known.</summary>
    internal int? AgeOn(DateTime day) => BirthDate is { } born ? Ages.On(born, day) : Age;

    /// <summary>The case id, or the place in the file: never a name.</summary>
    public override string ToString() => CaseId ?? SourceUuid ?? $"{SourceFile} line {SourceLine}";
}
