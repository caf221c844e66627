using CaseTools.Values;

namespace CaseTools.Borders;

/// <summary>
/// The values of one row of a border file. Each that cannot be read is a fault: the row is refused, so that no score rests on
/// half of it.
/// </summary>
internal sealed class BorderRowValues(IReadOnlyDictionary<string, int> columns, string[] cells) : RowFaults
{
    private static readonly char[] ListSigns = [';', ',', '|', ' '];

    public string? Text(string column) => Cell(column);

    public string RequiredText(string column) =>
        Cell(column) ?? Missing(column, "a value: it names the route through time, such as RU-GE-LARS");

    public string RequiredCountry(string column, bool orAny) =>
        Cell(column) is not { } text ? Missing(column, "a country code of ISO 3166")
        : orAny && text == BorderStatus.AnyCountry ? text
        : Take(column, ReadCountry(text)) ?? "";

    public IReadOnlyList<string> Countries(string column) =>
        (Cell(column) ?? "")
            .Split(ListSigns, StringSplitOptions.RemoveEmptyEntries)
            .Select(text => Take(column, ReadCountry(text)) ?? "")
            .ToArray();

    public T Code<T>(string column)
        where T : struct, Enum
        => Cell(column) is { } text ? Take(column, Codes<T>.Read(text)) : default;

    public int? Whole(string column, int least, int most) =>
        Cell(column) is { } text ? Take(column, Numbers.ReadWhole(text, least, most)) : null;

    public decimal? Amount(string column) => Cell(column) is { } text ? Take(column, Numbers.Read(text, culture: null)) : null;

    public DateTimeOffset? Instant(string column) => Cell(column) is { } text ? Take(column, Instants.Read(text)) : null;

    public DateTimeOffset RequiredInstant(string column)
    {
        if (Cell(column) is { } text)
        {
            return Take(column, Instants.Read(text));
        }

        Missing(column, "an instant with its UTC offset, such as 2022-09-29T21:00:00Z");
        return default;
    }

    /// <summary>The rule of stay as it stands: what is a rule in it has to be one that can hold.</summary>
    public string? StayRule(string column)
    {
        _ = Take(column, StayRuleReader.Read(Cell(column)));
        return Cell(column);
    }

    public string? Currency(string column) => Cell(column) is { } text ? Take(column, Currencies.Read(text)) : null;

    private static Reading<string> ReadCountry(string text) =>
        Values.Countries.TryRead(text) is { } code
            ? Reading<string>.Of(code)
            : Reading<string>.NotRead("a country: a code of ISO 3166 such as KZ or KAZ, or a name such as Kazakhstan");

    private string Missing(string column, string expected)
    {
        Fault(column, expected);
        return "";
    }

    private string? Cell(string column) =>
        columns.TryGetValue(column, out var index) && index < cells.Length && cells[index].Trim() is { Length: > 0 } text ? text : null;
}
