namespace CaseTools.Intake;

/// <summary>What became of one row that says something about a person.</summary>
internal abstract record IntakeOutcome
{
    /// <summary>The row became a record, or several where it repeats a group of questions for each member.</summary>
    internal sealed record Kept(IReadOnlyList<IntakeRecord> Records) : IntakeOutcome;

    /// <summary>The row was refused; its text stands as it was in the file.</summary>
    internal sealed record Rejected(long Line, string Reason, string RawText) : IntakeOutcome;
}
