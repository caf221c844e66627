namespace CaseTools.Urgency;

/// <summary>
/// What one unit of a currency is worth in the currency of the model's living cost. Nothing is known but what the caller gives.
/// </summary>
internal sealed class ExchangeRates
{
    private readonly IReadOnlyDictionary<string, decimal> rates;

    /// <summary>Takes the currency that everything is counted in, and what others are worth in it.</summary>
    public ExchangeRates(string currency, IReadOnlyDictionary<string, decimal> rates)
    {
        Currency = currency;
        this.rates = rates;
        var byWorth = rates.Keys.Append(currency).OrderBy(key => Convert(1, key)).ThenBy(key => key, StringComparer.Ordinal).ToArray();
        (Cheapest, Dearest) = (byWorth[0], byWorth[byWorth.Length - 1]);
    }

    /// <summary>The currency that everything is counted in.</summary>
    public string Currency { get; }

    /// <summary>The currency with a rate of which one unit is worth the least.</summary>
    public string Cheapest { get; }

    /// <summary>The currency with a rate of which one unit is worth the most.</summary>
    public string Dearest { get; }

    /// <summary>An amount in <see cref="Currency"/>; null where the currency is not stated or has no rate.</summary>
    public decimal? Convert(decimal amount, string? from) =>
        from is null ? null
        : from == Currency ? amount
        : rates.TryGetValue(from, out var rate) ? amount * rate
        : null;
}
