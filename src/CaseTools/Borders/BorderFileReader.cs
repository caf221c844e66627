using CaseTools.Hosting;
using CaseTools.Values;
using C = CaseTools.Borders.BorderColumns;

namespace CaseTools.Borders;

/// <summary>The rows of an opened border file.</summary>
internal sealed class BorderFileReader(ITableFile file, ITable table, string[] header, string fileName) : IDisposable
{
    private readonly Dictionary<string, int> columns = C.All
        .Select(
            column => (
                Column: column,
                Index: Array.FindIndex(header, name => string.Equals(name, column, StringComparison.OrdinalIgnoreCase))))
        .Where(found => found.Index >= 0)
        .ToDictionary(found => found.Column, found => found.Index, StringComparer.Ordinal);

    /// <summary>What the bytes say.</summary>
    public TableSource Source => file.Source;

    /// <summary>Headers that no column of a border file has; their cells are not used.</summary>
    public IReadOnlyList<string> UnknownColumns { get; } = header
        .Where(name => !C.All.Contains(name, StringComparer.OrdinalIgnoreCase))
        .ToArray();

    /// <summary>Reads the rows, blank ones left out.</summary>
    public IEnumerable<BorderRow> ReadRows()
    {
        while (table.Read())
        {
            if (!table.IsBlank())
            {
                yield return ReadRow(table.Cells, table.LineNumber);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        table.Dispose();
        file.Dispose();
    }

    private BorderRow ReadRow(string[] cells, long line)
    {
        if ((table.Fault ?? CellCount.FaultOf(cells, header.Length, header.Length)) is { } fault)
        {
            return new BorderRow(line, null, [fault]);
        }

        var values = new BorderRowValues(columns, cells);
        var status = ReadTerms(ReadRoute(values, line), values);
        CheckBetweenColumns(status, values);
        return new BorderRow(line, values.Faults.Count == 0 ? status : null, values.Faults);
    }

    private BorderStatus ReadRoute(BorderRowValues values, long line) => new()
    {
        RouteId = values.RequiredText(C.RouteId),
        FromCountry = values.RequiredCountry(C.FromCountry, orAny: false),
        ToCountry = values.RequiredCountry(C.ToCountry, orAny: true),
        Crossing = values.Text(C.Crossing),
        Mode = values.Code<CrossingMode>(C.Mode),
        Status = values.Code<RouteStatus>(C.Status),
        Level = values.Whole(C.Level, 0, ClosureLevels.Closed),
        LevelModifier = values.Whole(C.LevelModifier, 0, ClosureLevels.Closed),
        ClosingAt = values.Instant(C.ClosingAt),
        ReopensAt = values.Instant(C.ReopensAt),
        AsOf = values.RequiredInstant(C.AsOf),
        Source = values.Text(C.Source),
        SourceType = values.Text(C.SourceType),
        Confidence = values.Code<SourceConfidence>(C.Confidence),
        Note = values.Text(C.Note),
        SourceFile = fileName,
        SourceLine = line,
    };

    private static BorderStatus ReadTerms(BorderStatus status, BorderRowValues values) => status with
    {
        AppliesSex = values.Code<Sex>(C.AppliesSex),
        AppliesAgeMin = values.Whole(C.AppliesAgeMin, 0, 120),
        AppliesAgeMax = values.Whole(C.AppliesAgeMax, 0, 120),
        AppliesNationality = values.Countries(C.AppliesNationality),
        Visa = values.Code<VisaRequirement>(C.Visa),
        StayDays = values.Whole(C.StayDays, 1, 36500),
        StayRule = values.StayRule(C.StayRule),
        QueueHours = values.Amount(C.QueueHours),
        Transport = values.Text(C.Transport),
        PriceLow = values.Amount(C.PriceLow),
        PriceHigh = values.Amount(C.PriceHigh),
        PriceCurrency = values.Currency(C.PriceCurrency),
    };

    private static void CheckBetweenColumns(BorderStatus status, BorderRowValues values)
    {
        if (status.ClosingAt is { } closing && status.ReopensAt is { } reopening && reopening <= closing)
        {
            values.Fault(C.ReopensAt, "an instant later than closing_at");
        }

        if (status.AppliesAgeMin > status.AppliesAgeMax)
        {
            values.Fault(C.AppliesAgeMax, "an age that is not below applies_age_min");
        }

        if (status.PriceLow > status.PriceHigh)
        {
            values.Fault(C.PriceHigh, "a price that is not below price_low");
        }
    }
}
