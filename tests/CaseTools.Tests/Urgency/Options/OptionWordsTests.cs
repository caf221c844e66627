using CaseTools.Wording;

namespace CaseTools.Tests.Urgency.Options;

/// <summary>The sentences on a route, the decisive one first, in both languages.</summary>
public sealed class OptionWordsTests
{
    private static readonly IntakeRecord Man = A.ManInside() with { Destinations = ["GE"] };
    private static readonly IntakeRecord Woman = A.PersonInside() with { Destinations = ["GE"] };
    private static readonly BorderStatus Route = A.Route() with { PriceLow = 1, PriceCurrency = "RUB" };

    [Theory]
    [InlineData(RouteStatus.Open, null, "Open.", "Открыто.")]
    [InlineData(RouteStatus.Watch, null, "Open, but that may change soon.", "Открыто, но скоро может измениться.")]
    [InlineData(RouteStatus.Open, 2, "Open, with difficulties.", "Открыто, но с трудностями.")]
    [InlineData(RouteStatus.Restricted, null, "Restricted.", "Ограничено.")]
    [InlineData(RouteStatus.Closing, null, "About to close.", "Скоро закроется.")]
    [InlineData(RouteStatus.Restricted, 4, "Very hard to pass.", "Пройти очень трудно.")]
    [InlineData(RouteStatus.Closed, null, "Closed.", "Закрыто.")]
    [InlineData(RouteStatus.Unknown, null, "Whether it is open is not known.", "Открыто ли, неизвестно.")]
    public void The_state_of_a_route(RouteStatus status, int? level, string english, string russian) =>
        AssertWhy(english + " Seen 1 day ago.", russian + " Последние сведения: 1 день назад.", Route with { Status = status, Level = level });

    [Fact]
    public void A_route_that_has_opened_again_says_since_when() => AssertWhy(
        "Open again since 2022-09-27 10:00 +03:00. Seen 1 day ago.",
        "Снова открыто с 2022-09-27 10:00 +03:00. Последние сведения: 1 день назад.",
        Route with { Status = RouteStatus.Closed, ClosingAt = A.Now.AddDays(-3), ReopensAt = A.Now.AddHours(-2) });

    [Fact]
    public void A_closed_route_says_when_it_opens_again() => AssertWhy(
        "Closed since 2022-09-24 12:00 +03:00. It is to open again at 2022-09-29 12:00 +03:00. Seen 1 day ago.",
        "Закрыто с 2022-09-24 12:00 +03:00. Должно снова открыться 2022-09-29 12:00 +03:00. Последние сведения: 1 день назад.",
        Route with { Status = RouteStatus.Closed, ClosingAt = A.Now.AddDays(-3), ReopensAt = A.Now.AddDays(2) });

    [Fact]
    public void A_restriction_that_singles_out_says_so_and_one_for_others_too()
    {
        var row = Route with { Status = RouteStatus.Restricted, AppliesSex = Sex.M, AppliesAgeMax = 65 };

        AssertWhy("Restricted (by sex or age). Seen 1 day ago.", "Ограничено (по полу или возрасту). Последние сведения: 1 день назад.", row);
        Assert.Equal("The restriction is for others. Seen 1 day ago.", Why("en", [Woman], row));
        Assert.Equal("Ограничение касается других. Последние сведения: 1 день назад.", Why("ru", [Woman], row));
    }

    [Fact]
    public void A_closing_for_others_is_not_said() => Assert.Equal(
        "Open. Seen 1 day ago.",
        Why("en", [Woman], Route with { ClosingAt = A.Now.AddDays(20), AppliesSex = Sex.M }));

    [Theory]
    [InlineData(RouteStatus.Closed, null, "The restriction is for others. Seen 1 day ago.")]
    [InlineData(RouteStatus.Restricted, null, "The restriction is for others. Seen 1 day ago.")]
    [InlineData(RouteStatus.Open, 2, "Open, with difficulties. Seen 1 day ago.")]
    public void What_a_row_for_others_says(RouteStatus status, int? level, string english) =>
        Assert.Equal(english, Why("en", [Woman], Route with { Status = status, Level = level, AppliesSex = Sex.M }));

    [Fact]
    public void A_restriction_for_others_comes_after_a_rule_that_restricts() => Assert.Equal(
        "Restricted by the rule RU-RULE. The restriction is for others. Seen 1 day ago.",
        Why("en", [Woman], Route with { Level = 3, AppliesSex = Sex.M }, A.Rule() with { Level = 3 }));

