namespace CaseTools.Tests.Urgency.Options;

/// <summary>The ways out of the three published interviews, as a caseworker reads them.</summary>
public sealed class WorkedExampleOptionTests
{
    private const string Lars = "tg24.sky.it 2022-09-28 (minister, 27 Sep); passport-index 2022-09-10";
    private const string Rail = "passport-index 2022-09-10; sorakan.com/RFE";
    private const string Turkey = "yahoo/UP 2022-09-21; instantvirals 2022-09-22; passport-index 2022-09-10";
    private const string Index = "passport-index 2022-09-10";

    [Fact]
    public void Konstantin_and_his_family() => Assert.Equal(
        [
            $"RU-KZ-RAIL RU-KZ Usable 2; stay 90; cost  RUB, funds ; age 0, {Rail}: Open. The rule RU-EXIT-WATCH (by sex or age) raises the closure level by 1 for CT-005. Transport is scarce. Seen less than a day ago. Source: {Rail}. No price is known.",
            $"RU-TR-AIR RU-TR Restricted 3 named; stay 60; cost 408000 RUB, funds ; age 5, {Turkey}: The rule RU-EXIT-WATCH (by sex or age) raises the closure level by 1 for CT-005. Open, with difficulties. Tickets are sold out. Seen 5 days ago. Source: {Turkey}.",
            $"RU-GE-LARS RU-GE Restricted 3 named; stay 360; cost  RUB, funds ; age 1, {Lars}: The rule RU-EXIT-WATCH (by sex or age) raises the closure level by 1 for CT-005. Open, with difficulties. Queue: about 48 h. Seen 1 day ago. Source: {Lars}. No price is known.",
        ],
        Texts("CT-005", "en"));

    [Fact]
    public void Konstantin_and_his_family_in_Russian() => Assert.Equal(
        [
            $"RU-KZ-RAIL RU-KZ Usable 2; stay 90; cost  RUB, funds ; age 0, {Rail}: Открыто. Правило RU-EXIT-WATCH (по полу или возрасту) повышает уровень закрытия на 1 для CT-005. Транспорта не хватает. Последние сведения: меньше суток назад. Источник: {Rail}. Цена неизвестна.",
            $"RU-TR-AIR RU-TR Restricted 3 named; stay 60; cost 408000 RUB, funds ; age 5, {Turkey}: Правило RU-EXIT-WATCH (по полу или возрасту) повышает уровень закрытия на 1 для CT-005. Открыто, но с трудностями. Билеты распроданы. Последние сведения: 5 дней назад. Источник: {Turkey}.",
            $"RU-GE-LARS RU-GE Restricted 3 named; stay 360; cost  RUB, funds ; age 1, {Lars}: Правило RU-EXIT-WATCH (по полу или возрасту) повышает уровень закрытия на 1 для CT-005. Открыто, но с трудностями. Очередь: около 48 ч. Последние сведения: 1 день назад. Источник: {Lars}. Цена неизвестна.",
        ],
        Texts("CT-005", "ru"));

    [Fact]
    public void Vladimir_and_his_friends() => Assert.Equal(
        [
            $"RU-KZ-RAIL RU-KZ Usable 2; stay 90; cost  RUB, funds ; age 0, {Rail}: Open. The rule RU-EXIT-WATCH (by sex or age) raises the closure level by 1. Transport is scarce. Seen less than a day ago. Source: {Rail}. No price is known.",
            $"RU-GE-LARS RU-GE Restricted 3 named; stay 360; cost  RUB, funds ; age 1, {Lars}: The rule RU-EXIT-WATCH (by sex or age) raises the closure level by 1. Open, with difficulties. Queue: about 48 h. Seen 1 day ago. Source: {Lars}. No price is known.",
            $"RU-MY-AIR RU-MY Restricted 4 named; stay 30; cost  RUB, funds ; age 17, {Index}: The rule RU-EXIT-WATCH (by sex or age) raises the closure level by 1. Open, with difficulties. Last seen 17 days ago: it may have changed since. Source: {Index}. No price is known.",
            $"RU-TH-AIR RU-TH Restricted 4 named; stay 30; cost  RUB, funds ; age 17, {Index}: The rule RU-EXIT-WATCH (by sex or age) raises the closure level by 1. Open, with difficulties. Last seen 17 days ago: it may have changed since. Source: {Index}. No price is known.",
        ],
        Texts("CT-002", "en"));

    [Fact]
    public void Vladimir_and_his_friends_in_Russian() => Assert.Equal(
        [
            $"RU-KZ-RAIL RU-KZ Usable 2; stay 90; cost  RUB, funds ; age 0, {Rail}: Открыто. Правило RU-EXIT-WATCH (по полу или возрасту) повышает уровень закрытия на 1. Транспорта не хватает. Последние сведения: меньше суток назад. Источник: {Rail}. Цена неизвестна.",
            $"RU-GE-LARS RU-GE Restricted 3 named; stay 360; cost  RUB, funds ; age 1, {Lars}: Правило RU-EXIT-WATCH (по полу или возрасту) повышает уровень закрытия на 1. Открыто, но с трудностями. Очередь: около 48 ч. Последние сведения: 1 день назад. Источник: {Lars}. Цена неизвестна.",
            $"RU-MY-AIR RU-MY Restricted 4 named; stay 30; cost  RUB, funds ; age 17, {Index}: Правило RU-EXIT-WATCH (по полу или возрасту) повышает уровень закрытия на 1. Открыто, но с трудностями. Последние сведения: 17 дней назад, с тех пор могло измениться. Источник: {Index}. Цена неизвестна.",
            $"RU-TH-AIR RU-TH Restricted 4 named; stay 30; cost  RUB, funds ; age 17, {Index}: Правило RU-EXIT-WATCH (по полу или возрасту) повышает уровень закрытия на 1. Открыто, но с трудностями. Последние сведения: 17 дней назад, с тех пор могло измениться. Источник: {Index}. Цена неизвестна.",
        ],
        Texts("CT-002", "ru"));

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public void Kirill_is_outside_wants_nowhere_and_no_way_onward_is_recorded(string language) => Assert.Empty(Texts("CT-001", language));

    private static IEnumerable<string> Texts(string caseId, string language) => OptionRun.Texts(
        OptionRun.Score(PublishedInterviews.Records(), PublishedInterviews.Borders(), language).Single(assessment => assessment.CaseId == caseId).Options);
}
