using CaseTools.Borders;

namespace CaseTools.Tests.Urgency;

/// <summary>What a caseworker reads of a case in Ukrainian.</summary>
public sealed class UkrainianWordsTests
{
    private static readonly IReadOnlyList<CaseAssessment> Ranked =
        Scoring.ScoreAll(PublishedInterviews.Records(), PublishedInterviews.Borders(), language: "uk");

    [Theory]
    [InlineData(1, "1 дитина до 18 років.")]
    [InlineData(3, "3 дитини до 18 років.")]
    [InlineData(11, "11 дітей до 18 років.")]
    [InlineData(22, "22 дитини до 18 років.")]
    [InlineData(25, "25 дітей до 18 років.")]
    public void Words_bend_with_the_number(int children, string words) =>
        Assert.Equal(words, Score(A.Person() with { ChildrenUnder18 = children }).Words(UrgencyPart.Dependants).First());

    [Theory]
    [InlineData(0, "Житло: 2022-09-27, сьогодні (дата із запису).")]
    [InlineData(21, "Житло: 2022-10-18, через 21 день (дата із запису).")]
    [InlineData(2, "Житло: 2022-09-29, через 2 дні (дата із запису).")]
    [InlineData(-5, "Житло: 2022-09-22, прострочено на 5 днів (дата із запису).")]
    public void A_day_is_ahead_today_or_overdue(int days, string words) =>
        Assert.Equal([words], Score(A.Person() with { AccommodationUntil = A.Day(days) }).Words(UrgencyPart.Deadline));

    [Theory]
    [InlineData(18, 21, "чоловіки від 18 до 21 року, громадянство: Білорусь, Росія")]
    [InlineData(21, null, "чоловіки від 21 року й старші, громадянство: Білорусь, Росія")]
    [InlineData(null, 27, "чоловіки не старші 27 років, громадянство: Білорусь, Росія")]
    public void Whom_a_row_names_is_said_with_the_names_of_countries(int? from, int? to, string words) => Assert.Equal(
        words,
        (A.Route() with { AppliesSex = Sex.M, AppliesAgeMin = from, AppliesAgeMax = to, AppliesNationality = ["BY", "RU"] }).AddresseeAndNationality("uk"));

    [Theory]
    [InlineData("CT-005", "Кордон 28: Найкращий шлях виїзду: рівень закриття 3 з 5, особистий ризик 4 з 4.")]
    [InlineData("CT-005", "Кордон 0: Особистий ризик 4. CT-005, країна: Росія. Це країна призову, і RU-EXIT-WATCH прямо стосується таких людей: чоловіки від 18 до 65 років.")]
    [InlineData("CT-005", "Документи 4: CT-005: згода батьків або опікуна — «немає»: треба запитати юриста, це не причина відмовити.")]
    [InlineData("CT-005", "Тривожні сигнали 3: CT-006 (чоловік або дружина): тут теж тривожний сигнал — тяжкий душевний стан.")]
    [InlineData("CT-002", "Кордон 0: Маршрут RU-TH-AIR (країна: Таїланд): відкритий, рівень 2, дані від 2022-09-10, 17 днів тому (за давність +1), джерело: «passport-index 2022-09-10»; діє правило RU-EXIT-WATCH (рівень +1); CT-002: у підсумку рівень 4.")]
    [InlineData("CT-002", "Гроші 0: Грошей 900\u00a0000 RUB, потрібно 180\u00a0000 RUB (людей: 3; ціна квитка невідома; 30 днів життя — по 60\u00a0000): гроші та витрати — як 5.00 до 1.")]
    [InlineData("CT-001", "Кордон 0: Особистий ризик 1. CT-001, країна: Казахстан. Строк перебування: до 2022-12-21 (за даними RU-KZ-RAIL можна залишатися 90 днів, день в'їзду — перший), через 85 днів.")]
    public void Reasons_of_the_published_interviews_are_told_word_for_word(string caseId, string reason) =>
        Assert.Contains(reason, Ranked.Single(assessment => assessment.CaseId == caseId).Reasons.Select(each => each.ToString()));

    [Fact]
    public void What_to_do_and_why_is_told_in_short()
    {
        var kirill = Ranked.Single(assessment => assessment.CaseId == "CT-001");

        Assert.Equal(("uk", "Priority", "Пріоритетно"), (kirill.Language, kirill.Band, kirill.BandText));
        Assert.Equal("Зв'язатися не пізніше середини часу, що залишився (житло до 2022-09-30)", kirill.NextAction);
        Assert.Equal("F4 підвищує, Строки 12, Документи 4, Гроші 3", kirill.Why);
        Assert.Equal("CT-001: чи є дитина без батьків та опікуна? Лише ця відповідь може підняти справу до ступеня «Екстрено» (бали: 31).", kirill.Questions[^1].ToString());
    }

    private static CaseAssessment Score(params IntakeRecord[] records) => Scoring.ScoreAll(records, [], language: "uk").Single();
}
