using System.Security.Cryptography;
using CaseTools.IO.Json;
using CaseTools.Urgency;

namespace CaseTools.Tests.Urgency;

/// <summary>The default model: read without a finding, with the numbers of the model page.</summary>
public sealed class ModelTests
{
    private static UrgencyModel Model => Scoring.Model;

    [Fact]
    public void The_default_model_has_no_finding() =>
        Assert.Empty(UrgencyModelFile.Read(UrgencyModelFile.DefaultPath, new JsonDocumentReader()).Findings);

    [Fact]
    public void It_says_who_it_is_and_that_weights_are_policy()
    {
        Assert.Equal(("border-urgency", "1.0.0", "border-urgency 1.0.0"), (Model.Id, Model.Version, Model.ToString()));
        Assert.Contains("policy choices", Model.Note, StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(UrgencyModelFile.DefaultPath))), Model.Hash);
    }

    [Fact]
    public void Its_matrix_is_the_published_one() => Assert.Equal(
        [[0, 0, 2, 4, 6], [0, 2, 4, 8, 12], [0, 4, 8, 14, 20], [0, 6, 12, 20, 28], [0, 8, 16, 28, 36], [0, 10, 20, 32, 40]],
        Model.Border.Matrix);

    [Fact]
    public void Its_maxima_are_40_20_20_15_10_10_20_and_the_cap_is_100()
    {
        Assert.Equal((40, 20, 20, 15), (Model.Border.Max, Model.Dependants.Max, Model.Threat.Max, Model.Deadline.Max));
        Assert.Equal((10, 10, 20, 100), (Model.Documents.Max, Model.Means.Max, Model.Safeguarding.Max, Model.Cap));
    }

    [Fact]
    public void Its_border_limits_are_the_published_ones()
    {
        var border = Model.Border;

        Assert.Equal((3, 2, 1, 3), (border.NoDataLevel, border.OtherProfileLevel, border.NoRouteNeededLevel, border.RemovalRiskLevel));
        Assert.Equal((7, 1, 14, 2), (border.StaleAfterDays, border.StaleAddsLevels, border.VeryStaleAfterDays, border.VeryStaleAddsLevels));
        Assert.Equal((14, 72, 14, 180), (border.ClosingSoonDays, border.ClosingNowHours, border.ShortStayDays, border.SettledAfterDays));
    }

    [Fact]
    public void Its_ages_and_country_are_the_published_ones()
    {
        Assert.Equal(new DraftAge(Sex.M, 18, 27), Model.ConscriptAge);
        Assert.Equal(new DraftAge(Sex.M, 28, 65), Model.ReservistAge);
        Assert.Equal(["RU"], Model.CountriesOfConcern);
    }

    [Fact]
    public void Its_bands_are_the_published_ones() => Assert.Equal(
        [new("Emergency", 70, 24), new("Urgent", 50, 72), new("Priority", 30, 7 * 24), new("Standard", 0, 14 * 24)],
        Model.Bands);

    [Fact]
    public void Its_floors_are_the_published_ones() => Assert.Equal(
        [
            new("F1a", FloorCondition.SelfHarmImminent, "Emergency", null, null, "Safeguarding call", 4),
            new("F1b", FloorCondition.SeriousSafeguardingSign, "Urgent", null, null, "Safeguarding call", 24),
            new("F2", FloorCondition.InsideSummonsServed, "Urgent", null, null, null, null),
            new("F3", FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild, "Emergency", null, null, null, null),
            new("F4", FloorCondition.RoofOrStayEnds, "Priority", 3, null, null, null),
            new("F5", FloorCondition.InsideAndEveryRouteCloses, "Emergency", null, 72, null, null),
            new("F6", FloorCondition.InsideMustReport, "Emergency", 3, null, null, null),
            new("F7", FloorCondition.OutsideSoughtAndStayEnds, "Urgent", 14, null, null, null),
        ],
        Model.Floors);

    [Fact]
    public void Another_model_scores_otherwise()
    {
        var strict = Model with { CountriesOfConcern = ["BY"], Cap = 10, Bands = [new("Now", 5, 1), new("Later", 0, 2)], Floors = [] };

        var assessment = Assert.Single(Scoring.ScoreAll([A.PersonInside() with { CurrentCountry = "BY" }], [], model: strict));

        Assert.Equal((10, 23, "Now"), (assessment.Score, assessment.UncappedScore, assessment.Band));
    }

    [Fact]
    public void The_currency_of_the_living_cost_is_read_in_its_usual_form() => Assert.Equal(
        "EUR",
        ModelFiles.ReadAfter(root => ModelFiles.Set(root, "means.livingCostPerPerson30Days.currency", "\"eur\"")).Model!.Means.LivingCostPerPerson30Days.Currency);

    [Fact]
    public void A_byte_order_mark_comments_and_trailing_commas_are_taken()
    {
        var json = File.ReadAllText(UrgencyModelFile.DefaultPath);

        Assert.Empty(ModelFiles.FindingsOf("\ufeff// ours\n" + json.TrimEnd()[..^1] + ",}"));
    }

    [Fact]
    public void An_editors_pointer_to_a_schema_is_taken() =>
        Assert.Empty(ModelFiles.FindingsAfter(root => root["$schema"] = "./model.schema.json"));
}
