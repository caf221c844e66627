using System.Text;
using CaseTools.Calendars;
using CaseTools.Tests.Urgency;
using CaseTools.Tests.Urgency.Properties;
using CsCheck;
using Ical.Net.CalendarComponents;

namespace CaseTools.Tests.Calendars;

/// <summary>Calendars as another program reads them: Ical.Net.</summary>
public sealed class CaseCalendarTests
{
    private static readonly BorderStatus Open = A.Route();

    private static IntakeRecord Tenant => A.Person("CT-1") with { AccommodationUntil = A.Day(20), GivenName = "Kirill", FamilyName = "Ivanov" };

    [Fact]
    public void A_date_is_a_whole_day_with_reminders_at_nine_seven_days_and_one_day_before()
    {
        var roof = Assert.Single(Events(Tenant), entry => entry.IsAllDay);

        Assert.Equal("CT-1: roof 2022-10-17", roof.Summary);
        Assert.Equal(new DateTime(2022, 10, 17), roof.Start!.Value);
        Assert.Equal(["-PT9540M", "-PT900M"], roof.Alarms.Select(Before));
        Assert.Contains("Scored 2022-09-27 12:00 +03:00", roof.Description, StringComparison.Ordinal);
        Assert.Equal("PRIVATE", roof.Class);
    }

