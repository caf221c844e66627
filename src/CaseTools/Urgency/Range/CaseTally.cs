namespace CaseTools.Urgency;

/// <summary>
/// A case as far as its members have been counted. Two ways of answering that come to the same tally need not be told apart any
/// further: that is what keeps the count of all answers small.
/// </summary>
internal readonly record struct CaseTally
{
    /// <summary>Children among the members so far.</summary>
    public int Children { get; init; }

    /// <summary>Adults beside the lead.</summary>
    public int OtherAdults { get; init; }

    /// <summary>Whether the lead is a child.</summary>
    public bool IsLeadChild { get; init; }

    /// <summary>Points of the border part: of the group with the most.</summary>
    public int Border { get; init; }

    /// <summary>Points of part 3, before its maximum.</summary>
    public int Threat { get; init; }

    /// <summary>Points of part 5, before its maximum.</summary>
    public int Documents { get; init; }

    /// <summary>Days to the nearest date that has not lapsed.</summary>
    public int DaysLeft { get; init; }

    /// <summary>Whether a date has lapsed.</summary>
    public bool HasLapsed { get; init; }

    /// <summary>The most urgent band that a floor asks for, by its place.</summary>
    public int FloorBand { get; init; }

    /// <summary>The lead's ticket.</summary>
    public Ticket Ticket { get; init; }

    /// <summary>Of the group that is being counted: exposure of the most exposed member.</summary>
    public int Exposure { get; init; }

    /// <summary>Of that group: whether a stay ends so soon that removal threatens.</summary>
    public bool IsStayShort { get; init; }

    /// <summary>Of that group: what each candidate is for the member for whom it is worst.</summary>
    public GroupRoutes Routes { get; init; }

    /// <summary>A case of which nobody has been counted.</summary>
    public static CaseTally Start(ScoringTerms terms) => new() { DaysLeft = MemberTraits.NoDate, FloorBand = terms.Bands.None };

    /// <summary>Counts one more member of the group.</summary>
    public CaseTally With(in MemberReading member, bool isLead) => this with
    {
        Children = Children + (member.Traits.IsChild ? 1 : 0),
        OtherAdults = OtherAdults + (member.Traits.IsChild || isLead ? 0 : 1),
        IsLeadChild = IsLeadChild || (isLead && member.Traits.IsChild),
        Threat = Math.Max(Threat, member.Traits.Threat),
        Documents = Math.Max(Documents, member.Documents),
        DaysLeft = Math.Min(DaysLeft, member.DaysLeft),
        HasLapsed = HasLapsed || member.Traits.HasLapsed,
        FloorBand = Math.Min(FloorBand, member.FloorBand),
        Ticket = isLead ? member.Ticket : Ticket,
        Exposure = Math.Max(Exposure, member.Exposure),
        IsStayShort = IsStayShort || member.Traits.IsStayShort,
        Routes = Routes.With(member.Routes),
    };

    /// <summary>Closes the group: its points of the border part.</summary>
    /// <param name="counting">The candidates that count.</param>
    /// <param name="weights">The weights.</param>
    public CaseTally CloseGroup(int[] counting, BorderWeights weights) => CloseGroup(counting.Length > 0 ? Routes.LowestLevel(counting) : null, weights);

    /// <summary>The same where the level of the best way out is known.</summary>
    /// <param name="lowest">The level; null where no route counts.</param>
    /// <param name="weights">The weights.</param>
    public CaseTally CloseGroup(int? lowest, BorderWeights weights)
    {
        var level = lowest ?? (IsStayShort ? weights.RemovalRiskLevel : weights.NoRouteNeededLevel);
        return this with { Border = Math.Max(Border, weights.Matrix[level][Exposure]), Exposure = 0, IsStayShort = false, Routes = default };
    }

    /// <summary>Where the case stands, all members counted.</summary>
    public CaseOutcome Outcome(UnitAnswers unit, ScoringTerms terms)
    {
        var model = terms.Model;
        var isSeparated = unit.HasSeparatedChild || (unit.MayHaveSeparatedChild && Children == unit.Members);
        var children = Math.Max(Children, unit.DeclaredChildren);
        var others = Math.Max(OtherAdults, unit.OtherDependants);
        var persons = Math.Max(unit.Members, (IsLeadChild ? 0 : 1) + children + others);
        var sum = Border
            + DependantsPart.PointsOf(new DependantCounts(children, isSeparated, unit.HasSoleCarer, unit.InNeed, others), model.Dependants)
            + Math.Min(Threat, model.Threat.Max)
            + DeadlinePart.PointsOf(DaysLeft == MemberTraits.NoDate ? null : DaysLeft, HasLapsed, model.Deadline)
            + Math.Min(Documents, model.Documents.Max)
            + MeansPart.PointsOf(unit.Funds, unit.Enough, Ticket, persons, model.Means)
            + unit.Safeguarding;
        var score = Math.Min(sum, model.Cap);
        var floor = Math.Min(Math.Min(FloorBand, unit.FloorBand), isSeparated ? terms.Bands.OfSeparatedChild : terms.Bands.None);
        return new CaseOutcome(score, Math.Min(terms.Bands.OfScore(score), floor));
    }
}
