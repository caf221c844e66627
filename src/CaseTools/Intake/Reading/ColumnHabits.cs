using System.Globalization;
using CaseTools.Hosting;
using CaseTools.Values;
using F = CaseTools.Intake.IntakeFields;

namespace CaseTools.Intake;

/// <summary>What the values of a column show together and one alone does not: the order of day and month, the sign of decimals.</summary>
internal sealed class ColumnHabits
{
    private static readonly HashSet<string> DateFields = new(
        [
            F.SubmittedAt, F.BirthDate, F.EntryDate, F.StayUntil, F.AccommodationUntil, F.SummonsReportDate, F.PassportUntil,
            F.Stays, F.Visas, F.Deadlines,
        ],
        StringComparer.Ordinal);

    private static readonly char[] Strokes = ['/', '-'];
    private static readonly char[] AllStrokes = [.. Strokes, '\uFF0F', '\uFF0D'];
    private static readonly char[] DecimalSigns = ['.', ','];
    private static readonly char[] ListSigns = [';', ',', '|', '\n', '\r', ':'];

    private readonly Dictionary<int, DateHabit> dates;
    private readonly Dictionary<int, NumberHabit> numbers;
    private readonly (int Index, Habit Habit)[] all;

    /// <summary>Takes the columns of a table.</summary>
    public ColumnHabits(IntakeHeader header)
    {
        dates = header.Columns.Where(column => column.Field is { } field && DateFields.Contains(field))
            .ToDictionary(column => column.Number, column => new DateHabit(isList: column.Field is F.Stays or F.Visas or F.Deadlines));
        numbers = header.Columns.Where(column => column.Field is F.FundsAmount)
            .ToDictionary(column => column.Number, _ => new NumberHabit());
        all =
        [
            .. dates.Select(column => (column.Key - 1, (Habit)column.Value)),
            .. numbers.Select(column => (column.Key - 1, (Habit)column.Value)),
        ];
    }

    /// <summary>Whether any column has a habit that matters.</summary>
    public bool IsNeeded => all.Length > 0;

