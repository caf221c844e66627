using CaseTools.Borders;
using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Tests.Urgency;

/// <summary>What the worked example does not say in Russian: numbers that bend words, dates that are past, people without an id, models of one's own.</summary>
public sealed class RussianWordsTests
{
    [Theory]
    [InlineData(1, "1 ребёнок младше 18 лет.")]
    [InlineData(3, "3 ребёнка младше 18 лет.")]
    [InlineData(11, "11 детей младше 18 лет.")]
    [InlineData(21, "21 ребёнок младше 18 лет.")]
    public void Words_bend_with_the_number(int children, string words) =>
        Assert.Equal(words, Score(A.Person() with { ChildrenUnder18 = children }).Words(UrgencyPart.Dependants).First());

    [Theory]
    [InlineData(0, "Жильё: 2022-09-27, сегодня (дата из записи).")]
    [InlineData(1, "Жильё: 2022-09-28, через 1 день (дата из записи).")]
    [InlineData(22, "Жильё: 2022-10-19, через 22 дня (дата из записи).")]
    [InlineData(-1, "Жильё: 2022-09-26, просрочено на 1 день (дата из записи).")]
    [InlineData(-5, "Жильё: 2022-09-22, просрочено на 5 дней (дата из записи).")]
    public void A_day_is_ahead_today_or_overdue(int days, string words) =>
        Assert.Equal([words], Score(A.Person() with { AccommodationUntil = A.Day(days) }).Words(UrgencyPart.Deadline));

    [Theory]
    [InlineData(18, 21, "мужчины от 18 до 21 года, гражданство: Беларусь, Россия")]
    [InlineData(18, 65, "мужчины от 18 до 65 лет, гражданство: Беларусь, Россия")]
    [InlineData(21, null, "мужчины от 21 года и старше, гражданство: Беларусь, Россия")]
    [InlineData(null, 27, "мужчины не старше 27 лет, гражданство: Беларусь, Россия")]
    [InlineData(null, null, "мужчины, гражданство: Беларусь, Россия")]
    public void Whom_a_row_names_is_said_with_the_names_of_countries(int? from, int? to, string words) => Assert.Equal(
        words,
        (A.Route() with { AppliesSex = Sex.M, AppliesAgeMin = from, AppliesAgeMax = to, AppliesNationality = ["BY", "RU"] }).AddresseeAndNationality("ru"));

