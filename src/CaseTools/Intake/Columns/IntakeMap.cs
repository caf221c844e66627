namespace CaseTools;

/// <summary>Which column of a file fills which field, as the caller says it.</summary>
public sealed class IntakeMap
{
}