    /// <summary>Whether a row shows what no row before it has shown: nearly none does, and no other cell of it needs to be looked at.</summary>
    public bool AreNewIn(ITable table)
    {
        foreach (var (index, habit) in all)
        {
            if (table.CellAt(index) is { Length: > 0 } cell && habit.IsNewIn(cell))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks at the cells of one row.</summary>
    public void Look(string[] cells, long line)
    {
        foreach (var (index, habit) in all)
        {
            if (index < cells.Length)
            {
                habit.Look(cells[index], line);
            }
        }
    }

    /// <summary>How the dates of a column are read.</summary>
    public DateRules DatesOf(IntakeColumn column, IntakeReadingOptions options) =>
        dates.TryGetValue(column.Number, out var habit)
            ? habit.Rules(options.DateOrder, latest: null)
            : new DateRules { Order = options.DateOrder };

    /// <summary>How the dates of a column are read that cannot be in the future.</summary>
    public DateRules PastDatesOf(IntakeColumn column, IntakeReadingOptions options) =>
        dates.TryGetValue(column.Number, out var habit)
            ? habit.Rules(options.DateOrder, options.Today)
            : new DateRules { Order = options.DateOrder, Latest = options.Today };

    /// <summary>How the numbers of a column are read.</summary>
    public NumberRules NumbersOf(IntakeColumn column, IntakeReadingOptions options) =>
        numbers.TryGetValue(column.Number, out var habit) ? habit.Rules(options.Culture) : new NumberRules { Culture = options.Culture };

    private abstract class Habit
    {
        // Whether a cell shows what none before it has shown.
        public abstract bool IsNewIn(string cell);

        public abstract void Look(string cell, long line);
    }

    private sealed class DateHabit(bool isList) : Habit
    {
        private readonly Evidence dayFirst = new();
        private readonly Evidence monthFirst = new();
        private DateRules? rules;

        public override bool IsNewIn(string cell) =>
            MayShow(cell) && (isList ? Array.Exists(cell.Split(ListSigns), part => IsNew(OrderOf(part))) : IsNew(OrderOf(cell)));

        public override void Look(string cell, long line)
        {
            if (MayShow(cell))
            {
                foreach (var part in isList ? cell.Split(ListSigns) : [cell])
                {
                    var order = OrderOf(part);
                    dayFirst.Add(order == DateOrder.DayMonthYear, line);
                    monthFirst.Add(order == DateOrder.MonthDayYear, line);
                }
            }
        }

        private static bool MayShow(string cell) => !StartsWithYear(cell) && cell.IndexOfAny(Strokes) > 0;

        // Only what stands between strokes has an order to show, and a date of ISO 8601 has none.
        private static DateOrder? OrderOf(string part) =>
            part.IndexOfAny(AllStrokes) < 0 || (part.Length == IsoDate.Length && IsoDate.TryRead(part, 0, out _)) ? null : DateText.Scan(part).ShownOrder;

        private bool IsNew(DateOrder? order) =>
            (order == DateOrder.DayMonthYear && dayFirst.Line == 0) || (order == DateOrder.MonthDayYear && monthFirst.Line == 0);

        // 2022-09-30 shows nothing, and is the most frequent.
        private static bool StartsWithYear(string cell) =>
            cell.Length > 4 && cell[4] == '-' && NumberText.IsFigure(cell[1]) && NumberText.IsFigure(cell[2]);

        public DateRules Rules(DateOrder? order, DateTime? latest) => rules ??= MakeRules(order, latest);

        private DateRules MakeRules(DateOrder? order, DateTime? latest)
        {
            var plain = new DateRules { Order = order, Latest = latest };
            if (dayFirst.Line > 0 && monthFirst.Line > 0)
            {
                return plain with
                {
                    Expectation = "a date that can mean one day only, such as 2022-09-30 or 30.09.2022: its column holds both " +
                        $"day/month (line {dayFirst.Line}) and month/day (line {monthFirst.Line}); or say with -DateOrder which it is",
                };
            }

            if (dayFirst.Line == 0 && monthFirst.Line == 0)
            {
                return plain;
            }

            var shown = dayFirst.Line > 0 ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;
            var against = order is { } said && said != shown ? $", although -DateOrder says {CalendarDates.ToText(said)}" : "";
            var line = Math.Max(dayFirst.Line, monthFirst.Line);
            return plain with
            {
                ColumnOrder = shown,
                ColumnGuess = $"day and month read as {CalendarDates.ToText(shown)}, because line {line} can be nothing else{against}",
            };
        }
    }

    private sealed class NumberHabit : Habit
    {
        private readonly Evidence point = new();
        private readonly Evidence comma = new();
        private NumberRules? rules;

        public override bool IsNewIn(string cell)
        {
            var sign = SignIn(cell);
            return (sign == '.' && point.Line == 0) || (sign == ',' && comma.Line == 0);
        }

        public override void Look(string cell, long line)
        {
            var sign = SignIn(cell);
            point.Add(sign == '.', line);
            comma.Add(sign == ',', line);
        }

        private static char SignIn(string cell) => cell.IndexOfAny(DecimalSigns) >= 0 ? Amounts.FiguresIn(cell).DecimalSign : default;

        public NumberRules Rules(CultureInfo? culture) => rules ??= MakeRules(culture);

        private NumberRules MakeRules(CultureInfo? culture)
        {
            var plain = new NumberRules { Culture = culture };
            if (point.Line > 0 && comma.Line > 0)
            {
                return plain with
                {
                    Expectation = "a number that can mean one thing only, such as 1234 or 1.23: in its column decimals stand " +
                        $"after '.' (line {point.Line}) and after ',' (line {comma.Line}); or say with -Culture how numbers are written",
                };
            }

            if (point.Line == 0 && comma.Line == 0)
            {
                return plain;
            }

            var (sign, line) = point.Line > 0 ? ('.', point.Line) : (',', comma.Line);
            return plain with
            {
                ColumnSign = sign,
                ColumnGuess = $"decimals read as standing after '{sign}', because line {line} can be nothing else",
            };
        }
    }

    // The first line that shows a habit: the one that the report names.
    private sealed class Evidence
    {
        public long Line { get; private set; }

        public void Add(bool isShown, long line)
        {
            if (isShown && Line == 0)
            {
                Line = line;
            }
        }
    }
}
