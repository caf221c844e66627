using System.Text;
using System.Text.RegularExpressions;
using CaseTools.Calendars;
using CaseTools.Privacy;
using CaseTools.Tests.Privacy;
using CaseTools.Tests.Urgency;
using Ical.Net.CalendarComponents;

namespace CaseTools.Tests.Calendars;

/// <summary>Calendars for a partner and for everybody, as another program reads them.</summary>
public sealed class SharedCalendarTests
{
    [Fact]
    public void A_partner_sees_the_month_by_pseudonym_and_never_the_day()
    {
        var cases = Scoring.ScoreAll(Seeded.People(6), [A.Route("KZ", from: "GE")]);
        var shared = SharedCases.For(cases, "Shelter North", Secrets.North, 3);

        var text = Write(new PartnerCalendarBuilder(shared, A.Now, "en", isScenario: false).Build());
        var events = Read(text);

        Assert.Equal(shared.Cases.Select(row => $"{row.Pseudonym}: a date in this month"), events.Select(entry => entry.Summary));
        Assert.All(events, entry => Assert.Equal((new DateTime(2022, 10, 1), new DateTime(2022, 11, 1), true), (entry.Start!.Value, entry.End!.Value, entry.IsAllDay)));
        Assert.All(events, entry => Assert.Empty(entry.Alarms));
        Assert.DoesNotMatch(@"MARK|202210(?!01)\d\d|2022-10-\d|2022-11-\d", Unfolded(text));
        Assert.Contains(@"X-WR-CALDESC:Privacy level: Partner\, for Shelter North alone.", Unfolded(text), StringComparison.Ordinal);
        Assert.Contains("The day is not given away", events[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_that_is_withheld_is_not_told_by_an_entry()
    {
        IntakeRecord[] records = [.. Enumerable.Range(0, 3).Select(number => A.Person($"C-{number}")), A.Person("C-3") with { AccommodationUntil = A.Day(40) }];
        var shared = SharedCases.For(Scoring.ScoreAll(records, [A.Route()]), "Shelter North", Secrets.North, 3);

        Assert.Empty(new PartnerCalendarBuilder(shared, A.Now, "en", isScenario: false).Build().Entries);
    }

    [Fact]
    public void Two_partners_share_no_id_of_an_entry()
    {
        var cases = Scoring.ScoreAll(Seeded.People(6), [A.Route("KZ", from: "GE")]);
        using var south = new Pseudonyms("Shelter South", Secrets.Of("a sentence of several words"));

        var one = new PartnerCalendarBuilder(SharedCases.For(cases, "Shelter North", Secrets.North, 3), A.Now, "en", isScenario: false).Build();
        var other = new PartnerCalendarBuilder(SharedCases.For(cases, "Shelter South", south, 3), A.Now, "en", isScenario: false).Build();

        Assert.Empty(one.Entries.Select(entry => entry.Uid).Intersect(other.Entries.Select(entry => entry.Uid)));
    }

    [Fact]
    public void Everybody_sees_how_many_cases_have_a_date_in_a_week_and_no_number_under_five()
    {
        IntakeRecord[] records =
        [
            .. Enumerable.Range(0, 5).Select(number => A.Person($"C-{number}") with { AccommodationUntil = A.Day(3), StayUntil = A.Day(4) }),
            .. Enumerable.Range(5, 4).Select(number => A.Person($"C-{number}") with { AccommodationUntil = A.Day(10) }),
        ];

        var text = Write(new PublicCalendarBuilder(Scoring.ScoreAll(records, [A.Route()])).Build());
        var events = Read(text);

        Assert.Equal(["Cases with a date this week: 5", "Cases with a date this week: <5"], events.Select(entry => entry.Summary).Distinct());
        Assert.Equal("Cases with a date this week: 5", events[0].Summary);
        Assert.Equal(13, events.Count);
        Assert.Equal((new DateTime(2022, 9, 26), new DateTime(2022, 10, 3)), (events[0].Start!.Value, events[0].End!.Value));
        Assert.DoesNotMatch("C-\\d", Unfolded(text));
    }

    [Fact]
    public void A_scenario_is_marked_on_every_level()
    {
        var cases = Scoring.ScoreAll(Seeded.People(6), [A.Route("KZ", from: "GE") with { IsHypothetical = true }]);

        Assert.All(new PublicCalendarBuilder(cases).Build().Entries, entry => Assert.Contains("WHAT IF", entry.Title, StringComparison.Ordinal));
        Assert.All(
            new PartnerCalendarBuilder(SharedCases.For(cases, "North", Secrets.North, 3), A.Now, "en", cases[0].IsScenario).Build().Entries,
            entry => Assert.Contains("WHAT IF", entry.Title, StringComparison.Ordinal));
    }

    private static IReadOnlyList<CalendarEvent> Read(string text) => [.. Ical.Net.Calendar.Load(text)!.Events];

    private static string Unfolded(string text) => Regex.Replace(text, "\r\n ", "");

    private static string Write(CaseCalendar calendar)
    {
        using var stream = new MemoryStream();
        IcalendarWriter.Write(calendar, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