    [Fact]
    public void What_closes_this_instant_is_closed_since_then()
    {
        AssertWhy(
            "Closed since 2022-09-27 12:00 +03:00. Seen 1 day ago.",
            "Закрыто с 2022-09-27 12:00 +03:00. Последние сведения: 1 день назад.",
            Route with { ClosingAt = A.Now });
        AssertWhy(
            "Closed by the rule RU-RULE since 2022-09-27 12:00 +03:00. Open. Seen 1 day ago.",
            "Закрыто по правилу RU-RULE с 2022-09-27 12:00 +03:00. Открыто. Последние сведения: 1 день назад.",
            Route,
            A.Rule() with { ClosingAt = A.Now });
    }

    [Fact]
    public void A_route_that_is_about_to_close_at_a_known_time_says_that_once() => AssertWhy(
        "Closes at 2022-10-17 12:00 +03:00. Seen 1 day ago.",
        "Закроется 2022-10-17 12:00 +03:00. Последние сведения: 1 день назад.",
        Route with { Status = RouteStatus.Closing, ClosingAt = A.Now.AddDays(20) });

    [Fact]
    public void A_row_is_aimed_at_them_where_one_of_them_is_known_to_be_meant() => Assert.Equal(
        "Restricted (by sex or age). Seen 1 day ago.",
        Why("en", A.InOneGroup(Man, Man.Companion("C-2") with { Sex = Sex.Unknown }), Route with { Status = RouteStatus.Restricted, AppliesSex = Sex.M }));

    [Fact]
    public void Rules_stand_by_their_ids_those_that_close_before_those_that_restrict() => AssertWhy(
        "Closed by the rule R-2. By the rule R-4 it closes at 2022-10-17 12:00 +03:00. Closed by the rule R-5 (by sex or age) since 2022-09-27 11:00 +03:00. " +
        "Restricted by the rule R-1. The rule R-3 raises the closure level by 1. Open. Seen 1 day ago.",
        "Закрыто по правилу R-2. По правилу R-4 закроется 2022-10-17 12:00 +03:00. Закрыто по правилу R-5 (по полу или возрасту) с 2022-09-27 11:00 +03:00. " +
        "Ограничено по правилу R-1. Правило R-3 повышает уровень закрытия на 1. Открыто. Последние сведения: 1 день назад.",
        Route,
        A.Rule("R-5") with { ClosingAt = A.Now.AddHours(-1), AppliesAgeMin = 18 },
        A.Rule("R-4") with { ClosingAt = A.Now.AddDays(20) },
        A.Rule("R-3") with { LevelModifier = 1 },
        A.Rule("R-2") with { Status = RouteStatus.Closed },
        A.Rule("R-1") with { Level = 3 });

    [Fact]
    public void Of_rules_that_add_the_one_that_counts_is_named()
    {
        BorderStatus[] rules = [A.Rule("R-1") with { LevelModifier = 1 }, A.Rule("R-2") with { LevelModifier = 2, AppliesSex = Sex.F }, A.Rule("R-3") with { LevelModifier = 1 }];
        var members = A.InOneGroup(Man, A.PersonInside("C-2").Companion("C-2"));

        Assert.Equal(
            "The rule R-1 raises the closure level by 1 for C-1. The rule R-2 (by sex or age) raises the closure level by 2 for C-2 (co traveller). Open. Seen 1 day ago.",
            Why("en", members, [Route, .. rules]));
    }

    [Fact]
    public void A_rule_that_asks_for_nothing_is_not_named() =>
        AssertWhy("Open. Seen 1 day ago.", "Открыто. Последние сведения: 1 день назад.", Route, A.Rule(), A.Rule("R-0") with { LevelModifier = 0 });

    [Theory]
    [InlineData("scarce", null, "Transport is scarce.", "Транспорта не хватает.")]
    [InlineData("sold_out", null, "Tickets are sold out.", "Билеты распроданы.")]
    [InlineData("Sold out", 2.25, "Tickets are sold out. Queue: about 2.3 h.", "Билеты распроданы. Очередь: около 2.3 ч.")]
    [InlineData("buses, twice a week", 72.0, "Transport: buses, twice a week. Queue: about 72 h.", "Транспорт: buses, twice a week. Очередь: около 72 ч.")]
    public void The_journey(string transport, double? hours, string english, string russian) => AssertWhy(
        $"Open. {english} Seen 1 day ago.",
        $"Открыто. {russian} Последние сведения: 1 день назад.",
        Route with { Transport = transport, QueueHours = (decimal?)hours });

