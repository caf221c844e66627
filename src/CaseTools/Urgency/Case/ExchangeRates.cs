namespace CaseTools.Urgency;

/// <summary>
/// What one unit of a currency is worth in the currency of the model's living cost. Nothing is known but what the caller gives.
/// </summary>
internal sealed class ExchangeRates(string currency, IReadOnlyDictionary<string, decimal> rates)
{
    /// <summary>The currency that everything is counted in.</summary>
    public string Currency { get; } = currency;

    /// <summary>An amount in <see cref="Currency"/>; null where the currency is not stated or has no rate.</summary>
    public decimal? Convert(decimal amount, string? from) =>
        from is null ? null
        : from == Currency ? amount
        : rates.TryGetValue(from, out var rate) ? amount * rate
        : null;
}
