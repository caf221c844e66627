using System.Globalization;
using System.Text;

namespace CaseTools.Benchmarks.Compare;

/// <summary>
/// A made-up intake file of 27 columns with the dirt of real ones: words in two languages, dates as people write them, gaps, notes with
/// quotes and line breaks, values that cannot be read. The same number of rows gives the same bytes.
/// </summary>
internal sealed class SyntheticIntake
{
    /// <summary>The columns, left to right.</summary>
    public static readonly string[] Columns =
    [
        "case_id", "submitted_at", "caseworker", "group_id", "role", "full_name", "sex", "birth_date", "nationality", "phone", "languages",
        "safe_to_contact", "current_country", "entry_date", "stay_basis", "stay_until", "accommodation_until", "draft_status", "travel_passport",
        "visas", "destinations", "funds_amount", "funds_currency", "children_under_18", "safeguarding", "deadlines", "notes",
    ];

    private static readonly DateTime Today = new(2022, 9, 27);
    private static readonly string[] Workers = ["Aigerim", "Tomas", "Наталья", "J. Okoro", "Lena"];
    private static readonly string[] Surnames = ["Иванов", "Петрова", "Kuznetsov", "Сидоренко", "Ahmetov", "O'Neill", "Бондарь", "Li"];
    private static readonly string[] GivenNames = ["Кирилл", "Anna", "Владимир", "Мария", "Konstantin", "Dana", "Олег", "Eva"];
    private static readonly string[] Notes =
    [
        "", "", "", "Short let until Friday.", "Звонить после шести", "Said \"not now\", then called back", "Waits for the consulate; asked twice, no answer",
        "First line\nsecond line", "Собирает документы, деньги есть на месяц", "Prefers Signal", "-", "нет данных",
    ];

    // The generator's own state: System.Random promises no sequence across versions.
    private ulong state = 0x9E3779B97F4A7C15;

    /// <summary>Writes a file of so many rows, and a header.</summary>
    public static void Write(string path, int rows)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        writer.NewLine = "\r\n";
        writer.WriteLine(string.Join(',', Columns));
        var intake = new SyntheticIntake();
        for (var row = 1; row <= rows; row++)
        {
            writer.WriteLine(string.Join(',', intake.Row(row).Select(Quoted)));
        }
    }

    private string[] Row(int number)
    {
        var isInside = OneIn(2);
        var isMan = !OneIn(3);
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"K-{number:000000}"),
            Instant(Today.AddMinutes(-Next(60 * 24 * 60))),
            Pick(Workers),
            OneIn(4) ? string.Create(CultureInfo.InvariantCulture, $"G-{number / 3:00000}") : "",
            OneIn(4) ? Pick("spouse", "child", "co_traveller", "parent") : Pick("applicant", "applicant", "заявитель", ""),
            $"{Pick(Surnames)} {Pick(GivenNames)}",
            isMan ? Pick("M", "м", "муж", "m") : Pick("F", "ж", "female", ""),
            Gap(5, Day(Today.AddDays(-365 * 18 - Next(365 * 45)))),
            Pick("RU", "RU", "RU", "Россия", "Russia", "UA", "KZ", " BY "),
            Gap(3, string.Create(CultureInfo.InvariantCulture, $"{Pick("+7 ", "8 (", "+7(")}9{Next(90) + 10}{Pick(") ", "-", " ")}{Next(900) + 100}-{Next(90) + 10}-{Next(90) + 10}")),
            Pick("ru", "ru;en", "русский", "ru, kk", ""),
            Pick("yes", "да", "no", "", "n/a"),
            isInside ? Pick("RU", "Россия", "RU", "") : Pick("KZ", "GE", "Казахстан", "Georgia", "AM", "TR"),
            isInside ? "" : Gap(4, Day(Today.AddDays(-Next(120)))),
            isInside ? "citizen" : Pick("visa_free", "permit", "pending", "", "irregular"),
            isInside ? "" : Gap(2, OneIn(200) ? "скоро" : Day(Today.AddDays(Next(120) - 20))),
            Gap(2, Day(Today.AddDays(Next(60) - 5))),
            Pick("none_known", "liable", "summons_served", "повестка", "exempt", "unknown", "", "wanted"),
            Pick("yes", "нет", "applied", "да", ""),
            OneIn(10) ? Pick("SCHENGEN:C:2023-05-01", "US:B1:2024-01-31", "TR:T:2022-12-01") : "",
            isInside ? Pick("GE", "KZ;GE", "TR", "AM;GE;TR", "", "MN") : "",
            Gap(2, Pick("300000", "1 200", "4 800", "50 тыс", "~300k", "750.50", "много")),
            Gap(2, Pick("RUB", "EUR", "USD", "KZT", "₽")),
            Pick("0", "0", "1", "2", "", "нет"),
            OneIn(12) ? Pick("moderate_distress", "severe_distress", "child_wellbeing;moderate_distress") : "",
            OneIn(10) ? string.Create(CultureInfo.InvariantCulture, $"visa:{Iso(Today.AddDays(Next(40)))}") : "",
            Pick(Notes),
        ];
    }

    private static string Day(DateTime day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Instant(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'+03:00'", CultureInfo.InvariantCulture);

    private string Gap(int oneIn, string value) => OneIn(oneIn) ? "" : value;

    private string Pick(params string[] values) => values[Next(values.Length)];

    private bool OneIn(int chances) => Next(chances) == 0;

    // SplitMix64.
    private int Next(int below)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
