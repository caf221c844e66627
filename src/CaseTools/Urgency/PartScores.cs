namespace CaseTools.Urgency;

/// <summary>The seven parts of one case, and their reasons.</summary>
internal sealed class PartScores
{
    private PartScores(CaseFacts facts)
    {
        var model = facts.Terms.Model;
        var reasons = new List<UrgencyReason>();
        ReasonLog Log(UrgencyPart part, int maximum) => new(reasons, part, maximum, facts.Terms);

        Border = BorderPart.Of(facts);
        Border.Explain(facts, Log(UrgencyPart.Border, model.Border.Max));
        Dependants = DependantsPart.Score(facts, Log(UrgencyPart.Dependants, model.Dependants.Max));
        Threat = ThreatPart.Score(facts, Log(UrgencyPart.Threat, model.Threat.Max));
        Deadline = DeadlinePart.Score(facts, Log(UrgencyPart.Deadline, model.Deadline.Max));
        Documents = DocumentsPart.Score(facts, Log(UrgencyPart.Documents, model.Documents.Max));
        Means = MeansPart.Score(facts, Log(UrgencyPart.Means, model.Means.Max));
        Safeguarding = SafeguardingPart.Score(facts, Log(UrgencyPart.Safeguarding, model.Safeguarding.Max));
        Reasons = reasons.ToArray();
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
    public IReadOnlyList<UrgencyReason> Reasons { get; }

    /// <summary>Scores every part with its reasons.</summary>
    public static PartScores Of(CaseFacts facts) => new(facts);
}
