using System.Globalization;

namespace CaseTools.Tests.Urgency;

/// <summary>The current culture changes nothing: not a number, not a sign, not a word.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => ["ru-RU", "tr-TR", "ar-SA", "de-DE", "fa-IR", "sv-SE"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_published_interviews_read_the_same(string culture) =>
        Assert.Equal(In("", Interviews), In(culture, Interviews));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Overdue_and_lapsed_dates_read_the_same(string culture)
    {
        var expected = In("", Overdue);

        Assert.Contains("Roof: 2022-09-25, 2 days overdue (the record's accommodation_until).", expected, StringComparison.Ordinal);
        Assert.Contains("visa 2022-09-01, -26 days", expected, StringComparison.Ordinal);
        Assert.Contains("0.08 times the cost", expected, StringComparison.Ordinal);
        Assert.Contains("Together at most 20.", expected, StringComparison.Ordinal);
        Assert.Equal(expected, In(culture, Overdue));
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void These_cultures_have_a_minus_sign_of_their_own(string culture) =>
        Assert.NotEqual("-", CultureInfo.GetCultureInfo(culture).NumberFormat.NegativeSign);

    private static string Interviews() => AssessmentText.Of(Scoring.ScoreAll(PublishedInterviews.Records(), PublishedInterviews.Borders()));

    private static string Overdue()
    {
        var lead = A.ManInside() with
        {
            AccommodationUntil = A.Day(-2),
            Deadlines = [new StatedDeadline("visa", A.Day(-26))],
            FundsAmount = 15_000.5m,
            FundsCurrency = "RUB",
            FundsScope = FundsScope.Unit,
            ChildrenUnder18 = 2,
            SeparatedChild = YesNo.Yes,
            SoleCarer = YesNo.Yes,
            SpecificNeeds = ["SM-CI"],
        };
        var row = A.Route() with { PriceLow = 1_234.56m, PriceCurrency = "RUB", ClosingAt = A.Now.AddDays(-0.5), ReopensAt = A.Now.AddDays(9), Source = "media" };
        return AssessmentText.Of(Scoring.ScoreAll([lead], [row, A.Rule() with { LevelModifier = 1, AppliesSex = Sex.M }]));
    }

    private static string In(string culture, Func<string> text)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return text();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
