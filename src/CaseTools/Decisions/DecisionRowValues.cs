using CaseTools.Values;
using C = CaseTools.Decisions.DecisionColumns;

namespace CaseTools.Decisions;

/// <summary>The values of one row. Each that cannot be read is a fault: no case moves by half a decision.</summary>
internal sealed class DecisionRowValues(string[] cells, UrgencyModel model) : RowFaults
{
    private static readonly DateRules Days = new() { Expectation = "a date that can mean one day only, such as 2022-10-04" };

    public string Optional(string column) => FormulaText.Unguard(CellText.Trim(cells[IndexOf(column)]));

    public string Text(string column, string expected)
    {
        var text = Optional(column);
        if (text.Length == 0)
        {
            Fault(column, expected);
        }

        return text;
    }

    public string Band(string column)
    {
        var text = Optional(column);
        var band = model.Bands.FirstOrDefault(band => string.Equals(band.Name, text, StringComparison.OrdinalIgnoreCase));
        if (band is null)
        {
            Fault(column, $"a band of the model {model}: {string.Join(", ", model.Bands.Select(known => known.Name))}");
        }

        return band?.Name ?? "";
    }

    public DateTimeOffset Instant(string column) => Take(column, Instants.Read(Optional(column)));

    public DateTime Day(string column) => Take(column, CalendarDates.Read(Optional(column), Days));

    public bool IsYes(string column)
    {
        var answer = Optional(column).Length == 0 ? default : Codes<YesNo>.Read(Optional(column));
        if (answer is not { IsRead: true, Value: YesNo.Yes or YesNo.No })
        {
            Fault(column, "yes or no");
        }

        return answer.Value == YesNo.Yes;
    }

    private static int IndexOf(string column) => C.All.TakeWhile(name => name != column).Count();
}
