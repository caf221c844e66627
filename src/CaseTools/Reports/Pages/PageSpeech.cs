using System.Globalization;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>How a page says things: in the report's language, and what is not known as not known.</summary>
internal sealed class PageSpeech(CaseReport report)
{
    private readonly Phrases phrases = report.Phrases;

    /// <summary>The sentences.</summary>
    public Phrases Phrases => phrases;

    /// <summary>For whose eyes the page is.</summary>
    public PrivacyLevel Privacy => report.Privacy;

    /// <summary>A sentence or caption.</summary>
    public string Of(string key) => phrases.Of(key);

    /// <summary>A sentence with its blanks filled in.</summary>
    public string Of(string key, params object?[] arguments) => phrases.Of(key, arguments);

    /// <summary>A column with a caption.</summary>
    public PageColumn Head(string key, PageCellKind kind, int width) => new(Of(key), kind, width);

    /// <summary>A text, or that it is not known.</summary>
    public ReportCell Known(string? text, Tone tone = Tone.None) =>
        string.IsNullOrEmpty(text) ? ReportCell.Text(Of("report-not-known"), Tone.Muted) : ReportCell.Text(text, tone);

    /// <summary>A member of an enumeration as the intake form shows it; null where it says that nothing is known.</summary>
    public string? Code<T>(T member)
        where T : struct, Enum
        => Codes<T>.ToText(member) == "unknown" ? null : CodeLabels.Of(member, phrases.Language);

    /// <summary>A number in a narrow column, or a question mark.</summary>
    public static ReportCell Short(int? number) => Short(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Sex as a letter, or a question mark.</summary>
    public ReportCell Sex(Sex sex) => Short(sex == CaseTools.Sex.Unknown ? null : phrases.OfMember("page-sex-", sex));

    private static ReportCell Short(string? text) => text is null ? ReportCell.Text("?", Tone.Muted) : ReportCell.Text(text);

    /// <summary>A country by its name; null where it is not known.</summary>
    public string? Country(string? code) => phrases.Country(code);

    /// <summary>What holds until a day, if one is known.</summary>
    public string? Until(string? what, DateTime? day) =>
        day is not { } last ? what
        : what is null ? Of("page-until", CalendarDates.ToText(last))
        : Of("page-what-until", what, CalendarDates.ToText(last));

    /// <summary>A day in a column whose caption says what it is; null where it is not known.</summary>
    public static string? Day(DateTime? day) => day is { } known ? CalendarDates.ToText(known) : null;

    /// <summary>Texts one below the other, without those that there are not.</summary>
    public static string Lines(params string?[] lines) => string.Join("\n", lines.OfType<string>());

    /// <summary>An instant as the clock stands in the offset of the scoring time.</summary>
    public string Moment(DateTimeOffset instant) =>
        instant.ToOffset(report.AsOf.Offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Calendar days from the scoring date to the day of an instant.</summary>
    public int DaysTo(DateTimeOffset instant) => report.DaysTo(instant);

    /// <summary>How far a day is.</summary>
    public string DaysLeft(int days) => phrases.DaysLeft(days).ToString();

    /// <summary>An instant as a typed value.</summary>
    public ReportCell Instant(DateTimeOffset instant) => ReportCell.Instant(instant, report.AsOf.Offset);

    /// <summary>The scoring date.</summary>
    public DateTime Today => CalendarDates.DateOf(report.AsOf);
}
