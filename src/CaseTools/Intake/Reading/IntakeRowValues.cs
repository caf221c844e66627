using CaseTools.Values;
using F = CaseTools.Intake.IntakeFields;

namespace CaseTools.Intake;

/// <summary>
/// The values of one row, read field by field. What cannot be read becomes a problem with its raw text, never a silent null.
/// </summary>
internal sealed class IntakeRowValues(
    IntakeHeader header, IntakeReadingOptions options, ColumnHabits habits, ReadingMemo memo, IntakeReport report, string[] cells, long line)
{
    private const string DigitsLost =
        "every figure (digits lost: a spreadsheet kept the first ones only); take the number from the original, or ask again";

    // Numbers that are texts: ids and telephones.
    private static readonly HashSet<string> FigureFields =
        new([F.CaseId, F.SourceUuid, F.GroupId, F.NationalId, F.Phone, F.Messenger], StringComparer.Ordinal);

    private const string YesToSummons = "\"yes\" taken as summons_served, since the question is about a summons";

    private static readonly string[] UntilWords = ["до ", "по ", "until ", "till ", "valid until ", "действует до ", "дійсний до "];

    private readonly RowCells row = new(header, report, cells, line);

    /// <summary>The problems met so far.</summary>
    public IReadOnlyList<IntakeProblem> Problems => row.Problems;

    /// <summary>A text; null where the cell holds no answer.</summary>
    public string? Text(string field)
    {
        if (row.Find(field) is not { } cell)
        {
            return null;
        }

        row.SayTextMark(cell);
        var text = CellText.Trim(cell.Text);
        return FigureFields.Contains(field) ? Figures(cell, text) : text;
    }

    /// <summary>A free text: every word of it counts, "n/a" too.</summary>
    public string? FreeText(string field) => row.FindFreeText(field)?.Text;

    /// <summary>A code; the enumeration's first member where the cell holds no answer.</summary>
    public T Code<T>(string field)
        where T : struct, Enum
        => row.Find(field) is { } cell ? row.Take(cell, Read(cell, Codes<T>.Read)).Value : default;

    /// <summary>Where somebody stands with the draft: "yes" to a question about a summons is an answer, too.</summary>
    public DraftStatus DraftStatus()
    {
        if (row.Find(F.DraftStatus) is not { } cell)
        {
            return default;
        }

        var reading = Read(cell, Codes<DraftStatus>.Read);
        return !reading.IsRead && SummonsQuestion.IsAskedBy(cell.Column.Header) && Codes<YesNo>.Read(cell.Text) is { IsRead: true, Value: YesNo.Yes }
            ? row.Take(cell, Reading<DraftStatus>.Of(CaseTools.DraftStatus.SummonsServed).Assuming(YesToSummons)).Value
            : row.Take(cell, reading).Value;
    }

    /// <summary>A calendar date.</summary>
    public DateTime? Date(string field) =>
        row.Find(field) is { } cell ? Value(cell, Read(cell, text => CalendarDates.Read(text, habits.DatesOf(cell.Column, options)))) : null;

    /// <summary>A calendar date until when something holds; the word for "until" may stand before it.</summary>
    public DateTime? Until(string field) =>
        row.Find(field) is { } cell ? Value(cell, Read(cell, text => CalendarDates.Read(WithoutUntil(text), habits.DatesOf(cell.Column, options)))) : null;

    /// <summary>A calendar date that is not after the day of the import.</summary>
    public DateTime? PastDate(string field)
    {
        return row.Find(field) is { } cell ? Value(cell, Read(cell, ReadPast)) : null;

        Reading<DateTime> ReadPast(string text)
        {
            var date = CalendarDates.Read(text, habits.PastDatesOf(cell.Column, options));
            return date.IsRead && date.Value > options.Today ? Reading<DateTime>.NotRead("a date that is not in the future") : date;
        }
    }

    /// <summary>An instant; a date alone is taken as its start in UTC, and the file's report says so.</summary>
    public DateTimeOffset? Instant(string field) =>
        row.Find(field) is { } cell ? Value(cell, Read(cell, text => Moments.Read(text, habits.DatesOf(cell.Column, options)))) : null;

    /// <summary>How many persons, within bounds.</summary>
    public int? Whole(string field, int least, int most) =>
        row.Find(field) is { } cell ? Value(cell, Read(cell, text => Counts.ReadPersons(text, least, most))) : null;

    /// <summary>An age in years, within bounds.</summary>
    public int? Age(string field, int least, int most) =>
        row.Find(field) is { } cell ? Value(cell, Read(cell, text => Counts.ReadAge(text, least, most))) : null;

    /// <summary>A sum of money and its currency.</summary>
    public (decimal? Amount, string? Currency) Money(string amountField, string currencyField)
    {
        var stated = row.Find(currencyField) is { } currency ? row.Take(currency, Read(currency, Currencies.Read)) : default;
        if (row.Find(amountField) is not { } cell)
        {
            return (null, stated.Value);
        }

        var amount = Read(cell, text => Amounts.Read(text, habits.NumbersOf(cell.Column, options)));
        if (amount is { IsRead: true, Value.Currency: { } own } && stated is { IsRead: true, Value: { } other } && own != other)
        {
            row.Problem(
                cell,
                cell.Raw,
                $"an amount in the currency that {currencyField} states: the two cells name different ones; correct the wrong one");
            return (null, other);
        }

        if (!row.Take(cell, amount).IsRead)
        {
            return (null, stated.Value);
        }

        // A currency that stands in its own cell and cannot be read may be another one.
        if (!stated.IsRead || stated.Value is not null)
        {
            return (amount.Value.Value, stated.Value);
        }

        var found = amount.Value.Currency ?? HeaderCurrency.In(cell.Column.Header);
        if (found is not null)
        {
            row.Guess(cell.Column, amount.Value.Currency is null ? "the currency was taken from the header" : "the currency was taken from the amount");
        }

        return (amount.Value.Value, found);
    }

    /// <summary>A country as its two-letter code; of a nationality, by the name of its citizens too.</summary>
    public string? Country(string field) =>
        row.Find(field) is { } cell
            ? row.Take(cell, field switch
            {
                F.Nationality => Read(cell, Nationalities.Read),
                F.CurrentCountry => Read(cell, CountryText.ReadWhereabouts),
                _ => Read(cell, CountryText.Read),
            }).Value
            : null;

    /// <summary>A list of texts; empty for "none", null where the cell holds no answer.</summary>
    public IReadOnlyList<string>? TextList(string field) => RowLists.Read(row, memo, field, Reading<string>.Of);

    /// <summary>A list of languages as their codes.</summary>
    public IReadOnlyList<string>? LanguageList(string field) => RowLists.Read(row, memo, field, Languages.Read);

    /// <summary>A list of countries as their codes.</summary>
    public IReadOnlyList<string>? CountryList(string field) => RowLists.Read(row, memo, field, CountryText.Read);

    /// <summary>A list of codes; empty for "none", null where the cell holds no answer.</summary>
    public IReadOnlyList<T>? CodeList<T>(string field)
        where T : struct, Enum
        => RowLists.Read(row, memo, field, Codes<T>.Read);

    /// <summary>A list of <c>kind:date</c>.</summary>
    public IReadOnlyList<StatedDeadline>? DeadlineList(string field) =>
        header.ColumnOf(field) is { } column
            ? RowLists.Read(row, memo, field, text => DatedEntries.ReadDeadline(text, habits.DatesOf(column, options)))
            : null;

    /// <summary>A list of <c>country:entry:exit</c>.</summary>
    public IReadOnlyList<PastStay>? StayList(string field) =>
        header.ColumnOf(field) is { } column
            ? RowLists.Read(row, memo, field, text => DatedEntries.ReadStay(text, habits.DatesOf(column, options)))
            : null;

    /// <summary>A list of <c>country:type:until</c>.</summary>
    public IReadOnlyList<HeldVisa>? VisaList(string field) =>
        header.ColumnOf(field) is { } column
            ? RowLists.Read(row, memo, field, text => DatedEntries.ReadVisa(text, habits.DatesOf(column, options)))
            : null;

    /// <summary>The telephone of a record in the form that can be dialled everywhere; null where its text does not tell it.</summary>
    public string? PhoneE164(IntakeRecord record) =>
        record.Phone is not null && options.Phones is { } phones && row.Find(F.Phone) is { } cell
            ? PhoneText.Read(row, cell, record, phones)
            : null;

    /// <summary>Notes an age that the birth date does not bear out.</summary>
    public void CompareAge(IntakeRecord record)
    {
        if (record is not { Age: { } age, BirthDate: { } birth } || row.Find(F.Age) is not { } cell)
        {
            return;
        }

        var day = record.SubmittedAt is { } submitted ? CalendarDates.DateOf(submitted) : options.Today;
        var years = day.Year - birth.Year - (day < birth.AddYears(day.Year - birth.Year) ? 1 : 0);
        if (Math.Abs(years - age) > 1)
        {
            row.Doubt(cell, "an age that the birth date bears out within a year: correct the wrong one; the birth date counts");
        }
    }

    private static string WithoutUntil(string text)
    {
        var trimmed = CellText.Trim(text);
        var word = UntilWords.FirstOrDefault(word => trimmed.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return word is null ? text : trimmed.Substring(word.Length);
    }

    private Reading<T> Read<T>(RowCell cell, Func<string, Reading<T>> read) => memo.Of(cell.Column, cell.Text, read);

    private T? Value<T>(RowCell cell, Reading<T> reading)
        where T : struct
        => row.Take(cell, reading).IsRead ? reading.Value : null;

    private string? Figures(RowCell cell, string text)
    {
        if (SpreadsheetText.IsShortened(text))
        {
            row.Problem(cell, cell.Raw, DigitsLost);
            return null;
        }

        var figures = cell.Field is F.Phone or F.NationalId ? SpreadsheetText.WithoutZeroFraction(text) : text;
        if (figures.Length != text.Length)
        {
            row.Guess(cell.Column, "\".0\" after a long number, which a table program added, left out");
        }

        return figures;
    }
}