    [Fact]
    public void Contact_and_tasks_are_instants_and_what_is_due_at_once_reminds_nobody_of_the_past()
    {
        var events = Events(A.PersonInside("CT-1") with { Safeguarding = [SafeguardingSign.SelfHarmImminent] });

        var contact = Assert.Single(events, entry => entry.Summary == "CT-1: make contact");
        var task = Assert.Single(events, entry => entry.Summary != contact.Summary);
        Assert.All(events, entry => Assert.False(entry.IsAllDay));
        Assert.All(events, entry => Assert.All(entry.Alarms, alarm => Assert.True(entry.Start!.AsUtc.Add(alarm.Trigger!.Duration!.Value.ToTimeSpanUnspecified()) > A.Now.UtcDateTime)));
        Assert.StartsWith("CT-1: ", task.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_closing_is_an_instant()
    {
        var closing = A.Route() with { Status = RouteStatus.Closing, ClosingAt = A.Now.AddDays(5) };

        var entry = Assert.Single(Events(A.PersonInside("CT-1"), closing), entry => entry.Summary!.Contains("routes", StringComparison.Ordinal));

        Assert.Equal(A.Now.AddDays(5).UtcDateTime, entry.Start!.AsUtc);
        Assert.Equal(["-PT1440M", "-PT120M"], entry.Alarms.Select(Before));
    }

    [Fact]
    public void A_later_export_moves_an_entry_and_does_not_double_it()
    {
        var before = Events(Tenant);
        var moved = Scoring.ScoreAll([Tenant with { AccommodationUntil = A.Day(40) }], [Open], asOf: A.Now.AddDays(2));
        var after = Read(Write(moved));

        Assert.Equal(before.Select(entry => entry.Uid), after.Select(entry => entry.Uid));
        Assert.Equal(A.Day(40), after.Single(entry => entry.IsAllDay).Start!.Value);
        Assert.All(after.Zip(before), pair => Assert.True(pair.First.Sequence > pair.Second.Sequence));
    }

    [Fact]
    public void Each_entry_has_an_id_of_its_own()
    {
        var family = A.InOneGroup(
            Tenant with { Deadlines = [new StatedDeadline("court", A.Day(3)), new StatedDeadline("court", A.Day(9))] },
            Tenant.Companion("CT-2") with { AccommodationUntil = A.Day(8) });
        var events = Read(Write(Scoring.ScoreAll([.. family, A.Person("CT-9") with { AccommodationUntil = A.Day(20) }], [Open])));

        Assert.Equal(7, events.Count);
        Assert.Equal(events.Count, events.Select(entry => entry.Uid).Distinct().Count());
    }

    [Fact]
    public void A_lapsed_date_is_no_entry_and_an_overdue_one_is()
    {
        var record = Tenant with { AccommodationUntil = A.Day(-200), SummonsReportDate = A.Day(-2) };

        var dates = Events(record).Where(entry => entry.IsAllDay).ToArray();

        Assert.Equal(["CT-1: summons 2022-09-25"], dates.Select(entry => entry.Summary));
        Assert.Empty(dates[0].Alarms);
    }

    [Fact]
    public void No_name_stands_in_it_not_even_one_that_a_record_states_as_the_kind_of_a_date()
    {
        var record = Tenant with { Phone = "+7 916 123-45-67", Deadlines = [new StatedDeadline("court of Ivanov", A.Day(3))] };

        var text = Write(Scoring.ScoreAll([record], [Open]));

        Assert.DoesNotContain("Kirill", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ivanov", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("916", text, StringComparison.Ordinal);
        Assert.DoesNotContain("cases.csv", text, StringComparison.Ordinal);
        Assert.Contains(Read(text), entry => entry.Summary == "CT-1: a date that the record states");
    }

    [Fact]
    public void What_rests_on_a_scenario_says_so_and_moves_nothing_that_is_fact()
    {
        var facts = Events(Tenant);
        var supposed = Read(Write(Scoring.ScoreAll([Tenant], [Open, A.Route("TR") with { IsHypothetical = true }])));

        Assert.All(supposed, entry => Assert.StartsWith("WHAT IF: ", entry.Summary, StringComparison.Ordinal));
        Assert.Empty(facts.Select(entry => entry.Uid).Intersect(supposed.Select(entry => entry.Uid)));
    }

    [Fact]
    public void In_Russian_it_speaks_Russian()
    {
        var events = Read(Write(Scoring.ScoreAll([Tenant], [Open], language: "ru")));

        Assert.Contains(events, entry => entry.Summary == "CT-1: связаться");
        Assert.All(events, entry => Assert.Contains("Рассчитано 2022-09-27", entry.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_text_is_read_back_as_it_was_and_no_line_is_too_long() => Property.Holds(
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["a,;:\\\"\n \u0416\u4E2D"]), 0, 200],
        text =>
        {
            var title = new string([.. text.Where(sign => !char.IsSurrogate(sign))]) + "\U0001F600";
            var entry = new CalendarEntry("1@casetools", title, title, new CalendarTime(A.Today, null), "Urgent", []);

            var written = Write(new CaseCalendar("Cases", A.Now, [entry]));

            Assert.All(written.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            var expected = new string([.. title.Where(sign => sign == '\n' || !char.IsControl(sign))]);
            Assert.Equal(expected, Unfolded(written, "SUMMARY"));
        },
        cases: 3_000);

    [Fact]
    public void What_has_a_meaning_in_the_format_is_escaped()
    {
        var written = Write(new CaseCalendar("a, b; c \\ d\ne", A.Now, []));

        Assert.Contains("X-WR-CALNAME:a\\, b\\; c \\\\ d\\ne\r\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_begins_no_entry() =>
        Assert.DoesNotContain("BEGIN:VEVENT", Write(new CaseCalendar("a\r\nBEGIN:VEVENT\r\n", A.Now, [])).Split("\r\n"));

    private static IReadOnlyList<CalendarEvent> Events(IntakeRecord record, params BorderStatus[] rows) =>
        Read(Write(Scoring.ScoreAll([record], rows.Length > 0 ? rows : [Open])));

    private static string Write(IReadOnlyList<CaseAssessment> assessments) => Write(new CaseCalendarBuilder(assessments).Build());

    private static string Write(CaseCalendar calendar)
    {
        using var stream = new MemoryStream();
        IcalendarWriter.Write(calendar, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IReadOnlyList<CalendarEvent> Read(string text) => [.. Ical.Net.Calendar.Load(text)!.Events];

    private static string Before(Alarm alarm)
    {
        var minutes = (long)alarm.Trigger!.Duration!.Value.ToTimeSpanUnspecified().TotalMinutes;
        return FormattableString.Invariant($"{(minutes < 0 ? "-" : "")}PT{Math.Abs(minutes)}M");
    }

    // By the rules of RFC 5545, so that an odd text is not left to one reader alone.
    private static string Unfolded(string text, string name)
    {
        var line = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Single(line => line.StartsWith(name + ":", StringComparison.Ordinal));
        var value = new StringBuilder();
        for (var i = name.Length + 1; i < line.Length; i++)
        {
            value.Append(line[i] != '\\' ? line[i] : line[++i] == 'n' ? '\n' : line[i]);
        }

        return value.ToString();
    }
}
