namespace CaseTools;

/// <summary>For whose eyes something is made: how much of the people in it stands there.</summary>
public enum PrivacyLevel
{
    /// <summary>For everybody: numbers of people alone, none under five.</summary>
    Public,

    /// <summary>For one partner: pseudonyms that only this partner has, ages in bands, no day; everybody like at least two others.</summary>
    Partner,

    /// <summary>For the team: case ids and first names or aliases; nothing that is restricted.</summary>
    Team,

    /// <summary>For who is in charge: everything, and only into an encrypted file.</summary>
    Restricted,
}
