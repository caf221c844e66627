using CaseTools.Reports;
using CaseTools.Tests.Decisions;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Reports;

/// <summary>What the page of a case says.</summary>
public sealed class CasePageTests
{
    [Fact]
    public void A_page_says_first_who_it_is_about_how_urgent_it_is_and_what_comes_next()
    {
        var page = Page(A.ManInside() with { GivenName = "Anna", AccommodationUntil = A.Day(2), Caseworker = "Dana", SafeToContact = YesNo.No });

        Assert.Equal("C-1 · Anna", page.Title);
        Assert.Equal(ReportCell.Text("Priority", Tone.Priority), page.Band);
        Assert.Matches(@"^Score \d+ of 100, range \d+( \(\w+\))? to \d+( \(\w+\))?\. Rank 1\.$", Assert.Single(page.Lines).Value as string);
        Assert.Equal(["Contact by", "Next action"], page.Sections[0].Rows[0].Where((_, index) => index % 2 == 0).Select(cell => cell.Value));
        Assert.Matches("^2022-09-28 [0-9]{2}:[0-9]{2}, in 1 day$", page.Sections[0].Rows[0][1].Value as string);
        Assert.Equal(Tone.Warning, page.Sections[0].Rows[0][1].Tone);
        Assert.StartsWith("NOT SAFE TO CONTACT", page.Sections[0].Rows[0][3].Value as string, StringComparison.Ordinal);
        Assert.Equal("Dana", page.Sections[0].Rows[1][1].Value);
    }

    [Fact]
    public void Its_sections_follow_a_call_from_who_to_the_signatures() => Assert.Equal(
        [null, "Who: 1 person", "Where and how to reach", "Dates", "Why the case stands where it does", "Questions to ask", "Ways out", "Tasks", "Signatures"],
        Page([A.PersonInside()], [A.Route()]).Sections.Select(section => section.Heading));

    [Fact]
    public void Every_section_is_as_wide_as_the_page_and_each_row_has_its_cells() => Assert.All(Household().Sections, section =>
    {
        Assert.Equal(PageSection.PageWidth, section.Columns.Sum(column => column.Width));
        Assert.All(section.Rows, row => Assert.Equal(section.Columns.Count, row.Count));
    });

    [Fact]
    public void The_members_stand_with_what_the_way_out_hangs_on()
    {
        var rows = Texts(Household(), "Who: 4 persons");

        Assert.Equal(["C-1", "applicant", "M", "39", "Russia", "summons served", "yes\n2023-01-05", "citizen"], rows[0]);
        Assert.Equal(["C-2", "spouse", "F", "?", "Ukraine", "not known", "not known", "Georgia\nvisa-free stay\n2022-10-10"], rows[1]);
        Assert.Equal("1 more person without a record", rows[3][0]);
    }

    [Fact]
    public void What_was_taken_for_granted_is_said_so()
    {
        var page = Page(A.PersonInside() with { CurrentCountry = null });

        Assert.Contains("Taken for granted until asked", page.Sections.Select(section => section.Heading));
        Assert.Equal("Russia (assumed: ask)", Texts(page, "Where and how to reach")[0][1]);
    }

    [Fact]
    public void The_dates_of_a_family_say_whose_each_is()
    {
        var lead = A.PersonInside() with { AccommodationUntil = A.Day(2) };
        var members = A.InOneGroup(lead, lead.Companion("C-2") with { AccommodationUntil = A.Day(-1) });

        var dates = Section(Page(members), "Dates").Rows;

        Assert.Equal<object?>(["1 day overdue", "in 2 days"], dates.Select(row => row[1].Value));
        Assert.Equal([Tone.Warning, Tone.None], dates.Select(row => row[1].Tone));
        Assert.Equal(["C-2", "C-1"], dates.Select(row => ((string)row[3].Value!).Split(':')[0]));
        Assert.Equal("the record's accommodation_until", Texts(Page(lead), "Dates")[0][3]);
        var inOneRow = members.Select(member => member with { SourceLine = 2 }).ToArray();
        Assert.Equal("the record's accommodation_until", Texts(Page(inOneRow), "Dates")[0][3]);
    }

