namespace CaseTools.Privacy;

/// <summary>What one partner calls the cases: for a report of the team, so that a case of which the partner speaks is found.</summary>
/// <param name="Recipient">The partner.</param>
/// <param name="Of">The pseudonym of a case id.</param>
internal sealed record CasePseudonyms(string Recipient, Func<string, string> Of);