    [Theory]
    [InlineData("open")]
    [InlineData("unknown")]
    [InlineData(null)]
    public void A_journey_without_trouble_needs_no_word(string? transport) =>
        AssertWhy("Open. Seen 1 day ago.", "Открыто. Последние сведения: 1 день назад.", Route with { Transport = transport, QueueHours = 0 });

    [Theory]
    [InlineData(0.9, "Seen less than a day ago.", "Последние сведения: меньше суток назад.")]
    [InlineData(2, "Seen 2 days ago.", "Последние сведения: 2 дня назад.")]
    [InlineData(5, "Seen 5 days ago.", "Последние сведения: 5 дней назад.")]
    public void When_and_by_whom_it_was_seen(double days, string english, string russian) => AssertWhy(
        $"Open. {english} Source: press.",
        $"Открыто. {russian} Источник: press.",
        Route with { AsOf = A.Now.AddDays(-days), Source = "press" });

    [Fact]
    public void What_is_unknown_is_said_in_Russian_too()
    {
        Assert.Equal("Сведений о пути туда нет: Грузия.", Why("ru", [Man]));
        Assert.Equal("Сведений о путях отсюда нет.", Why("ru", [Man with { Destinations = null }]));
        AssertWhy(
            "It was open 21 days ago, and may have changed since. Source: press.",
            "Было открыто 21 день назад, с тех пор могло измениться. Источник: press.",
            Route with { AsOf = A.Now.AddDays(-21), Source = "press" });
    }

    [Fact]
    public void Many_members_are_counted()
    {
        var others = Enumerable.Range(2, 5).Select(number => A.ManInside().Companion($"C-{number}") with { Role = CaseRole.Other }).ToArray();
        var members = A.InOneGroup([A.PersonInside() with { Destinations = ["GE"] }, .. others]);
        var row = Route with { Status = RouteStatus.Closed, AppliesSex = Sex.M };

        Assert.StartsWith("Closed for C-2 (other), C-3 (other), C-4 (other). Seen", Why("en", members[..4], row));
        Assert.StartsWith("Closed for C-2 (other), C-3 (other), C-4 (other) and 2 more.", Why("en", members, row));
        Assert.StartsWith("Закрыто для C-2 (другой близкий человек), C-3 (другой близкий человек), C-4 (другой близкий человек) и ещё 2.", Why("ru", members, row));
        Assert.StartsWith("Закрито для C-2 (інша близька людина), C-3 (інша близька людина), C-4 (інша близька людина) та ще 2.", Why("uk", members, row));
        Assert.StartsWith("Жабық — C-2 (басқа жақын адамы), C-3 (басқа жақын адамы), C-4 (басқа жақын адамы) және тағы 2 адам үшін.", Why("kk", members, row));
    }

    [Fact]
    public void A_supposition_is_said_first()
    {
        var supposed = Route with { Status = RouteStatus.Closed, IsHypothetical = true };

        AssertWhy("What if: Closed. Seen 1 day ago.", "Предположим: Закрыто. Последние сведения: 1 день назад.", supposed);
        Assert.True(OptionRun.OneOf(Man, supposed).IsHypothetical);
    }

    [Fact]
    public void A_supposition_on_a_rule_concerns_those_of_whom_it_speaks()
    {
        var closed = A.Rule() with { Status = RouteStatus.Closed, AppliesSex = Sex.M, IsHypothetical = true };
        var lifted = closed with { Status = RouteStatus.Lifted };

        Assert.Equal("What if: Closed by the rule RU-RULE (by sex or age). Open. Seen 1 day ago.", Why("en", [Man], Route, closed));
        Assert.Equal("What if: Open. Seen 1 day ago.", Why("en", [Man], Route, lifted));
        Assert.Equal("What if: Closed by the rule RU-RULE (by sex or age). Nobody has seen a way there: Georgia.", Why("en", [Man], closed));
        Assert.Equal("Open. Seen 1 day ago.", Why("en", [Man with { Sex = Sex.F }], Route, closed));
    }

    [Fact]
    public void Words_of_ones_own_take_the_place_of_the_modules() =>
        Assert.Equal("Checked by telephone.", (OptionRun.OneOf(Man, Route) with { Why = "Checked by telephone." }).Why);

    private static void AssertWhy(string english, string russian, params BorderStatus[] rows)
    {
        Assert.Equal(english, Why(Phrases.DefaultLanguage, [Man], rows));
        Assert.Equal(russian, Why("ru", [Man], rows));
    }

    private static string Why(string language, IReadOnlyList<IntakeRecord> members, params BorderStatus[] rows) =>
        Assert.Single(Assert.Single(OptionRun.Score(members, rows, language)).Options).Why;
}
