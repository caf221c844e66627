namespace CaseTools;

/// <summary>An answer to a yes-or-no question. Unknown is not no.</summary>
public enum YesNo
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}

/// <summary>A person's place in the travelling unit.</summary>
public enum CaseRole
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The person who applied.</summary>
    Applicant,

    /// <summary>Married to the applicant.</summary>
    Spouse,

    /// <summary>Living with the applicant.</summary>
    Partner,

    /// <summary>Child of the applicant.</summary>
    Child,

    /// <summary>Child of the applicant's spouse or partner.</summary>
    Stepchild,

    /// <summary>Parent of the applicant.</summary>
    Parent,

    /// <summary>Brother or sister of the applicant.</summary>
    Sibling,

    /// <summary>Travels with the applicant.</summary>
    CoTraveller,

    /// <summary>Another place.</summary>
    Other,
}

/// <summary>On what ground a person stays where they are.</summary>
public enum StayBasis
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Citizen of the country.</summary>
    Citizen,

    /// <summary>Visa-free stay.</summary>
    VisaFree,

    /// <summary>Residence permit.</summary>
    Permit,

    /// <summary>Visa.</summary>
    Visa,

    /// <summary>Asylum or another protection.</summary>
    Asylum,

    /// <summary>An application is pending.</summary>
    Pending,

    /// <summary>Without a right to stay.</summary>
    Irregular,
}

/// <summary>Where a person stands with the draft.</summary>
public enum DraftStatus
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Nothing known of a draft.</summary>
    NoneKnown,

    /// <summary>Not liable to serve.</summary>
    NotLiable,

    /// <summary>Liable to serve.</summary>
    Liable,

    /// <summary>A summons was served.</summary>
    SummonsServed,

    /// <summary>Called up.</summary>
    CalledUp,

    /// <summary>With a unit.</summary>
    AtUnit,

    /// <summary>Left a unit.</summary>
    LeftUnit,

    /// <summary>Wanted by the authorities.</summary>
    Wanted,

    /// <summary>Has served.</summary>
    Served,

    /// <summary>Exempt or deferred.</summary>
    Exempt,

    /// <summary>A child.</summary>
    Child,
}

/// <summary>A specialty that the military seeks.</summary>
public enum MilitarySpecialty
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>None.</summary>
    None,

    /// <summary>Medical.</summary>
    Medical,

    /// <summary>Another specialty.</summary>
    Other,
}

/// <summary>Whether a person holds a passport for travel abroad.</summary>
public enum TravelPassport
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Holds one.</summary>
    Yes,

    /// <summary>Holds none.</summary>
    No,

    /// <summary>Has applied for one.</summary>
    Applied,
}

/// <summary>Whether a person is barred from leaving.</summary>
public enum ExitBan
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Barred.</summary>
    Yes,

    /// <summary>Not barred.</summary>
    No,

    /// <summary>Probably barred.</summary>
    Suspected,
}

/// <summary>By what a person left or plans to leave.</summary>
public enum DepartureMode
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>By train.</summary>
    Train,

    /// <summary>By air.</summary>
    Air,

    /// <summary>By road.</summary>
    Road,

    /// <summary>On foot.</summary>
    Foot,

    /// <summary>By sea.</summary>
    Sea,

    /// <summary>By other means.</summary>
    Other,
}

/// <summary>For whom an amount of money is.</summary>
public enum FundsScope
{
    /// <summary>Not stated: taken as for the whole unit.</summary>
    Unknown,

    /// <summary>For this person.</summary>
    Person,

    /// <summary>For the whole travelling unit.</summary>
    Unit,
}

/// <summary>Whether the absent guardian agrees that a child leaves.</summary>
public enum GuardianConsent
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Not needed.</summary>
    NotApplicable,

    /// <summary>In hand.</summary>
    Have,

    /// <summary>Missing.</summary>
    Missing,

    /// <summary>Unclear.</summary>
    Unclear,

    /// <summary>Refused.</summary>
    Refused,
}

/// <summary>Whether the person agrees that the record is shared.</summary>
public enum ConsentToShare
{
    /// <summary>Not recorded.</summary>
    NotRecorded,

    /// <summary>Agrees.</summary>
    Yes,

    /// <summary>Does not agree.</summary>
    No,
}

/// <summary>A sign that a person may come to harm.</summary>
public enum SafeguardingSign
{
    /// <summary>Self-harm is imminent.</summary>
    SelfHarmImminent,

    /// <summary>Speaks of injuring themselves.</summary>
    SelfInjury,

    /// <summary>Speaks of harming others.</summary>
    HarmToOthers,

    /// <summary>Suffers violence.</summary>
    Violence,

    /// <summary>Is exploited.</summary>
    Exploitation,

    /// <summary>Needs medical help at once.</summary>
    AcuteMedical,

    /// <summary>In severe distress.</summary>
    SevereDistress,

    /// <summary>A child is not well.</summary>
    ChildWellbeing,

    /// <summary>In moderate distress.</summary>
    ModerateDistress,
}
