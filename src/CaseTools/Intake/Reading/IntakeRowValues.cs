using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>
/// The values of one row, read field by field. What cannot be read becomes a problem with its raw text, never a silent null.
/// </summary>
internal sealed class IntakeRowValues(
    IntakeHeader header, IntakeReadingOptions options, ColumnHabits habits, IntakeReport report, string[] cells, long line)
{
    private static readonly char[] ListSigns = [';', ',', '|', '\n', '\r'];

    private readonly List<IntakeProblem> problems = [];

    /// <summary>What the columns show.</summary>
    public ColumnHabits Habits { get; } = habits;

    /// <summary>The problems met so far.</summary>
    public IReadOnlyList<IntakeProblem> Problems => problems;

    /// <summary>A text; null where the cell holds no answer.</summary>
    public string? Text(string field) => Cell(field, out _) is { } text ? text.Trim() : null;

    /// <summary>A free text: every word of it counts, "n/a" too.</summary>
    public string? FreeText(string field) =>
        header.ColumnOf(field) is { } column && !string.IsNullOrWhiteSpace(cells[column.Number - 1]) ? cells[column.Number - 1] : null;

    /// <summary>A code; the enumeration's first member where the cell holds no answer.</summary>
    public T Code<T>(string field)
        where T : struct, Enum
        => Read(field, Codes<T>.Read) ?? default;

    /// <summary>A calendar date.</summary>
    public DateTime? Date(string field) => Read(field, ReadDate);

    /// <summary>A calendar date that is not after the day of the import.</summary>
    public DateTime? PastDate(string field) => Read(field, text =>
    {
        var date = ReadDate(text);
        return date.IsRead && date.Value > options.Today ? Reading<DateTime>.NotRead("a date that is not in the future") : date;
    });

    /// <summary>An instant; a date alone is taken as its start in UTC, and the file's report says so.</summary>
    public DateTimeOffset? Instant(string field) => Read(field, ReadInstantOrDate);

    /// <summary>A whole number within bounds.</summary>
    public int? Whole(string field, int least, int most) => Read(field, text => Numbers.ReadWhole(text, least, most));

    /// <summary>A number of zero or more.</summary>
    public decimal? Amount(string field) => Read(field, text => Numbers.Read(text, options.Culture));

    /// <summary>A country as its two-letter code.</summary>
    public string? Country(string field) => ReadText(field, ReadCountry);

    /// <summary>A currency as its ISO 4217 code.</summary>
    public string? Currency(string field) => ReadText(field, Currencies.Read);

    /// <summary>A list of texts; empty for "none", null where the cell holds no answer.</summary>
    public IReadOnlyList<string>? TextList(string field) => List(field, Reading<string>.Of);

    /// <summary>A list of countries.</summary>
    public IReadOnlyList<string>? CountryList(string field) => List(field, ReadCountry);

    /// <summary>A list of codes; empty for "none", null where the cell holds no answer.</summary>
    public IReadOnlyList<T>? CodeList<T>(string field)
        where T : struct, Enum
        => List(field, Codes<T>.Read);

    /// <summary>A list of <c>kind:date</c>.</summary>
    public IReadOnlyList<StatedDeadline>? DeadlineList(string field) => List(field, text =>
    {
        var colon = text.LastIndexOf(':');
        return colon > 0 && ReadDate(text.Substring(colon + 1)) is { IsRead: true } date
            ? Reading<StatedDeadline>.Of(new StatedDeadline(text.Substring(0, colon).Trim(), date.Value))
            : Reading<StatedDeadline>.NotRead("a list of kind:date, such as visa:2022-10-15");
    });

    /// <summary>A list of <c>country:type:until</c>.</summary>
    public IReadOnlyList<HeldVisa>? VisaList(string field) => List(field, ReadVisa);

    private Reading<HeldVisa> ReadVisa(string text)
    {
        var parts = text.Split([':'], 3);
        var hasEnd = parts.Length == 3 && !EmptyWords.IsEmpty(parts[2]);
        var end = hasEnd ? ReadDate(parts[2]) : default;
        return Countries.TryRead(parts[0]) is { } country && (!hasEnd || end.IsRead)
            ? Reading<HeldVisa>.Of(new HeldVisa(country, parts.Length > 1 ? parts[1].Trim() : "", hasEnd ? end.Value : null))
            : Reading<HeldVisa>.NotRead("a list of country:type:until, such as GE:tourist:2022-12-31");
    }

    private static Reading<string> ReadCountry(string text) =>
        Countries.TryRead(text) is { } code
            ? Reading<string>.Of(code)
            : Reading<string>.NotRead("a country: a code of ISO 3166 such as KZ or KAZ, or a name such as Kazakhstan or Казахстан");

    private Reading<DateTime> ReadDate(string text) => CalendarDates.Read(text, options.DateOrder);

    private Reading<DateTimeOffset> ReadInstantOrDate(string text)
    {
        var instant = Instants.Read(text);
        if (instant.IsRead || ReadDate(text) is not { IsRead: true } date)
        {
            return instant;
        }

        report.Guess("submitted_at without an offset: taken as UTC, a date alone as its start");
        var clock = DateTime.SpecifyKind(date.Value, DateTimeKind.Utc);
        return Instants.Read(text.Trim() + "Z") is { IsRead: true } withTime
            ? withTime
            : Reading<DateTimeOffset>.Of(new DateTimeOffset(clock));
    }

    private T? Read<T>(string field, Func<string, Reading<T>> read)
        where T : struct
        => Cell(field, out var column) is { } text && Take(field, column!, text, read(text)) is { IsRead: true } reading
            ? reading.Value
            : null;

    private string? ReadText(string field, Func<string, Reading<string>> read) =>
        Cell(field, out var column) is { } text && Take(field, column!, text, read(text)) is { IsRead: true } reading
            ? reading.Value
            : null;

    private IReadOnlyList<T>? List<T>(string field, Func<string, Reading<T>> read)
    {
        if (Cell(field, out var column) is not { } text)
        {
            return null;
        }

        if (CodeText.Key(text) is "none" or "no" or "нет")
        {
            return [];
        }

        var values = Split(text, read)
            .Select(item => Take(field, column!, item, read(item)))
            .Where(reading => reading.IsRead)
            .Select(reading => reading.Value)
            .ToArray();

        // Nothing could be read: the answer stays unknown, which is not "none".
        return values.Length > 0 ? values : null;
    }

    // Form systems join the answers of a select-multiple question with spaces: taken apart only where every part is an answer.
    private static IEnumerable<string> Split<T>(string text, Func<string, Reading<T>> read)
    {
        foreach (var item in text.Split(ListSigns, StringSplitOptions.RemoveEmptyEntries).Select(item => item.Trim()).Where(item => item.Length > 0))
        {
            var words = item.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            var isSeveral = words.Length > 1 && !read(item).IsRead && words.All(word => read(word).IsRead);
            foreach (var answer in isSeveral ? words : [item])
            {
                yield return answer;
            }
        }
    }

    private Reading<T> Take<T>(string field, IntakeColumn column, string raw, Reading<T> reading)
    {
        if (!reading.IsRead)
        {
            problems.Add(new IntakeProblem(field, column.Header.Trim(), line, reading.Expected!, raw) { SourceFile = report.File });
        }

        return reading;
    }

    private string? Cell(string field, out IntakeColumn? column)
    {
        column = header.ColumnOf(field);
        return column is not null && cells[column.Number - 1] is var text && !EmptyWords.IsEmpty(text) ? text : null;
    }
}
