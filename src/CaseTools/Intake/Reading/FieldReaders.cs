using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>
/// How the fields of a table are read. What cannot be read becomes a problem with its raw text, never a silent null.
/// </summary>
internal sealed class FieldReaders(IntakeHeader header, IntakeReadingOptions options, ColumnHabits habits)
{
    private const string DigitsLost =
        "every figure (digits lost: a spreadsheet kept the first ones only); take the number from the original, or ask again";

    private const string ZeroFraction = "\".0\" after a long number, which a table program added, left out";
    private const string YesToSummons = "\"yes\" taken as summons_served, since the question is about a summons";

    private static readonly string[] UntilWords = ["до ", "по ", "until ", "till ", "valid until ", "действует до ", "дійсний до "];

    /// <summary>A text; null where the cell holds no answer.</summary>
    public FieldReader<string> Text(string field) => new(Column(field), text => Reading<string>.Of(CellText.Trim(text)));

    /// <summary>A number that is a text: of a case or a row.</summary>
    public FieldReader<string> Figures(string field) => new(Column(field), text => FiguresOf(CellText.Trim(text)));

    /// <summary>A long number that is a text, and to which a table program may have added a fraction: of a telephone or a passport.</summary>
    public FieldReader<string> LongFigures(string field) => new(Column(field), ReadLongFigures);

    /// <summary>A free text: every word of it counts, "n/a" too.</summary>
    public IntakeColumn? FreeText(string field) => Column(field);

    /// <summary>A code; the enumeration's first member where the cell holds no answer.</summary>
    public FieldReader<T> Code<T>(string field)
        where T : struct, Enum
        => new(Column(field), Codes<T>.Read);

    /// <summary>Where somebody stands with the draft: "yes" to a question about a summons is an answer, too.</summary>
    public FieldReader<DraftStatus> DraftStatus(string field)
    {
        var column = Column(field);
        return column is not null && SummonsQuestion.IsAskedBy(column.Header) ? new(column, ReadSummons) : new(column, Codes<DraftStatus>.Read);
    }

    /// <summary>A calendar date.</summary>
    public FieldReader<DateTime?> Date(string field) => Dates(field, CalendarDates.Read);

    /// <summary>A calendar date until when something holds; the word for "until" may stand before it.</summary>
    public FieldReader<DateTime?> Until(string field) => Dates(field, (text, rules) => CalendarDates.Read(WithoutUntil(text), rules));

    /// <summary>A calendar date that is not after the day of the import.</summary>
    public FieldReader<DateTime?> PastDate(string field)
    {
        var column = Column(field);
        var rules = column is null ? DateRules.None : habits.PastDatesOf(column, options);
        return new(column, text => OrNull(ReadPast(text, rules)));
    }

    /// <summary>An instant; a date alone is taken as its start in UTC, and the file's report says so.</summary>
    public FieldReader<DateTimeOffset?> Instant(string field)
    {
        var column = Column(field);
        var rules = RulesOf(column);
        return new(column, text => OrNull(Moments.Read(text, rules)));
    }

    /// <summary>How many persons, within bounds.</summary>
    public FieldReader<int?> Persons(string field, int least, int most) => new(Column(field), text => OrNull(Counts.ReadPersons(text, least, most)));

    /// <summary>An age in years, within bounds.</summary>
    public FieldReader<int?> Age(string field, int least, int most) => new(Column(field), text => OrNull(Counts.ReadAge(text, least, most)));

    /// <summary>A sum of money and its currency.</summary>
    public MoneyReader Money(string amountField, string currencyField)
    {
        var column = Column(amountField);
        var rules = column is null ? NumberRules.None : habits.NumbersOf(column, options);
        return new(new(column, text => Amounts.Read(text, rules)), new(Column(currencyField), Currencies.Read));
    }

    /// <summary>The country of somebody's passport as its two-letter code, by the name of its citizens too.</summary>
    public FieldReader<string> Nationality(string field) => new(Column(field), Nationalities.Read);

    /// <summary>The country where somebody is, as its two-letter code.</summary>
    public FieldReader<string> Whereabouts(string field) => new(Column(field), CountryText.ReadWhereabouts);

    /// <summary>A list of texts; empty for "none", null where the cell holds no answer.</summary>
    public ListReader<string> TextList(string field) => new(Column(field), Reading<string>.Of);

    /// <summary>A list of languages as their codes.</summary>
    public ListReader<string> LanguageList(string field) => new(Column(field), Languages.Read);

    /// <summary>A list of countries as their codes.</summary>
    public ListReader<string> CountryList(string field) => new(Column(field), CountryText.Read);

    /// <summary>A list of codes; empty for "none", null where the cell holds no answer.</summary>
    public ListReader<T> CodeList<T>(string field)
        where T : struct, Enum
        => new(Column(field), Codes<T>.Read);

    /// <summary>A list of <c>kind:date</c>.</summary>
    public ListReader<StatedDeadline> DeadlineList(string field) => DatedList(field, DatedEntries.ReadDeadline);

    /// <summary>A list of <c>country:entry:exit</c>.</summary>
    public ListReader<PastStay> StayList(string field) => DatedList(field, DatedEntries.ReadStay);

    /// <summary>A list of <c>country:type:until</c>.</summary>
    public ListReader<HeldVisa> VisaList(string field) => DatedList(field, DatedEntries.ReadVisa);

    private IntakeColumn? Column(string field) => header.ColumnOf(field);

    private DateRules RulesOf(IntakeColumn? column) => column is null ? DateRules.None : habits.DatesOf(column, options);

    private FieldReader<DateTime?> Dates(string field, Func<string, DateRules, Reading<DateTime>> read)
    {
        var column = Column(field);
        var rules = RulesOf(column);
        return new(column, text => OrNull(read(text, rules)));
    }

    private ListReader<T> DatedList<T>(string field, Func<string, DateRules, Reading<T>> read)
    {
        var column = Column(field);
        var rules = RulesOf(column);
        return new(column, text => read(text, rules));
    }

    private Reading<DateTime> ReadPast(string text, DateRules rules)
    {
        var date = CalendarDates.Read(text, rules);
        return date.IsRead && date.Value > options.Today ? Reading<DateTime>.NotRead("a date that is not in the future") : date;
    }

    private static Reading<T?> OrNull<T>(Reading<T> reading)
        where T : struct
        => reading.To(value => (T?)value);

    private static Reading<DraftStatus> ReadSummons(string text)
    {
        var reading = Codes<DraftStatus>.Read(text);
        return !reading.IsRead && Codes<YesNo>.Read(text) is { IsRead: true, Value: YesNo.Yes }
            ? Reading<DraftStatus>.Of(CaseTools.DraftStatus.SummonsServed).Assuming(YesToSummons)
            : reading;
    }

    private static string WithoutUntil(string text)
    {
        var trimmed = CellText.Trim(text);
        var word = Array.Find(UntilWords, word => trimmed.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return word is null ? text : trimmed.Substring(word.Length);
    }

    private static Reading<string> FiguresOf(string text) =>
        SpreadsheetText.IsShortened(text) ? Reading<string>.NotRead(DigitsLost) : Reading<string>.Of(text);

    private static Reading<string> ReadLongFigures(string text)
    {
        var trimmed = CellText.Trim(text);
        var figures = SpreadsheetText.WithoutZeroFraction(trimmed);
        return SpreadsheetText.IsShortened(trimmed) ? Reading<string>.NotRead(DigitsLost)
            : Reading<string>.Of(figures).Assuming(figures.Length != trimmed.Length ? ZeroFraction : null);
    }
}
