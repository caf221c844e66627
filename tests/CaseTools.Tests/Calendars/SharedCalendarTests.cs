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
        Assert.Equal(
            "Standard; Country: Georgia; Persons: 1; Children: 0; Nationality: Russia; Age: 18-59; Sex: F; Languages: ru. The day is not given away; ask the sender. Scored 2022-09-27 12:00 +03:00.",
            events.First(entry => entry.Description!.Contains("Sex: F", StringComparison.Ordinal)).Description);
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
    public void Everybody_sees_how_many_cases_have_a_date_in_a_week_and_no_number_tells_one_under_five()
    {
        IntakeRecord[] records =
        [
            .. Enumerable.Range(0, 7).Select(number => A.Person($"C-{number}") with { AccommodationUntil = A.Day(3), Deadlines = [On(A.Day(4)), On(A.Day(17))] }),
            .. Enumerable.Range(7, 4).Select(number => A.Person($"C-{number}") with { AccommodationUntil = A.Day(10), Deadlines = [On(A.Day(17))] }),
            A.Person("C-11"),
        ];

        var text = Write(new PublicCalendarBuilder(Scoring.ScoreAll(records, [A.Route()])).Build());
        var events = Read(text);

        Assert.Equal(["7", "<5", "withheld", "<5"], events.Take(4).Select(entry => entry.Summary!.Split(": ")[1]));
        Assert.Equal(13, events.Count);
        Assert.Equal((new DateTime(2022, 9, 26), new DateTime(2022, 10, 3)), (events[0].Start!.Value, events[0].End!.Value));
        Assert.DoesNotMatch("C-\\d", Unfolded(text));
        Assert.Contains("X-WR-CALDESC:Privacy level: Public. Scored 2022-09-27", Unfolded(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_fewer_cases_than_nine_no_week_tells_anything()
    {
        var records = Enumerable.Range(0, 8).Select(number => A.Person($"C-{number}") with { AccommodationUntil = A.Day(number < 6 ? 3 : 10) });

        var calendar = new PublicCalendarBuilder(Scoring.ScoreAll([.. records], [A.Route()])).Build();

        Assert.Equal("Cases with a date this week: withheld", Assert.Single(calendar.Entries.Select(entry => entry.Title).Distinct()));
    }

    private static StatedDeadline On(DateTime day) => new("a date", day);

    [Fact]
    public void A_scenario_is_marked_on_every_level()
    {
        var cases = Scoring.ScoreAll(Seeded.People(6), [A.Route("KZ", from: "GE") with { IsHypothetical = true }]);

        foreach (var calendar in new[] { new PublicCalendarBuilder(cases).Build(), PartnerCalendar(cases, isScenario: true) })
        {
            Assert.NotEmpty(calendar.Entries);
            Assert.All(calendar.Entries.Select(entry => entry.Title).Append(calendar.Name), title => Assert.Contains("WHAT IF", title, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_calendar_of_the_team_says_that_it_is_the_team_s() => Assert.Equal(
        "Privacy level: Team. Scored 2022-09-27 12:00 +03:00", new CaseCalendarBuilder(Scoring.ScoreAll([A.Person()], [A.Route()])).Build().Description);

    [Fact]
    public void A_scenario_moves_no_entry_on_facts()
    {
        var facts = Scoring.ScoreAll(Seeded.People(6), [A.Route("KZ", from: "GE")]);
        var scenario = Scoring.ScoreAll(Seeded.People(6), [A.Route("KZ", from: "GE") with { IsHypothetical = true }]);

        Assert.Empty(IdsOf(new PublicCalendarBuilder(facts).Build()).Intersect(IdsOf(new PublicCalendarBuilder(scenario).Build())));
        Assert.Empty(IdsOf(PartnerCalendar(facts, isScenario: false)).Intersect(IdsOf(PartnerCalendar(scenario, isScenario: true))));
    }

    private static CaseCalendar PartnerCalendar(IReadOnlyList<CaseAssessment> cases, bool isScenario) =>
        new PartnerCalendarBuilder(SharedCases.For(cases, "North", Secrets.North, 3), A.Now, "en", isScenario).Build();

    private static IEnumerable<string> IdsOf(CaseCalendar calendar) => calendar.Entries.Select(entry => entry.Uid);

    private static IReadOnlyList<CalendarEvent> Read(string text) => [.. Ical.Net.Calendar.Load(text)!.Events];

    private static string Unfolded(string text) => Regex.Replace(text, "\r\n ", "");

    private static string Write(CaseCalendar calendar)
    {
        using var stream = new MemoryStream();
        IcalendarWriter.Write(calendar, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
