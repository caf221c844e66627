namespace CaseTools.Urgency;

/// <summary>What a journey costs a unit, and how far its money reaches.</summary>
/// <param name="Persons">Persons of the unit, wherever they are.</param>
/// <param name="Funds">Its funds in the currency of the living cost; null where they are not known.</param>
/// <param name="Weights">The model's living cost.</param>
internal sealed record UnitBudget(int Persons, decimal? Funds, MeansWeights Weights)
{
    /// <summary>The budget of a case.</summary>
    public static UnitBudget Of(CaseFacts facts) =>
        new(facts.PersonCount, MeansPart.FundsOf(facts.Unit.Members, facts.Terms.Rates), facts.Terms.Model.Means);

    /// <summary>Tickets and 30 days' living for all; null where no ticket is known.</summary>
    public decimal? CostOf(decimal? ticket) => ticket is { } price ? MeansPart.CostOf(price, Persons, Weights) : null;

    /// <summary>The funds as a multiple of a cost, rounded down: money that almost reaches does not reach. Null for a cost of nothing.</summary>
    public decimal? RatioTo(decimal? cost) => Funds is { } funds && cost is { } needed and > 0 ? MeansPart.RatioOf(funds, needed) : null;
}
