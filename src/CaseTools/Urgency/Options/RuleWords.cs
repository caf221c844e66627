using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>What the rules for every route out of a country say to the members who are there.</summary>
internal sealed class RuleWords(OptionSpeech speech, string? country)
{
    private readonly BorderStatus[] rules = [.. speech.Terms.Borders.Rules(country).OrderBy(rule => rule.RouteId, StringComparer.Ordinal)];

    /// <summary>The rules that close, have closed or are going to.</summary>
    public IEnumerable<string> Closings()
    {
        foreach (var (rule, affected) in Speaking())
        {
            if (rule.ClosingAt is { } closing)
            {
                yield return speech.Say(
                    closing <= speech.Terms.AsOf ? "option-rule-closed-since" : "option-rule-closes",
                    Name(rule, affected),
                    speech.Instant(closing),
                    speech.Whom(affected));
            }
            else if (RouteAssessor.LevelOfRule(rule) == ClosureLevels.Closed)
            {
                yield return speech.Say("option-rule-closed", Name(rule, affected), speech.Whom(affected));
            }
        }
    }

    /// <summary>The rules that restrict, and those that add to the level.</summary>
    public IEnumerable<string> Restrictions()
    {
        foreach (var (rule, affected) in Speaking())
        {
            if (rule.ClosingAt is null && RouteAssessor.LevelOfRule(rule) is ClosureLevels.Restricted or ClosureLevels.Closing)
            {
                yield return speech.Say("option-rule-restricts", Name(rule, affected), speech.Whom(affected));
            }

            Person[] added = [.. affected.Where(person => ReferenceEquals(HighestFor(person), rule))];
            if (added.Length > 0)
            {
                yield return speech.Say("option-rule-adds", Name(rule, added), rule.LevelModifier, speech.Whom(added));
            }
        }
    }

    private IEnumerable<(BorderStatus Rule, Person[] Affected)> Speaking()
    {
        foreach (var rule in rules)
        {
            Person[] affected = [.. speech.Members.Where(rule.SpeaksOf)];
            if (affected.Length > 0)
            {
                yield return (rule, affected);
            }
        }
    }

    // Of several rules that add, the highest alone counts.
    private BorderStatus? HighestFor(Person person) =>
        rules.Where(rule => rule.LevelModifier > 0 && rule.SpeaksOf(person)).OrderByDescending(rule => rule.LevelModifier).FirstOrDefault();

    private string Name(BorderStatus rule, Person[] affected) => rule.RouteId + speech.Aim(rule, affected);
}
