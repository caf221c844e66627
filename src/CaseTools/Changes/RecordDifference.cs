using System.Globalization;

namespace CaseTools.Changes;

/// <summary>
/// Whether the records of a case differ in anything that is scored. Told between records in memory alone: a digest of such fields in
/// a file could be turned back by trying, since each has few values.
/// </summary>
internal static class RecordDifference
{
    /// <summary>Whether members differ in a field that is scored.</summary>
    public static bool Differ(IReadOnlyList<IntakeRecord> old, IReadOnlyList<IntakeRecord> now) =>
        !old.Select(Text).SequenceEqual(now.Select(Text), StringComparer.Ordinal);

    private static string Text(IntakeRecord record) => string.Join("\u001f", new object?[]
    {
        record.CaseId, record.SourceUuid, record.GroupId, record.Role,
        record.Sex, record.BirthDate, record.Age, record.Nationality, record.CurrentCountry,
        record.EntryDate, record.StayBasis, record.StayUntil, record.AccommodationUntil,
        record.DraftStatus, record.SummonsReportDate, record.MilitarySpecialty,
        record.TravelPassport, record.ExitBan, record.GuardianConsent,
        record.FundsAmount, record.FundsCurrency, record.FundsScope, record.FundsEnough,
        record.ChildrenUnder18, record.OtherDependants, record.SeparatedChild, record.SoleCarer,
        List(record.Visas), List(record.Stays), List(record.Destinations), List(record.SpecificNeeds), List(record.Safeguarding), List(record.Deadlines),
    }.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    private static string? List<T>(IReadOnlyList<T>? items) =>
        items is null ? null : string.Join("\u001e", items.Select(item => Convert.ToString(item, CultureInfo.InvariantCulture)).Prepend(""));
}
