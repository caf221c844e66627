using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>Reads a sum of money and its currency, which stand in two columns, or in one.</summary>
internal sealed class MoneyReader(FieldReader<Amount> amounts, FieldReader<string> currencies)
{
    private readonly string? headerCurrency = amounts.Column is { } column ? HeaderCurrency.In(column.Header) : null;

    /// <summary>What a row says; null for what it leaves open.</summary>
    public (decimal? Amount, string? Currency) Of(RowCells row)
    {
        var stated = currencies.TryRead(row, out var currency, out var named) ? row.Take(currency, named) : default;
        if (!amounts.TryRead(row, out var cell, out var amount))
        {
            return (null, stated.Value);
        }

        if (amount is { IsRead: true, Value.Currency: { } own } && stated is { IsRead: true, Value: { } other } && own != other)
        {
            row.Problem(
                cell,
                cell.Raw,
                $"an amount in the currency that {currencies.Column!.Field} states: the two cells name different ones; correct the wrong one");
            return (null, other);
        }

        if (!row.Take(cell, amount).IsRead)
        {
            return (null, stated.Value);
        }

        // A currency that stands in its own cell and cannot be read may be another one.
        return !stated.IsRead || stated.Value is not null
            ? (amount.Value.Value, stated.Value)
            : (amount.Value.Value, CurrencyBeside(row, cell, amount.Value));
    }

    private string? CurrencyBeside(RowCells row, RowCell cell, Amount amount)
    {
        if ((amount.Currency ?? headerCurrency) is not { } found)
        {
            return null;
        }

        row.Guess(cell.Column, amount.Currency is null ? "the currency was taken from the header" : "the currency was taken from the amount");
        return found;
    }
}
