using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Takes down the reasons of one part behind those of the parts before; those that rest on a hypothetical row are marked.</summary>
internal sealed class ReasonLog(List<UrgencyReason> reasons, UrgencyPart part, int maximum, ScoringTerms terms)
{
    private readonly int first = reasons.Count;
    private readonly Phrases phrases = terms.Phrases;
    private readonly string partText = terms.PartNames[(int)part];

    /// <summary>Whether the part has no reason yet.</summary>
    public bool IsEmpty => reasons.Count == first;

    /// <summary>A reason that rests on a member's record.</summary>
    public void Add(int points, Sentence words, string rule, Person person, string field, BorderStatus? row = null, bool isHypothetical = false) =>
        Add(points, words, field, rule, person.Record.SourceFile, person.Record.SourceLine, row, isHypothetical);

    /// <summary>A reason that rests on a deadline.</summary>
    public void Add(int points, Sentence words, string rule, CaseDeadline deadline) =>
        Add(points, words, deadline.Field, rule, deadline.SourceFile, deadline.SourceLine, deadline.BorderRow, deadline.IsHypothetical);

    /// <summary>Says that a maximum cuts what the reasons add up to; says nothing where it does not.</summary>
    public void AddCut(int sum, int most, string rule)
    {
        if (sum > most)
        {
            Add(most - sum, phrases.Say("points-cut", most), field: null, rule, file: null, line: 0, row: null, isHypothetical: false);
        }
    }

    private void Add(int points, Sentence words, string? field, string rule, string? file, long line, BorderStatus? row, bool isHypothetical)
    {
        var marked = phrases.Marked(words, isHypothetical || row is { IsHypothetical: true });
        reasons.Add(new UrgencyReason(part, points, maximum, marked, field, rule, file, line, row, partText));
    }
}
