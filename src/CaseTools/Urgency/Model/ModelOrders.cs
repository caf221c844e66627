namespace CaseTools.Urgency;

/// <summary>
/// Weights of which one must not be below another. Each pair is one step up in one answer of a record, from less risk to more: were it
/// the other way round, the riskier answer would lower the score. Where no answer leads from one weight to another, any order is
/// somebody's policy: a conscript and a reservist, two kinds of violence, the first child and the next.
/// </summary>
internal static class ModelOrders
{
    private const string DraftNearer = "a draft that comes nearer is more risk";
    private const string TakenToBeInside = "who may be anywhere is taken to be inside, as the cautious reading";

    private static readonly Order[] All =
    [
        new(
            Above: new("threat.unknown", m => m.Threat.Unknown),
            Below: new("threat.notLiable", m => m.Threat.NotLiable),
            "who may be drafted is no less at risk than who may not"),
        new(
            Above: new("threat.abroadLiable", m => m.Threat.AbroadLiable),
            Below: new("threat.unknown", m => m.Threat.Unknown),
            "who is liable is no less at risk than who may be"),
        new(
            Above: new("threat.insideReservistAge", m => m.Threat.InsideReservistAge),
            Below: new("threat.abroadLiable", m => m.Threat.AbroadLiable),
            TakenToBeInside),
        new(
            Above: new("threat.insideConscriptAge", m => m.Threat.InsideConscriptAge),
            Below: new("threat.abroadLiable", m => m.Threat.AbroadLiable),
            TakenToBeInside),
        new(
            Above: new("threat.insideSpecialtyOrServed", m => m.Threat.InsideSpecialtyOrServed),
            Below: new("threat.insideReservistAge", m => m.Threat.InsideReservistAge),
            DraftNearer),
        new(
            Above: new("threat.insideSpecialtyOrServed", m => m.Threat.InsideSpecialtyOrServed),
            Below: new("threat.insideConscriptAge", m => m.Threat.InsideConscriptAge),
            DraftNearer),
        new(
            Above: new("threat.abroadSummonsOrWanted", m => m.Threat.AbroadSummonsOrWanted),
            Below: new("threat.abroadLiable", m => m.Threat.AbroadLiable),
            DraftNearer),
        new(
            Above: new("threat.insideSummonsServed", m => m.Threat.InsideSummonsServed),
            Below: new("threat.insideSpecialtyOrServed", m => m.Threat.InsideSpecialtyOrServed),
            DraftNearer),
        new(
            Above: new("threat.insideSummonsServed", m => m.Threat.InsideSummonsServed),
            Below: new("threat.abroadSummonsOrWanted", m => m.Threat.AbroadSummonsOrWanted),
            TakenToBeInside),
        new(
            Above: new("threat.insideLeftUnitOrWanted", m => m.Threat.InsideLeftUnitOrWanted),
            Below: new("threat.insideSummonsServed", m => m.Threat.InsideSummonsServed),
            DraftNearer),
        new(
            Above: new("documents.noTravelPassport", m => m.Documents.NoTravelPassport),
            Below: new("documents.travelPassportUnknown", m => m.Documents.TravelPassportUnknown),
            "no passport is no less risk than perhaps none"),
        new(
            Above: new("documents.stayIrregular", m => m.Documents.StayIrregular),
            Below: new("documents.stayPending", m => m.Documents.StayPending),
            "no right to stay is no less risk than one that is not decided"),
        new(
            Above: new("means.statedInsufficient", m => m.Means.StatedInsufficient),
            Below: new("means.unknown", m => m.Means.Unknown),
            "too little money is no less risk than perhaps too little"),
        new(
            Above: new("safeguarding.severeDistress", m => m.Safeguarding.Signs[SafeguardingSign.SevereDistress]),
            Below: new("safeguarding.moderateDistress", m => m.Safeguarding.Signs[SafeguardingSign.ModerateDistress]),
            "severe distress is no less risk than moderate distress"),
        new(
            Above: new("safeguarding.selfHarmImminent", m => m.Safeguarding.Signs[SafeguardingSign.SelfHarmImminent]),
            Below: new("safeguarding.selfInjury", m => m.Safeguarding.Signs[SafeguardingSign.SelfInjury]),
            "self-harm that is imminent is no less risk than talk of it"),
    ];

    /// <summary>The pairs that a model has the wrong way round.</summary>
    public static IEnumerable<UrgencyModelFinding> FindingsOf(UrgencyModel model) => All
        .Where(order => order.Above.Points(model) < order.Below.Points(model))
        .Select(order => new UrgencyModelFinding(order.Above.Place, $"expected no fewer points than {order.Below.Place}: {order.Why}"));

    private sealed record Order(Weight Above, Weight Below, string Why);

    private sealed record Weight(string Place, Func<UrgencyModel, int> Points);
}
