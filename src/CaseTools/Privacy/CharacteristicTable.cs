namespace CaseTools.Privacy;

/// <summary>A table of counts, and what it counts by what.</summary>
/// <param name="Counted">What is counted: cases, or persons.</param>
/// <param name="Characteristics">By what: the characteristic of the rows, and that of the columns where there is one.</param>
/// <param name="Counts">The counts.</param>
internal sealed record CharacteristicTable(string Counted, IReadOnlyList<string> Characteristics, CountTable Counts);
