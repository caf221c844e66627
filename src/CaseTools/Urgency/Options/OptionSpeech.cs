namespace CaseTools.Urgency;

/// <summary>What all sentences on the options of a group share: the language, the clock, and for whom.</summary>
internal sealed class OptionSpeech(IReadOnlyList<Person> members, ScoringTerms terms)
{
    private const int MostLabels = 3;

    /// <summary>Those of whom is spoken.</summary>
    public IReadOnlyList<Person> Members { get; } = members;

    /// <summary>Model, borders and time.</summary>
    public ScoringTerms Terms { get; } = terms;

    /// <summary>A sentence.</summary>
    public string Say(string key, params object?[] arguments) => Terms.Phrases.Of(key, arguments);

    /// <summary>An instant, in the offset of the scoring time.</summary>
    public string Instant(DateTimeOffset instant) => Terms.TextOf(instant);

    /// <summary>For whom of the members something holds, as words that follow others; nothing where it holds for all of them.</summary>
    public string Whom(IReadOnlyList<Person> affected)
    {
        if (affected.Count == 0 || affected.Count == Members.Count)
        {
            return "";
        }

        var labels = string.Join(", ", affected.Take(MostLabels).Select(person => person.Label(Terms.Phrases)));
        return " " + (affected.Count > MostLabels ? Say("option-for-more", labels, affected.Count - MostLabels) : Say("option-for", labels));
    }

    /// <summary>That a row is aimed at those whom it singles out, as words that follow others; nothing where it is not.</summary>
    public string Aim(BorderStatus row, IReadOnlyList<Person> affected) => affected.Any(row.SinglesOut) ? " " + Say("option-aim") : "";

    /// <summary>Whether a closing is so near that it counts as closed.</summary>
    public bool IsNow(DateTimeOffset closing) =>
        closing > Terms.AsOf && closing - Terms.AsOf <= TimeSpan.FromHours(Terms.Model.Border.ClosingNowHours);
}
