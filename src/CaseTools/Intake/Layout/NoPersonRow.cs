namespace CaseTools.Intake;

/// <summary>Rows below the header that speak of no person.</summary>
internal static class NoPersonRow
{
    /// <summary>Why a row is no person, in words; null where it may be one.</summary>
    public static string? ReasonFor(string[] cells, IntakeLayout layout) =>
        cells.All(string.IsNullOrWhiteSpace) && layout.HeaderLine > 0 ? "blank row" : null;
}
