using CaseTools.Values;
using F = CaseTools.Intake.IntakeFields;

namespace CaseTools.Intake;

/// <summary>An empty intake form: the fields in the order of the schema, those that few may read last.</summary>
/// <param name="Language">en, ru, uk or kk.</param>
/// <param name="Columns">The columns, left to right.</param>
internal sealed record IntakeTemplate(string Language, IReadOnlyList<TemplateColumn> Columns)
{
    private static readonly string[] Restricted = [F.NationalId, F.OriginPlace, F.NotesRestricted];

    private static readonly HashSet<string> Dates = new(
        [F.BirthDate, F.EntryDate, F.StayUntil, F.AccommodationUntil, F.SummonsReportDate, F.PassportUntil], StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, int> MostOfCounts = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        [F.Age] = 120,
        [F.ChildrenUnder18] = 30,
        [F.OtherDependants] = 30,
    };

    /// <summary>The form in a language.</summary>
    public static IntakeTemplate In(string language) => new(
        language,
        [
            .. IntakeSchema.FieldNames
                .OrderBy(field => Restricted.Contains(field))
                .Select(field => new TemplateColumn(field, FieldLabels.Of(field, language), ChoicesOf(field, language))
                {
                    IsDate = Dates.Contains(field),
                    Hint = FormHints.For(field, language) ?? (Dates.Contains(field) ? FormHints.For(FormHints.Date, language) : null),
                    MostOfCount = MostOfCounts.TryGetValue(field, out var most) ? most : null,
                }),
        ]);

    private static IReadOnlyList<string> ChoicesOf(string field, string language) => field switch
    {
        F.Role => Labels<CaseRole>(language),
        F.Sex => Labels<Sex>(language),
        F.IsAlias or F.SafeToContact or F.InterpreterNeeded or F.FundsEnough or F.SeparatedChild or F.SoleCarer => Labels<YesNo>(language),
        F.StayBasis => Labels<StayBasis>(language),
        F.DraftStatus => Labels<DraftStatus>(language),
        F.MilitarySpecialty => Labels<MilitarySpecialty>(language),
        F.TravelPassport => Labels<TravelPassport>(language),
        F.ExitBan => Labels<ExitBan>(language),
        F.DepartureMode => Labels<DepartureMode>(language),
        F.FundsScope => Labels<FundsScope>(language),
        F.GuardianConsent => Labels<GuardianConsent>(language),
        F.ConsentToShare => Labels<ConsentToShare>(language),
        _ => [],
    };

    private static string[] Labels<T>(string language)
        where T : struct, Enum
        => [.. ((T[])Enum.GetValues(typeof(T))).Select(member => CodeLabels.Of(member, language))];
}

/// <summary>A column of the form.</summary>
/// <param name="Field">The field, by which the import finds the column.</param>
/// <param name="Label">What a person reads above it.</param>
/// <param name="Choices">The answers to choose from; empty where any may be written.</param>
internal sealed record TemplateColumn(string Field, string Label, IReadOnlyList<string> Choices)
{
    /// <summary>What is said beside its cells; null where the label says enough.</summary>
    public FormHint? Hint { get; init; }

    /// <summary>Whether it takes dates.</summary>
    public bool IsDate { get; init; }

    /// <summary>The most that a count can be; null where it takes none.</summary>
    public int? MostOfCount { get; init; }
}
