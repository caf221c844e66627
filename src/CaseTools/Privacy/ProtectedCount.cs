namespace CaseTools;

/// <summary>
/// A number of persons that anybody may know, from <c>Protect-CaseRecord -Privacy Public</c>. None under five is told, nor can it be told by
/// taking one number from another.
/// </summary>
/// <param name="Table">By what is counted, such as <c>Persons by age and sex</c>.</param>
/// <param name="Row">The row: an age band, a country, a month; "All" for the sum.</param>
/// <param name="Column">The column; empty where there is one alone.</param>
/// <param name="Persons">How many: a number, <c>&lt;5</c>, or <c>withheld</c> where the number would reveal another one.</param>
public sealed record ProtectedCount(string Table, string Row, string Column, string Persons);
