namespace CaseTools.Duplicates;

/// <summary>Two records of different cases that are likely one person. A person decides: nothing is ever merged.</summary>
/// <param name="First">The record that comes first.</param>
/// <param name="Second">The other one.</param>
/// <param name="Shared">What they share.</param>
/// <param name="Likeness">How much that tells, 0 to 100: weights are policy choices, not measured facts.</param>
internal sealed record DuplicatePair(DuplicateSubject First, DuplicateSubject Second, DuplicateEvidence Shared, int Likeness);

/// <summary>A record, and the case that it belongs to.</summary>
/// <param name="CaseId">The id of the case.</param>
/// <param name="Record">The record.</param>
internal sealed record DuplicateSubject(string CaseId, IntakeRecord Record)
{
    /// <summary>What the lead of the case is called; null where there is no name.</summary>
    public string? LeadName { get; init; }
}
