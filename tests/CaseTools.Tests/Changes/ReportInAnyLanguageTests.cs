using CaseTools.Changes;
using CaseTools.Reports;
using CaseTools.Tests.Urgency;
using CaseTools.Urgency;
using CaseTools.Wording;

namespace CaseTools.Tests.Changes;

/// <summary>The report of an earlier day in any language, held against a run in any language.</summary>
public sealed class ReportInAnyLanguageTests
{
    private static readonly string[] Languages = ["en", "ru", "uk", "kk"];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var old in Languages)
            {
                foreach (var now in Languages)
                {
                    pairs.Add(old, now);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_same_day_in_another_language_is_no_change(string old, string now) => Assert.All(
        Comparing.All(Comparing.FromReport(Comparing.Report(Comparing.Interviews(language: old))), Comparing.Interviews(language: now), now),
        change => Assert.Equal((CaseChangeKind.Equal, ChangeCauses.None), (change.Kind, change.Causes)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_next_day_changes_the_same_whatever_the_languages(string old, string now)
    {
        var changes = Comparing.All(
            Comparing.FromReport(Comparing.Report(Comparing.Interviews(language: old))),
            Comparing.Interviews(Comparing.NextDay, [Comparing.LarsClosed], now),
            now);

        var expected = Comparing.All(Comparing.Interviews(), Comparing.Interviews(Comparing.NextDay, [Comparing.LarsClosed]));
        Assert.Equal(expected.Select(Facts), changes.Select(Facts));
        Assert.Equal(CaseChangeKind.Raised, changes[0].Kind);
        Assert.DoesNotContain(changes, change => now != "en" && change.Why.Contains("Priority", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("uk")]
    [InlineData("kk")]
    public void A_scenario_its_routes_a_cut_and_floors_come_back(string language)
    {
        var records = PublishedInterviews.Records().Append(A.ManInside("X") with
        {
            DraftStatus = DraftStatus.Wanted,
            Safeguarding = [SafeguardingSign.SelfHarmImminent],
            ChildrenUnder18 = 4,
            SeparatedChild = YesNo.Yes,
            AccommodationUntil = A.Today,
            ExitBan = ExitBan.Yes,
            TravelPassport = TravelPassport.No,
            Destinations = ["CZ"],
        });
        var scored = Scoring.ScoreAll(records, PublishedInterviews.Borders().Append(Comparing.LarsClosed with { IsHypothetical = true }), language: language);
        Assert.Contains(scored, assessment => assessment.UncappedScore > assessment.Score);

        var made = AssessmentSnapshots.Of(scored).Cases;
        var side = Comparing.FromReport(Comparing.Report(scored));
        var read = side.WithBandsOf([.. Scoring.Model.Bands.Select(band => band.Name)]).Cases;

        Assert.Empty(side.Notes);
        Assert.Equal(made.Select(Text), read.Select(Text));
        Assert.All(read, snapshot => Assert.True(snapshot.IsScenario));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_decision_comes_back_by_the_names_of_the_model(string old, string now)
    {
        var decided = Comparing.Interviews(language: old).Select(assessment => assessment with { ComputedBand = "Standard" }).ToArray();

        var changes = Comparing.All(Comparing.FromReport(Comparing.Report(decided)), Comparing.Interviews(language: now).Select(assessment => assessment with { ComputedBand = "Standard", Band = "Standard" }), now);

        Assert.Equal(["Emergency", "Priority", "Priority"], changes.OrderBy(change => change.OldRank).Select(change => change.OldDecision?.Band));
        Assert.All(changes, change => Assert.Equal((CaseChangeKind.Lowered, ChangeCauses.Decision), (change.Kind, change.Causes)));
    }

    // Срочно is what Russian calls the band Urgent.
    [Fact]
    public void A_model_of_one_s_own_may_call_a_band_as_a_language_calls_another_one()
    {
        string Named(string band) => band switch { "Emergency" => "Срочно", "Priority" => "Потом", _ => band };
        var model = Scoring.Model with
        {
            Bands = [.. Scoring.Model.Bands.Select(band => band with { Name = Named(band.Name) })],
            Floors = [.. Scoring.Model.Floors.Select(floor => floor with { AtLeast = Named(floor.AtLeast) })],
        };
        var scored = Comparing.Interviews(language: "ru", model: model);
        Assert.Contains(scored, assessment => assessment.Band == "Срочно");

        var changes = Comparing.All(Comparing.FromReport(Comparing.Report(scored)), scored, "ru");

        Assert.All(changes, change => Assert.Equal((CaseChangeKind.Equal, ChangeCauses.None), (change.Kind, change.Causes)));
    }

    // By these the reports that were written in English alone are found and read.
    [Fact]
    public void The_English_headers_are_those_of_the_first_reports()
    {
        var words = Phrases.In("en");
        string[] keys =
        [
            "sheet-queue", QueueSheet.Rank, QueueSheet.Case, QueueSheet.Band, QueueSheet.ComputedBand, QueueSheet.Score,
            "sheet-why", WhySheet.Case, WhySheet.Part, WhySheet.Points, WhySheet.Reason, WhySheet.BorderRow, WhySheet.Rule, WhySheet.FloorPart, "why-observation",
            "sheet-summary", SummaryFacts.Fact, SummaryFacts.Value, SummaryFacts.ScoringTime, SummaryFacts.ModelHash, SummaryFacts.BorderHash,
            SummaryFacts.ToolVersion, SummaryFacts.Scenario, SummaryFacts.Files,
        ];

        Assert.Equal(
            [
                "Queue", "Rank", "Case", "Band", "Computed band", "Score",
                "Why", "Case", "Part", "Points", "Reason", "Border row", "Rule", "Floor", "{0} as of {1}",
                "Summary", "Fact", "Value", "Scoring time", "Model file, SHA-256", "Border data, SHA-256",
                "CaseTools", "Scenario", "Files read",
            ],
            keys.Select(words.Of));
        Assert.Equal(UrgencyParts.All.Select(part => part.ToString()), UrgencyParts.All.Select(words.PartName));
        Assert.All(Scoring.Model.Bands, band => Assert.Equal(band.Name, words.BandName(band.Name)));
    }

    // A reader has to tell them apart, and the parts and bands of each.
    [Fact]
    public void The_languages_have_queues_parts_and_bands_of_their_own()
    {
        Assert.Equal(4, Languages.Select(language => Phrases.In(language).Of("sheet-queue")).Distinct().Count());
        Assert.All(Languages.Select(Phrases.In), phrases =>
        {
            string[] kinds = [phrases.Of("why-part-decision"), phrases.Of("why-part-score"), phrases.Of(WhySheet.FloorPart), .. UrgencyParts.All.Select(phrases.PartName)];
            Assert.Equal(10, kinds.Distinct().Count());
            Assert.Equal(4, Scoring.Model.Bands.Select(band => phrases.BandName(band.Name)).Distinct().Count());
        });
    }

    [Theory]
    [InlineData("en", "Standard 0, rank 1 -> 2: the case is unchanged, others moved")]
    [InlineData("ru", "В обычном порядке 0, место 1 -> 2: само дело не изменилось, изменились другие")]
    public void That_others_moved_is_said_in_every_language(string language, string why)
    {
        var assessment = Scoring.ScoreAll([A.Person()], [], language: language)[0];

        Assert.Equal(why, Assert.Single(Comparing.All([assessment with { Rank = 1 }], [assessment with { Rank = 2 }], language)).Why);
    }

    private static string Facts(CaseChange change) =>
        $"{change.CaseId} {change.Kind} {change.Causes} {change.OldBand} {change.NewBand} {change.OldScore} {change.NewScore} {string.Join(", ", change.Parts)} {string.Join(", ", change.Floors)}";

    private static string Text(CaseSnapshot snapshot) => string.Join(
        "\n",
        snapshot.Reasons.Select(reason => $"{reason.Part} {reason.Points} {reason.Text} {reason.Route?.Observation}")
            .Concat(snapshot.Floors!.Select(floor => floor.Id))
            .Concat(snapshot.Parts!.Select(part => $"{part.Key} {part.Value}"))
            .Append($"{snapshot.CaseId} {snapshot.Rank} {snapshot.Band} {snapshot.Score} {snapshot.UncappedScore} {snapshot.AsOf} {snapshot.ModelHash} {snapshot.BorderHash} {snapshot.ToolVersion} {snapshot.Language}"));
}
