using CaseTools.Intake;

namespace CaseTools.Urgency;

/// <summary>What a person's papers may lack. The names are those of the model's rules.</summary>
internal enum DocumentLack
{
    NoTravelPassport,
    TravelPassportUnknown,
    VisaMissingEverywhere,
    GuardianConsentMissing,
    StayIrregular,
    StayPending,
    ExitBan,
}

/// <summary>When something is lacking, and what it weighs.</summary>
internal static class DocumentLacks
{
    /// <summary>All of them, in the order in which they are told.</summary>
    public static DocumentLack[] All { get; } = (DocumentLack[])Enum.GetValues(typeof(DocumentLack));

    /// <summary>Whether a person lacks it.</summary>
    /// <param name="lack">What.</param>
    /// <param name="person">Whom.</param>
    /// <param name="needsVisaEverywhere">Whether there are routes and each needs a visa that the person lacks.</param>
    public static bool IsOf(this DocumentLack lack, Person person, bool needsVisaEverywhere) => lack switch
    {
        DocumentLack.NoTravelPassport => person.Record.TravelPassport is TravelPassport.No or TravelPassport.Applied,
        DocumentLack.TravelPassportUnknown => person.Record.TravelPassport == TravelPassport.Unknown,
        DocumentLack.VisaMissingEverywhere => needsVisaEverywhere,
        DocumentLack.GuardianConsentMissing =>
            person.Record.GuardianConsent is GuardianConsent.Missing or GuardianConsent.Unclear or GuardianConsent.Refused,
        DocumentLack.StayIrregular => person.Record.StayBasis == StayBasis.Irregular,
        DocumentLack.StayPending => person.Record.StayBasis == StayBasis.Pending,
        _ => person.HasExitBan,
    };

    /// <summary>What it weighs.</summary>
    public static int PointsIn(this DocumentLack lack, DocumentWeights weights) => lack switch
    {
        DocumentLack.NoTravelPassport => weights.NoTravelPassport,
        DocumentLack.TravelPassportUnknown => weights.TravelPassportUnknown,
        DocumentLack.VisaMissingEverywhere => weights.VisaMissingEverywhere,
        DocumentLack.GuardianConsentMissing => weights.GuardianConsentMissing,
        DocumentLack.StayIrregular => weights.StayIrregular,
        DocumentLack.StayPending => weights.StayPending,
        _ => weights.ExitBan,
    };

    /// <summary>The field that says so.</summary>
    public static string Field(this DocumentLack lack) => lack switch
    {
        DocumentLack.NoTravelPassport or DocumentLack.TravelPassportUnknown => IntakeFields.TravelPassport,
        DocumentLack.VisaMissingEverywhere => IntakeFields.Visas,
        DocumentLack.GuardianConsentMissing => IntakeFields.GuardianConsent,
        DocumentLack.StayIrregular or DocumentLack.StayPending => IntakeFields.StayBasis,
        _ => IntakeFields.ExitBan,
    };
}