    [Fact]
    public void A_person_is_called_by_id_and_role_else_by_the_line() => Assert.Equal(
        ["Где сейчас C-1?", "Где сейчас C-2 (едет вместе)?", "Где сейчас человек из строки 2 (мать или отец)?"],
        Score(
            A.Person() with { GroupId = "G", CurrentCountry = null },
            A.Person("C-2") with { GroupId = "G", CurrentCountry = null, Role = CaseRole.CoTraveller },
            A.Person() with { GroupId = "G", CurrentCountry = null, CaseId = null, Role = CaseRole.Parent }).OtherQuestions().Select(question => question.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_assumed_and_what_has_lapsed_is_told_and_asked()
    {
        var assessment = Score(A.Person() with { CurrentCountry = null, Nationality = "RU", Destinations = ["TR"], AccommodationUntil = A.Day(-20), StayUntil = A.Day(-20) });

        Assert.Equal(
            ["C-1: считаем, что страна — Россия. Где человек на самом деле, неизвестно.", "Считаем, что маршрут есть (страна: Турция): данных о нём нет."],
            assessment.Assumptions);
        Assert.Equal(
            ["Где сейчас C-1?", "Что теперь с этим сроком: 2022-09-07 (жильё)? Он давно прошёл."],
            assessment.OtherQuestions().Select(question => question.Text));
    }

    [Fact]
    public void What_could_not_be_read_is_asked_for_by_its_column()
    {
        var problem = new IntakeProblem("age", "Возраст", 2, "a number", "x");
        var record = A.Person() with { Problems = [problem, problem with { IsWarning = true }] };

        Assert.Equal(
            [
                "C-1: спросите, что с полем «Возраст» (age). Ответ в нём не удалось прочитать, он считается неизвестным.",
                "C-1: спросите, что с полем «Возраст» (age). Ответ в нём выглядит сомнительно.",
            ],
            Score(record).OtherQuestions().Select(question => question.Text));
    }

    [Fact]
    public void Every_floor_says_why()
    {
        var inside = A.ManInside() with { SummonsReportDate = A.Day(2), StayBasis = StayBasis.Citizen };
        var wanted = A.ManInside("C-2") with { DraftStatus = DraftStatus.Wanted, Role = CaseRole.Partner };
        var outside = A.PersonOutside("C-3") with { DraftStatus = DraftStatus.AtUnit, StayUntil = A.Day(1), Role = CaseRole.Other };
        var summoned = A.ManInside("C-4") with { DraftStatus = DraftStatus.SummonsServed, Role = CaseRole.Sibling };

        Assert.Equal(
            [
                "F2 (не ниже: Срочно): C-4 (брат или сестра): статус призыва «повестка вручена», страна: Россия.",
                "F3 (не ниже: Экстренно): C-2 (партнёр): статус призыва «в розыске», страна: Россия.",
                "F4 (не ниже: Приоритетно): Срок пребывания — до 2022-09-28.",
                "F5 (не ниже: Экстренно): C-1, страна: Россия. Все маршруты, которые ещё открыты, закроются в течение 72 часов.",
                "F6 (не ниже: Экстренно): C-1: явка по повестке 2022-09-29, страна: Россия.",
                "F7 (не ниже: Срочно): C-3 (другой близкий человек): статус призыва «в части», страна: Грузия; срок пребывания скоро закончится или уже закончился.",
            ],
            Scoring.ScoreAll(A.InOneGroup(inside, wanted, outside, summoned), [A.Route("TR") with { ClosingAt = A.Now.AddHours(50) }], language: "ru")
                .Single().Floors.Select(floor => $"{floor}: {floor.Text}"));
    }

    [Fact]
    public void Where_contact_is_not_safe_that_comes_first_and_an_overdue_date_says_so() => Assert.Equal(
        "СВЯЗЫВАТЬСЯ НЕБЕЗОПАСНО: сначала найдите другой способ. Связаться в течение 24 часов: срок уже прошёл (явка по повестке 2022-09-24)",
        Score(A.Person() with { SafeToContact = YesNo.No, SummonsReportDate = A.Day(-3) }).NextAction);

    [Fact]
    public void A_deadline_keeps_the_name_that_the_record_gives_it()
    {
        var deadline = Assert.Single(Score(A.Person() with { Deadlines = [new StatedDeadline("roof", A.Day(9))] }).Deadlines);

        Assert.Equal(("roof", "roof 2022-10-06", "срок из записи"), (deadline.KindText, deadline.Text, deadline.Rule));
    }

    [Fact]
    public void A_model_of_ones_own_keeps_its_names_of_bands_and_tasks()
    {
        var model = Scoring.Model with
        {
            Bands = [.. Scoring.Model.Bands.Select(band => band with { Name = band.Name + "!" })],
            Floors = [.. Scoring.Model.Floors.Select(floor => floor with { AtLeast = floor.AtLeast + "!", Task = floor.Task is null ? null : "Visit" })],
        };

        var assessment = Scoring.ScoreAll([A.Person() with { Safeguarding = [SafeguardingSign.Violence] }], [], model: model, language: "ru").Single();

        Assert.Equal(("Urgent!", "C-1: Urgent!, 15"), (assessment.BandText, assessment.ToString()));
        Assert.Equal("F1b (не ниже: Urgent!)", Assert.Single(assessment.Floors).ToString());
        Assert.Equal("Visit в течение 24 часов", assessment.NextAction);
    }

    [Fact]
    public void Both_ends_of_the_range_are_named()
    {
        var terms = Range.CaseReckonerTests.Terms([], Phrases.In("ru"));
        var (low, high) = (Scoring.Model.IndexOfBand("Priority"), Scoring.Model.IndexOfBand("Emergency"));

        Assert.Equal("41 Приоритетно - 88 Экстренно", new OutcomeRange(41, low, 88, high).ToScoreRange(terms).ToString());
    }

    [Fact]
    public void What_rests_on_a_scenario_says_so()
    {
        var closing = A.Route() with { Status = RouteStatus.Closing, ClosingAt = A.Now.AddDays(2), IsHypothetical = true };
        var rule = A.Rule() with { LevelModifier = 1, IsHypothetical = true };
        var assessment = Scoring.ScoreAll([A.PersonInside() with { Destinations = ["GE"] }], [A.Route(), closing, rule], language: "ru").Single();

        Assert.Equal(
            [
                "ПРЕДПОЛОЖИМ: Лучший путь выезда: уровень закрытия 5 из 5, личный риск 3 из 4.",
                "ПРЕДПОЛОЖИМ: Маршрут RU-GE (страна: Грузия): закрывается, уровень 4, это предположение на 2022-09-26; закроется 2022-09-29 12:00 +03:00; по предположению, действует правило RU-RULE (уровень +1); C-1: в итоге уровень 5.",
                "ПРЕДПОЛОЖИМ: Личный риск 3. C-1, страна: Россия. Это страна призыва.",
            ],
            assessment.Words(UrgencyPart.Border));
        Assert.Equal("ПРЕДПОЛОЖИМ: C-1, страна: Россия. Все маршруты, которые ещё открыты, закроются в течение 72 часов.", Assert.Single(assessment.Floors).Text);
        Assert.Equal(
            ("по предположению, закрытие маршрутов 2022-09-29", "закрывается единственный открытый маршрут, по предположению"),
            (assessment.Deadlines[0].Text, assessment.Deadlines[0].Rule));
        Assert.StartsWith("ПРЕДПОЛОЖИМ: C-1: Экстренно, ", assessment.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("ПРЕДПОЛОЖИМ: F5 повышает, ", assessment.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_sources_differ_the_reason_says_what_the_other_one_says() => Assert.Equal(
        "Маршрут RU-GE (страна: Грузия): открыт, уровень 1, данные от 2022-09-26, 1 день назад; другой источник, 2022-09-26: уровень 0; действует правило RU-RULE (уровень +1); другой источник, 2022-09-25: правило RU-RULE больше не действует; C-1: в итоге уровень 2.",
        Scoring.ScoreAll(
            [A.PersonInside()],
            [
                A.Route() with { Level = 1 },
                A.Route() with { Level = 0, Source = "two" },
                A.Rule() with { LevelModifier = 1, Source = "one" },
                A.Rule() with { Status = RouteStatus.Lifted, Source = "two", AsOf = A.Now.AddDays(-2) },
            ],
            language: "ru").Single().Words(UrgencyPart.Border).ElementAt(1));

    [Theory]
    [InlineData(null, null, "по данным RU-KZ можно оставаться 90 дней, день въезда — первый")]
    [InlineData("31 days from 2022-10-01", null, "по данным RU-KZ с 2022-10-01 можно оставаться 31 день, день въезда — первый")]
    [InlineData("62 of 180", null, "по данным RU-KZ можно быть в стране 62 дня из любых 180, прежние поездки не записаны")]
    [InlineData("62 of 180", 0, "по данным RU-KZ можно быть в стране 62 дня из любых 180, до этой поездки ни один не использован")]
    [InlineData("90 of 180", 1, "по данным RU-KZ можно быть в стране 90 дней из любых 180, до этой поездки использован 1")]
    [InlineData("90 of 180 from 2022-09-24", 3, "по данным RU-KZ с 2022-09-24 можно быть в стране 90 дней из любых 180, до этой поездки использованы 3")]
    [InlineData("1 of 180", 9, "по данным RU-KZ можно быть в стране 1 день из любых 180, до этой поездки использованы все")]
    public void A_counted_stay_names_the_rule_that_ends_it(string? rule, int? used, string words)
    {
        IReadOnlyList<PastStay>? stays = used is null ? null : used == 0 ? [] : [new PastStay("KZ", A.Day(-4 - used.Value), A.Day(-5))];
        var record = A.PersonOutside() with { CurrentCountry = "KZ", EntryDate = A.Day(-4), Stays = stays };

        Assert.Equal(words, Scoring.ScoreAll([record], [A.Route("KZ", "RU-KZ") with { StayDays = 90, StayRule = rule }], language: "ru").Single().Deadlines.Single().Rule);
    }

    private static CaseAssessment Score(params IntakeRecord[] records) => Scoring.ScoreAll(records, [], language: "ru").Single();
}