    [Fact]
    public void The_points_of_the_reasons_add_up_to_the_score_and_each_part_says_its_sum()
    {
        var members = PublishedInterviews.Records();
        var report = new CaseReport(Scoring.ScoreAll(members, PublishedInterviews.Borders()), [], "Case report") { HasCasePages = true };

        Assert.All(report.Describe().Pages.Zip(report.Assessments), entry =>
        {
            var rows = Section(entry.First.Describe(), "Why the case stands where it does").Rows;
            Assert.Equal(entry.Second.Score, rows.Sum(row => (double?)row[2].Value ?? 0));
            Assert.Contains($"{entry.Second.BorderScore} of 40", rows.Select(row => row[1].Value));
        });
    }

    [Fact]
    public void A_decision_stands_before_the_reasons()
    {
        var report = new CaseReport([Decided.Apply(Decided.Decision("Emergency", "Standard"), Decided.Standard()) with { Rank = 1 }], [], "Case report") { HasCasePages = true };

        var first = Section(report.Describe().Pages[0].Describe(), "Why the case stands where it does").Rows[0];

        Assert.Equal("Decision", first[0].Value);
        Assert.Equal("Decided: Emergency by K., review 2022-10-04 (computed Standard): seen in person", first[3].Value);
    }

    [Fact]
    public void Each_question_and_each_task_has_a_box_and_each_question_a_line_for_the_answer()
    {
        var record = A.ManInside() with { Age = null, TravelPassport = TravelPassport.Unknown, Safeguarding = [SafeguardingSign.Violence] };
        var assessment = Scoring.Score(record);
        var page = Page(record);

        var questions = Section(page, "Questions to ask");
        Assert.Equal([PageCellKind.TickBox, PageCellKind.Text, PageCellKind.Answer], questions.Columns.Select(column => column.Kind));
        Assert.NotEmpty(assessment.Questions);
        Assert.Equal(assessment.Questions.Select(question => question.Text), questions.Rows.Select(row => row[1].Value));
        var tasks = Section(page, "Tasks");
        Assert.Equal(PageCellKind.TickBox, tasks.Columns[0].Kind);
        Assert.NotEmpty(assessment.Tasks);
        Assert.Equal(assessment.Tasks.Select(task => task.Text), tasks.Rows.Select(row => row[1].Value));
    }

    [Fact]
    public void The_ways_out_say_whether_why_and_at_what_cost()
    {
        var route = A.Route("TR", "RU-TR") with { PriceLow = 100, PriceHigh = 100, PriceCurrency = "RUB", StayDays = 60, Source = "press" };
        var page = Page([A.PersonInside() with { Destinations = ["TR"], FundsAmount = 100, FundsCurrency = "RUB", FundsScope = FundsScope.Unit }], [route]);

        var row = Section(page, "Ways out").Rows[0];

        Assert.Equal("Turkey\nRU-TR", row[0].Value);
        Assert.Equal(ReportCell.Text("usable", Tone.Standard), row[1]);
        Assert.Contains("press", (string)row[2].Value!, StringComparison.Ordinal);
        Assert.Equal("60", row[3].Value);
        Assert.Matches(@"^[\d\u00A0]+ RUB\nfunds: 0(\.\d+)? of it$", (string)row[4].Value!);
        Assert.Equal(Tone.Warning, row[4].Tone);
        Assert.Equal("1 day ago", row[5].Value);
    }

    [Fact]
    public void A_page_leads_to_the_one_before_it_and_the_one_after_it_in_the_order_of_the_ranks()
    {
        var pages = ReportOf([A.ManInside("C-1") with { DraftStatus = DraftStatus.Wanted }, A.Person("C-3"), A.Person("C-2")]).Describe().Pages.Select(page => page.Describe()).ToArray();

        Assert.Equal(["C-1", "C-2", "C-3"], pages.Select(page => page.Title));
        Assert.Equal([1, 2, 3], pages.Select(page => page.Case));
        Assert.Equal((null, "C-2 →"), (pages[0].Links.Previous.Value, pages[0].Links.Next.Value));
        Assert.Equal(("← C-2", 2, null), (pages[2].Links.Previous.Value, pages[2].Links.Previous.Case, pages[2].Links.Next.Value));
    }

