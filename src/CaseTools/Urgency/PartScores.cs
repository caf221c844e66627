using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>The seven parts of one case, and their reasons.</summary>
internal sealed class PartScores
{
    private readonly List<UrgencyReason> reasons = [];
    private readonly Phrases phrases;

    private PartScores(CaseFacts facts)
    {
        phrases = facts.Phrases;
        var model = facts.Terms.Model;
        Border = BorderPart.Of(facts);
        Take(UrgencyPart.Border, model.Border.Max, log => Explain(log, facts));
        Dependants = Take(UrgencyPart.Dependants, model.Dependants.Max, log => DependantsPart.Score(facts, log));
        Threat = Take(UrgencyPart.Threat, model.Threat.Max, log => ThreatPart.Score(facts, log));
        Deadline = Take(UrgencyPart.Deadline, model.Deadline.Max, log => DeadlinePart.Score(facts, log));
        Documents = Take(UrgencyPart.Documents, model.Documents.Max, log => DocumentsPart.Score(facts, log));
        Means = Take(UrgencyPart.Means, model.Means.Max, log => MeansPart.Score(facts, log));
        Safeguarding = Take(UrgencyPart.Safeguarding, model.Safeguarding.Max, log => SafeguardingPart.Score(facts, log));
    }

    public BorderPart Border { get; }

    public int Dependants { get; }

    public int Threat { get; }

    public int Deadline { get; }

    public int Documents { get; }

    public int Means { get; }

    public int Safeguarding { get; }

    /// <summary>The sum of the parts, not cut.</summary>
    public int Sum => Border.Points + Dependants + Threat + Deadline + Documents + Means + Safeguarding;

    /// <summary>The reasons, part by part.</summary>
    public IReadOnlyList<UrgencyReason> Reasons => reasons.ToArray();

    /// <summary>Scores every part with its reasons.</summary>
    public static PartScores Of(CaseFacts facts) => new(facts);

    private int Explain(ReasonLog log, CaseFacts facts)
    {
        Border.Explain(facts, log);
        return Border.Points;
    }

    private int Take(UrgencyPart part, int maximum, Func<ReasonLog, int> score)
    {
        var log = new ReasonLog(part, maximum, phrases);
        var points = score(log);
        reasons.AddRange(log.Reasons);
        return points;
    }
}
