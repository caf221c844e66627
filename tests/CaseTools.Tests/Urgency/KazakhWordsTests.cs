using CaseTools.Borders;

namespace CaseTools.Tests.Urgency;

/// <summary>What a caseworker reads of a case in Kazakh.</summary>
public sealed class KazakhWordsTests
{
    private static readonly IReadOnlyList<CaseAssessment> Ranked =
        Scoring.ScoreAll(PublishedInterviews.Records(), PublishedInterviews.Borders(), language: "kk");

    [Theory]
    [InlineData(1, "18 жасқа толмаған 1 бала.")]
    [InlineData(2, "18 жасқа толмаған 2 бала.")]
    [InlineData(21, "18 жасқа толмаған 21 бала.")]
    public void Words_stay_as_they_are_after_any_number(int children, string words) =>
        Assert.Equal(words, Score(A.Person() with { ChildrenUnder18 = children }).Words(UrgencyPart.Dependants).First());

    [Theory]
    [InlineData(0, "Тұратын жер: 2022-09-27, бүгін (жазбадағы күн).")]
    [InlineData(2, "Тұратын жер: 2022-09-29, 2 күннен кейін (жазбадағы күн).")]
    [InlineData(-5, "Тұратын жер: 2022-09-22, мерзімі 5 күн бұрын өткен (жазбадағы күн).")]
    public void A_day_is_ahead_today_or_overdue(int days, string words) =>
        Assert.Equal([words], Score(A.Person() with { AccommodationUntil = A.Day(days) }).Words(UrgencyPart.Deadline));

    [Theory]
    [InlineData(18, 65, "18-65 жас аралығындағы ер адамдар, азаматтығы: Беларусь, Ресей")]
    [InlineData(21, null, "21 жастағы және одан үлкен ер адамдар, азаматтығы: Беларусь, Ресей")]
    [InlineData(null, 27, "27 жастан аспаған ер адамдар, азаматтығы: Беларусь, Ресей")]
    public void Whom_a_row_names_is_said_with_the_names_of_countries(int? from, int? to, string words) => Assert.Equal(
        words,
        (A.Route() with { AppliesSex = Sex.M, AppliesAgeMin = from, AppliesAgeMax = to, AppliesNationality = ["BY", "RU"] }).AddresseeAndNationality("kk"));

    [Theory]
    [InlineData("CT-005", "Шекара 28: Ең жақсы шығу жолы: жабылу деңгейі 3/5, жеке тәуекел 4/4.")]
    [InlineData("CT-005", "Шекара 0: Жеке тәуекел 4. CT-005, ел: Ресей. Бұл — әскерге шақыру қаупі бар ел, әрі RU-EXIT-WATCH мына адамдарға тікелей қатысты: 18-65 жас аралығындағы ер адамдар.")]
    [InlineData("CT-005", "Құжаттар 4: CT-005: ата-ананың немесе қамқоршының келісімі — «жоқ»: заңгерден сұрау керек, бұл бас тартуға себеп емес.")]
    [InlineData("CT-005", "Қауіп белгілері 3: CT-006 (жұбайы): мұнда да қауіп белгісі бар — ауыр жан күйзелісі.")]
    [InlineData("CT-002", "Шекара 0: RU-TH-AIR маршруты (ел: Таиланд): ашық, деңгейі 2, дерек күні 2022-09-10, 17 күн бұрын (ескіргені үшін +1), дереккөз: «passport-index 2022-09-10»; RU-EXIT-WATCH ережесі күшінде (деңгей +1); CT-002: қорытынды деңгей 4.")]
    [InlineData("CT-002", "Қаражат 0: Қаражат 900\u00a0000 RUB, керегі 180\u00a0000 RUB (адам саны: 3; билет бағасы белгісіз; әр адамның 30 күндік шығыны — 60\u00a0000): қаражаттың шығынға қатынасы — 5.00.")]
    [InlineData("CT-001", "Шекара 0: Жеке тәуекел 1. CT-001, ел: Қазақстан. Болу мерзімі: 2022-12-21 күніне дейін (RU-KZ-RAIL дерегі бойынша 90 күн болуға болады, кірген күн — бірінші күн), 85 күннен кейін.")]
    public void Reasons_of_the_published_interviews_are_told_word_for_word(string caseId, string reason) =>
        Assert.Contains(reason, Ranked.Single(assessment => assessment.CaseId == caseId).Reasons.Select(each => each.ToString()));

    [Fact]
    public void What_to_do_and_why_is_told_in_short()
    {
        var kirill = Ranked.Single(assessment => assessment.CaseId == "CT-001");

        Assert.Equal(("kk", "Priority", "Басым"), (kirill.Language, kirill.Band, kirill.BandText));
        Assert.Equal("Хабарласу: қалған уақыттың жартысынан кешіктірмей (тұратын жер 2022-09-30 күніне дейін)", kirill.NextAction);
        Assert.Equal("F4 көтереді, Мерзімдер 12, Құжаттар 4, Қаражат 3", kirill.Why);
        Assert.Equal("CT-001: ата-анасыз және қамқоршысыз бала бар ма? Осы жауаптың өзі-ақ істі «Төтенше» дәрежесіне көтеруі мүмкін (балл: 31).", kirill.Questions[^1].ToString());
    }

    private static CaseAssessment Score(params IntakeRecord[] records) => Scoring.ScoreAll(records, [], language: "kk").Single();
}
