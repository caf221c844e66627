using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>Collects the reasons of one part; those that rest on a hypothetical row are marked.</summary>
internal sealed class ReasonLog(UrgencyPart part, int maximum)
{
    private readonly List<UrgencyReason> reasons = [];

    /// <summary>The reasons so far.</summary>
    public IReadOnlyList<UrgencyReason> Reasons => reasons;

    /// <summary>A reason that rests on a member's record.</summary>
    public void Add(int points, string text, string rule, Person person, string field, BorderStatus? row = null, bool isHypothetical = false)
    {
        var marked = text.Marked(isHypothetical || row is { IsHypothetical: true });
        reasons.Add(new UrgencyReason(part, points, maximum, marked, field, rule, person.Record.SourceFile, person.Record.SourceLine, row));
    }

    /// <summary>A reason that rests on a deadline.</summary>
    public void Add(int points, string text, string rule, CaseDeadline deadline) =>
        reasons.Add(
            new UrgencyReason(
                part,
                points,
                maximum,
                text.Marked(deadline.IsHypothetical),
                deadline.Field,
                rule,
                deadline.SourceFile,
                deadline.SourceLine,
                deadline.BorderRow));

    /// <summary>A reason that rests on no record.</summary>
    public void Add(int points, string text, string rule, BorderStatus? row = null) =>
        reasons.Add(new UrgencyReason(part, points, maximum, text.Marked(row is { IsHypothetical: true }), null, rule, null, 0, row));

    /// <summary>Says that a maximum cuts what the reasons add up to; says nothing where it does not.</summary>
    public void AddCut(int sum, int most, string rule)
    {
        if (sum > most)
        {
            Add(most - sum, $"Together at most {most}.", rule);
        }
    }
}
