using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Collects the reasons of one part; those that rest on a hypothetical row are marked.</summary>
internal sealed class ReasonLog(UrgencyPart part, int maximum, Phrases phrases)
{
    private readonly List<UrgencyReason> reasons = [];

    /// <summary>The reasons so far.</summary>
    public IReadOnlyList<UrgencyReason> Reasons => reasons;

    /// <summary>A reason that rests on a member's record.</summary>
    public void Add(int points, string text, string rule, Person person, string field, BorderStatus? row = null, bool isHypothetical = false) =>
        Add(points, text, field, rule, person.Record.SourceFile, person.Record.SourceLine, row, isHypothetical);

    /// <summary>A reason that rests on a deadline.</summary>
    public void Add(int points, string text, string rule, CaseDeadline deadline) =>
        Add(points, text, deadline.Field, rule, deadline.SourceFile, deadline.SourceLine, deadline.BorderRow, deadline.IsHypothetical);

    /// <summary>A reason that rests on no record.</summary>
    public void Add(int points, string text, string rule, BorderStatus? row = null) =>
        Add(points, text, null, rule, null, 0, row);

    /// <summary>Says that a maximum cuts what the reasons add up to; says nothing where it does not.</summary>
    public void AddCut(int sum, int most, string rule)
    {
        if (sum > most)
        {
            Add(most - sum, phrases.Of("points-cut", most), rule);
        }
    }

    private void Add(int points, string text, string? field, string rule, string? file, long line, BorderStatus? row, bool isHypothetical = false)
    {
        var marked = phrases.Marked(text, isHypothetical || row is { IsHypothetical: true });
        reasons.Add(new UrgencyReason(part, points, maximum, marked, field, rule, file, line, row) { PartText = phrases.PartName(part) });
    }
}
