using System.Globalization;
using CaseTools.IO.Phones;
using CaseTools.Tests.Intake;
using CaseTools.Values;
using CsCheck;

namespace CaseTools.Tests.Values;

/// <summary>Whatever form a value is written in, it comes back equal; and no text whatever makes a reader throw.</summary>
public sealed class WrittenFormPropertyTests
{
    private static readonly Gen<DateTime> Days = Gen.Int[0, 36000].Select(day => new DateTime(1950, 1, 1).AddDays(day));

    private static readonly string[] GenitiveMonths =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] UkrainianMonths =
        ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"];

    private static readonly string[] KazakhMonths =
        ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];

    private static readonly Func<DateTime, string>[] CertainForms =
    [
        day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("d.M.yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
        day => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        day => day.ToString("yyyy-MM-dd'T'HH:mm:ss'+03:00'", CultureInfo.InvariantCulture),
        day => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("d-MMM-yyyy", CultureInfo.InvariantCulture),
        day => day.ToString("MMM d, yyyy hh:mm:ss tt", CultureInfo.InvariantCulture),
        day => day.ToString("dddd, MMMM d, yyyy", CultureInfo.InvariantCulture),
        day => $"{day.Day} {GenitiveMonths[day.Month - 1]} {day.Year} г.",
        day => $"{day.Day} {UkrainianMonths[day.Month - 1]} {day.Year} р.",
        day => $"{day.Year} жылғы {day.Day} {KazakhMonths[day.Month - 1]}",
        day => $"\u200B{day.Day}\u00A0{GenitiveMonths[day.Month - 1].ToUpperInvariant()}\u00A0{day.Year}\uFEFF",
        day => ((day - new DateTime(1899, 12, 30)).Days + (day.Year < 1990 ? "" : ".25")).ToString(CultureInfo.InvariantCulture),
    ];

    private static readonly (DateOrder Order, string Proof, string[] Forms)[] OrderedForms =
    [
        (DateOrder.DayMonthYear, "26/2/2022", ["d/M/yyyy", "dd/MM/yyyy", "d-M-yyyy", "dd/MM/yyyy HH:mm"]),
        (DateOrder.MonthDayYear, "2/26/2022", ["M/d/yyyy", "MM/dd/yyyy", "M-d-yyyy", "M/d/yyyy h:mm tt"]),
    ];

    private static readonly string[] Cultures = ["", "ru-RU", "tr-TR", "ar-SA", "fa-IR", "th-TH"];

    [Fact]
    public void A_date_comes_back_from_every_form_in_any_culture() => Gen.Select(Days, Gen.OneOf(CertainForms), Gen.OneOf(Cultures)).Sample((day, form, culture) =>
        In(culture, () => CalendarDates.Read(form(day), DateRules.None)) is { IsRead: true } reading && reading.Value == day);

    [Fact]
    public void A_date_comes_back_from_the_order_that_its_column_shows() => Gen.Select(Days, Gen.OneOf(OrderedForms), Gen.Int[0, 3]).Sample(
        (day, column, form) =>
        {
            var text = day.ToString(column.Forms[form], CultureInfo.InvariantCulture);
            return IntakeRun.Of($"case_id,entry_date\n1,{text}\n2,{column.Proof}\n").Records[0].EntryDate == day;
        },
        iter: 300);

    [Fact]
    public void An_amount_comes_back_from_every_form_in_any_culture() => Gen
        .Select(Gen.Int[0, 99_999_999], Gen.Int[0, 99], Gen.OneOf(" ", "\u00A0", "\u202F", "'", "", ","), Gen.OneOf("", " ₽", "руб.", " rubles", " р."), Gen.OneOf(Cultures))
        .Sample((whole, hundredths, group, currency, culture) =>
        {
            var point = group == "," ? "." : hundredths % 2 == 0 ? "." : ",";
            var text = Grouped(whole, group) + point + hundredths.ToString("00", CultureInfo.InvariantCulture) + currency;
            var reading = In(culture, () => Amounts.Read(text, NumberRules.None));
            return reading.IsRead && reading.Value == new Amount(whole + (hundredths / 100m), currency.Length > 0 ? "RUB" : null);
        });

    [Fact]
    public void An_amount_comes_back_from_every_scale() => Gen
        .Select(Gen.Int[1, 9_999], Gen.OneOf((" тыс", 1000m), ("k", 1000m), (" тыс. руб.", 1000m), (" млн ₽", 1_000_000m), (" million", 1_000_000m), (" мың", 1000m)))
        .Sample((tenths, scale) =>
            Amounts.Read((tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture) + scale.Item1, NumberRules.None).Value.Value == tenths / 10m * scale.Item2);

    [Fact]
    public void A_lone_group_comes_back_where_the_column_shows_its_sign() => Gen.Select(Gen.Int[1_000, 999_999], Gen.Bool).Sample((number, isPoint) =>
        Amounts.Read(Grouped(number, isPoint ? "." : ","), new NumberRules { ColumnSign = isPoint ? ',' : '.' }).Value.Value == number);

    [Fact]
    public void A_telephone_comes_back_from_every_spelling() => Gen
        .Select(
            Gen.OneOf(("RU", "+7", "8", "9", 9), ("KZ", "+7", "8", "701", 7), ("UA", "+380", "0", "50", 7), ("GE", "+995", "", "555", 6)),
            Gen.Int[0, 999_999_999],
            Gen.OneOf(" ", "-", "", "\u00A0", " - ", "."),
            Gen.Bool)
        .Sample(
            (country, number, joint, isLocal) =>
            {
                var own = country.Item4 + (number % (int)Math.Pow(10, country.Item5)).ToString(CultureInfo.InvariantCulture).PadLeft(country.Item5, '0');
                var phones = new LibPhoneNumbers();
                if (phones.ToE164(country.Item2 + own, null) is not { } expected)
                {
                    return true;
                }

                var spelled = $"{(isLocal ? country.Item3 : country.Item2)}{joint}({own[..3]}){joint}{own[3..6]}{joint}{own[6..]}";
                var record = IntakeRun.Of($"case_id;phone;current_country\n1;{spelled};{country.Item1}\n").Records[0];
                return record.PhoneE164 == expected && phones.ToE164(expected, null) == expected && record.Problems.Count == 0;
            },
            iter: 1000);

    [Fact]
    public void No_text_makes_a_reader_throw() => Gen.OneOf(Gen.String, Gen.Char.Select(sign => sign.ToString()), Pieces).Sample(
        text =>
        {
            _ = CellText.Trim(text);
            _ = CalendarDates.Read(text, DateRules.None);
            _ = Moments.Read(text, DateRules.None);
            _ = Amounts.Read(text, NumberRules.None);
            _ = Amounts.FiguresIn(text);
            _ = Counts.ReadPersons(text, 0, 30);
            _ = Counts.ReadAge(text, 0, 120);
            _ = Codes<DraftStatus>.Read(text);
            _ = Nationalities.Read(text);
            _ = Languages.Read(text);
            _ = Currencies.Read(text);
            _ = EmptyWords.IsEmpty(text);
            _ = SpreadsheetText.Unwrap(text);
            _ = SpreadsheetText.IsShortened(text);
            _ = SpreadsheetText.WithoutZeroFraction(text);
        },
        iter: 20_000);

    [Fact]
    public void No_cell_makes_an_import_throw_or_lose_its_text() => Pieces.Array[4].Sample(
        cells =>
        {
            var quoted = cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"").ToArray();
            var run = IntakeRun.Of($"case_id;phone;birth_date;funds_amount;deadlines\nA;{string.Join(';', quoted)}\n", ';');
            var record = Assert.Single(run.Records);
            Assert.All(record.Problems, problem => Assert.NotEmpty(problem.Raw));
        },
        iter: 2000);

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "2", "22", "2022", "99999999", "44827", "9/", "/", "-", ".", ",", ":", "T", "Z", "+", "+7", "00", "E+10", "=\"", "\"", "'", "(", ")", "~", "$", "₽",
        " ", "\u00A0", "\u200B", "тыс", "руб", "сентября", "Sep", "AM", "p.", "m.", "GMT", "лет", "двое", "нет", "е\u0308", "\uFEFF", "x", "８").Array[0, 9].Select(string.Concat);

    private static string Grouped(int number, string group)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        for (var i = text.Length - 3; i > 0; i -= 3)
        {
            text = text.Insert(i, group);
        }

        return text;
    }

    private static T In<T>(string culture, Func<T> read)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return read();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
