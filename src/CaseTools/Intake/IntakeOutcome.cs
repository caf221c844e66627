namespace CaseTools.Intake;

/// <summary>What became of one row that says something about a person.</summary>
internal abstract record IntakeOutcome
{
    /// <summary>The row became a record.</summary>
    internal sealed record Kept(IntakeRecord Record) : IntakeOutcome;

    /// <summary>The row was refused; its text stands as it was in the file.</summary>
    internal sealed record Rejected(long Line, string Reason, string RawText) : IntakeOutcome;
}
