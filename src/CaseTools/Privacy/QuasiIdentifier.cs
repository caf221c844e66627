namespace CaseTools.Privacy;

/// <summary>
/// Something that is shown of each row of a list, and by which, together with others, somebody may be known again. Nothing else is shown but
/// the pseudonym.
/// </summary>
/// <param name="Key">Its name: a key of the phrase lists, or a property.</param>
/// <param name="Worth">What a reader loses where it is withheld, held against the others; what is worth less is withheld first.</param>
/// <param name="Value">What is shown; null where it is not known, which is a value of its own.</param>
internal sealed record QuasiIdentifier<T>(string Key, int Worth, Func<T, string?> Value);

/// <summary>What is shown in one place of a list.</summary>
/// <param name="Text">The text; null where it is not known or withheld.</param>
/// <param name="IsWithheld">Whether something stood here that would have told who it is.</param>
internal readonly record struct SharedCell(string? Text, bool IsWithheld);