    [Fact]
    public void A_scenario_is_said_to_be_one_before_anything_else()
    {
        var supposed = A.Route("TR", "RU-TR") with { IsHypothetical = true };

        var line = Page([A.PersonInside() with { Destinations = ["TR"] }], [supposed]).Lines[0];

        Assert.Equal(ReportCell.Text("WHAT IF: a scenario, not fact. Hypothetical border rows: RU-TR", Tone.Warning), line);
    }

    [Fact]
    public void Nothing_restricted_no_surname_and_no_way_to_reach_anybody_stands_on_it()
    {
        var lead = A.ManInside() with
        {
            GivenName = "Anna",
            FullName = "MARKER",
            FamilyName = "MARKER",
            Patronymic = "MARKER",
            NationalId = "MARKER",
            OriginPlace = "MARKER",
            Notes = "MARKER",
            NotesRestricted = "MARKER",
            Phone = "MARKER",
            PhoneE164 = "MARKER",
            Email = "MARKER",
            Messenger = "MARKER",
            FundsNote = "MARKER",
            Occupation = "MARKER",
        };
        var page = Page(A.InOneGroup(lead, lead.Companion("C-2")));

        Assert.DoesNotContain(AllTexts(page), text => text.Contains("MARKER", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_speaks_the_language_of_the_report()
    {
        var assessments = Scoring.ScoreAll([A.ManInside() with { Sex = Sex.F, Age = 30 }], [], language: "ru");

        var page = new CaseReport(assessments, [], "Case report") { HasCasePages = true }.Describe().Pages[0].Describe();

        Assert.Equal("← К списку", page.Links.Back);
        Assert.Contains("Что спросить", page.Sections.Select(section => section.Heading));
        Assert.Equal(["C-1", "заявитель", "Ж", "30", "Россия"], Texts(page, "Кто: 1 человек")[0].Take(5));
    }

    [Fact]
    public void Without_being_asked_for_there_is_no_page() => Assert.Empty(new CaseReport(Scoring.ScoreAll([A.Person()], []), [], "Case report").Describe().Pages);

    private static CasePage Household()
    {
        var lead = A.ManInside() with
        {
            BirthDate = new DateTime(1982, 9, 28),
            Age = null,
            StayBasis = StayBasis.Citizen,
            DraftStatus = DraftStatus.SummonsServed,
            PassportUntil = new DateTime(2023, 1, 5),
            ChildrenUnder18 = 2,
        };
        var spouse = lead.Companion("C-2") with
        {
            Role = CaseRole.Spouse,
            Sex = Sex.F,
            BirthDate = null,
            Nationality = "UA",
            CurrentCountry = "GE",
            StayBasis = StayBasis.VisaFree,
            StayUntil = A.Day(13),
            DraftStatus = DraftStatus.Unknown,
            TravelPassport = TravelPassport.Unknown,
            PassportUntil = null,
            ChildrenUnder18 = null,
        };
        return Page(A.InOneGroup(lead, spouse, lead.Companion("C-3") with { Role = CaseRole.Child, BirthDate = new DateTime(2015, 1, 1), ChildrenUnder18 = null }));
    }

    private static CasePage Page(params IntakeRecord[] records) => Page(records, []);

    private static CasePage Page(IntakeRecord[] records, BorderStatus[] borders) => Assert.Single(ReportOf(records, borders).Describe().Pages).Describe();

    private static CaseReport ReportOf(IntakeRecord[] records, params BorderStatus[] borders) =>
        new(Scoring.ScoreAll(records, borders), [], "Case report") { HasCasePages = true };

    private static PageSection Section(CasePage page, string heading) => page.Sections.Single(section => section.Heading == heading);

    private static string[][] Texts(CasePage page, string heading) =>
        [.. Section(page, heading).Rows.Select(row => row.Select(cell => cell.Value as string ?? "").ToArray())];

    private static IEnumerable<string> AllTexts(CasePage page) => page.Sections
        .SelectMany(section => section.Rows.SelectMany(row => row).Select(cell => cell.Value as string).Append(section.Heading))
        .Concat(page.Lines.Select(line => line.Value as string))
        .Append(page.Title)
        .OfType<string>();
}
