using System.Text;
using System.Text.RegularExpressions;
using CaseTools.Hosting;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Changes;

/// <summary>What is kept of a run in JSON, what comes back of it, and what is refused.</summary>
public sealed class SnapshotDocumentTests
{
    private static readonly IReadOnlyList<CaseAssessment> Day = Comparing.Interviews();

    [Fact]
    public void A_run_comes_back_equal()
    {
        var side = Comparing.FromJson(Comparing.Json(Day));

        Assert.Empty(side.Notes);
        Assert.All(Comparing.All(side, Day), change => Assert.Equal((CaseChangeKind.Equal, ChangeCauses.None), (change.Kind, change.Causes)));
        Assert.Equal(Comparing.Json(Day), Encoding.UTF8.GetString(new CaseTools.IO.Json.JsonDocumentWriter().Write(CaseTools.Changes.SnapshotDocument.Of(side))));
    }

    [Theory]
    [InlineData("en", "Priority 46 -> Urgent 54: Border +8 (RU-GE-LARS restricted); time has passed")]
    [InlineData("ru", "Приоритетно 46 -> Срочно 54: Граница +8 (RU-GE-LARS: с ограничениями); прошло время")]
    public void From_a_snapshot_the_same_is_told_as_from_the_run(string language, string why)
    {
        var changes = Comparing.All(Comparing.FromJson(Comparing.Json(Day)), Comparing.Interviews(Comparing.NextDay), language);

        Assert.Equal(why, changes[0].Why);
        Assert.Equal(
            Comparing.All(Day, Comparing.Interviews(Comparing.NextDay), language).Select(change => change.ToString()),
            changes.Select(change => change.ToString()));
    }

    [Fact]
    public void Everything_of_a_case_that_is_kept_comes_back()
    {
        var decided = Day[1] with
        {
            CaseId = "=00123 \U0001F600 \"'",
            Rank = 1,
            Band = "Urgent",
            ExchangeRates = new Dictionary<string, decimal> { ["EUR"] = 60.5m },
            AsOf = A.Now.AddTicks(1),
            Decision = Decision,
        };

        var kept = Assert.Single(Comparing.FromJson(Comparing.Json([decided])).Cases);
        var made = Assert.Single(CaseTools.Changes.AssessmentSnapshots.Of([decided]).Cases);

        Assert.Equal((made.CaseId, made.Rank, made.Band, made.ComputedBand, made.Score, made.UncappedScore), (kept.CaseId, kept.Rank, kept.Band, kept.ComputedBand, kept.Score, kept.UncappedScore));
        Assert.Equal((made.ModelId, made.ModelVersion, made.ModelHash, made.BorderHash, made.FactHash, made.ToolVersion, made.Language), (kept.ModelId, kept.ModelVersion, kept.ModelHash, kept.BorderHash, kept.FactHash, kept.ToolVersion, kept.Language));
        Assert.True(made.AsOf!.Value.EqualsExact(kept.AsOf!.Value));
        Assert.Equal(made.Parts, kept.Parts);
        Assert.Equal(made.Reasons, kept.Reasons);
        Assert.Equal(made.Floors, kept.Floors);
        Assert.Equal(made.Decision, kept.Decision);
        Assert.Equal(made.ExchangeRates, kept.ExchangeRates);
        Assert.Null(kept.Members);
    }

    [Fact]
    public void A_scenario_comes_back_as_one()
    {
        var side = Comparing.FromJson(Comparing.Json(Comparing.Interviews(further: [Comparing.LarsClosed with { IsHypothetical = true }])));

        Assert.True(side.IsScenario);
        Assert.All(Comparing.All(side, Day), change => Assert.StartsWith("What if: ", change.Why));
        Assert.Equal(ChangeCauses.Scenario, Comparing.All(side, Day)[0].Causes);
    }

    [Fact]
    public void No_name_no_record_and_no_author_of_a_decision_is_kept()
    {
        var record = new IntakeRecord
        {
            CaseId = "C-1",
            FullName = "MARKER",
            GivenName = "MARKER",
            FamilyName = "MARKER",
            Patronymic = "MARKER",
            Phone = "MARKER",
            Email = "MARKER",
            Messenger = "MARKER",
            NationalId = "MARKER",
            Notes = "MARKER",
            NotesRestricted = "MARKER",
            Caseworker = "MARKER",
            CurrentPlace = "MARKER",
            OriginPlace = "MARKER",
            Occupation = "MARKER",
            FundsNote = "MARKER",
            BirthDate = new DateTime(1987, 6, 5),
        };
        var seeded = Scoring.Score(record) with { Rank = 1, Decision = Decision };

        var json = Comparing.Json([seeded]);
        var changes = Comparing.All([], [seeded]).Concat(Comparing.All([seeded with { Band = "Urgent", Score = 55 }], [seeded]));

        Assert.Contains("\"Rank\": 1", json);
        Assert.All(["MARKER", "secret", "1987"], word => Assert.DoesNotContain(word, json, StringComparison.Ordinal));
        Assert.All(changes, change => Assert.DoesNotMatch("MARKER|secret|1987", change + string.Join(' ', change.Parts.Select(part => part.Reason))));
        Assert.DoesNotContain(typeof(CaseChange).GetProperties(), property => Regex.IsMatch(property.Name, "Name|Member|Lead"));
    }

    [Theory]
    [InlineData("", "no valid JSON")]
    [InlineData("nothing", "no valid JSON")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Sco", "no valid JSON")]
    [InlineData("5", "expected an array of cases [ ... ], or one case { ... }")]
    [InlineData("\"Secretova\"", "expected an array of cases")]
    [InlineData("[5]", "[0]: expected an object that holds a case, with CaseId, Band and Score")]
    [InlineData("{}", "CaseId: expected a text that is not empty")]
    [InlineData("[{\"CaseId\":\" \"}]", "[0].CaseId: expected a text that is not empty")]
    [InlineData("[{\"CaseId\":5}]", "[0].CaseId: expected a text")]
    [InlineData("[{\"CaseId\":\"A\"}]", "[0].Band: expected a text")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\"}]", "[0].Score: expected a whole number from 0 to 1000000")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":\"Secretova\"}]", "[0].Score: expected a whole number")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1.5}]", "[0].Score: expected a whole number")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":-1}]", "[0].Score: expected a whole number")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":99999999999999999999}]", "[0].Score: expected a whole number")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1e400}]", "[0].Score: a number that is too large")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1,\"Rank\":0}]", "[0].Rank: expected a whole number from 1 to 1000000")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1,\"AsOf\":\"2022-09-27\"}]", "[0].AsOf: expected an instant with its UTC offset")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1,\"AsOf\":{\"UtcTicks\":1e27}}]", "[0].AsOf: expected an instant with its UTC offset")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1,\"IsScenario\":\"Secretova\"}]", "[0].IsScenario: expected true or false")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1,\"BorderScore\":\"Secretova\"}]", "[0].BorderScore: expected a whole number")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1,\"Reasons\":[{\"Part\":\"Secretova\"}]}]", "[0].Reasons[0].Part: expected one of Border, Dependants")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1,\"Reasons\":[{\"Part\":70}]}]", "[0].Reasons[0].Part: expected one of Border")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1,\"Reasons\":[{\"Part\":0,\"Points\":1}]}]", "[0].Reasons[0].Text: expected a text")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1,\"Floors\":[5]}]", "[0].Floors[0]: expected an object that holds a floor")]
    [InlineData("[{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1,\"Decision\":{}}]", "[0].Decision.Band: expected a text")]
    public void What_holds_no_cases_is_refused_with_the_place_and_no_value(string json, string words)
    {
        var refusal = Assert.Throws<DocumentFormatException>(() => Comparing.FromJson(json));

        Assert.Contains(words, refusal.Message);
        Assert.DoesNotContain("Secretova", refusal.Message);
    }

    [Theory]
    [InlineData(31, null)]
    [InlineData(33, "nested deeper than 32")]
    [InlineData(100_000, "nested deeper than 32")]
    public void What_is_nested_without_end_is_refused_and_what_nobody_needs_is_passed_over(int depth, string? words)
    {
        var json = "{\"CaseId\":\"A\",\"Band\":\"Urgent\",\"Score\":1,\"Extra\":" + new string('[', depth) + new string(']', depth) + "}";

        if (words is null)
        {
            Assert.Equal("A", Assert.Single(Comparing.FromJson(json).Cases).CaseId);
        }
        else
        {
            Assert.Contains(words, Assert.Throws<DocumentFormatException>(() => Comparing.FromJson(json)).Message);
        }
    }

    [Fact]
    public void An_empty_array_is_a_side_without_cases() => Assert.Empty(Comparing.FromJson("[]").Cases);

    // At its usual depth ConvertTo-Json writes the words of reasons, floors and decisions; deeper their members, and codes as numbers.
    [Theory]
    [InlineData("[\"Border 28: Best way out.\"]", "[\"F4 (at least Priority)\"]", "\"2022-09-27T12:00:00+03:00\"")]
    [InlineData("\"Border 28: Best way out.\"", "[{\"Id\":\"F4\",\"AtLeast\":\"Priority\",\"Raised\":true,\"Text\":\"x\"}]", "{\"UtcTicks\":637998660000000000,\"Offset\":\"03:00:00\"}")]
    [InlineData("[{\"Part\":0,\"Points\":28,\"Maximum\":40,\"Text\":\"x\",\"BorderRow\":\"RU-GE as of 2022-09-26 00:00Z\"}]", "[\"F4 (at least Priority)\"]", "\"2022-09-27T12:00:00+03:00\"")]
    [InlineData("[{\"Part\":\"Border\",\"Points\":28,\"Text\":\"x\",\"BorderRow\":{\"RouteId\":\"RU-GE\",\"AsOf\":\"2022-09-26T00:00:00Z\",\"Status\":1}}]", "[\"F4 (at least Priority)\"]", "\"2022-09-27T09:00:00Z\"")]
    public void What_ConvertTo_Json_makes_of_an_assessment_is_read(string reasons, string floors, string asOf)
    {
        var json = "{\"CaseId\":\"A\",\"LeadName\":\"Secretova\",\"Band\":\"Priority\",\"ComputedBand\":\"Priority\",\"Score\":28,\"UncappedScore\":28,\"BorderScore\":28,\"DependantScore\":0,"
            + "\"ThreatScore\":0,\"DeadlineScore\":0,\"DocumentScore\":0,\"MeansScore\":0,\"SafeguardingScore\":0,\"Reasons\":" + reasons + ",\"Floors\":" + floors
            + ",\"Decision\":null,\"AsOf\":" + asOf + ",\"IsScenario\":false,\"ModelHash\":\"a\",\"BorderHash\":\"b\",\"ExchangeRates\":{},\"Model\":{\"Bands\":[\"x\"]}}";

        var snapshot = Assert.Single(Comparing.FromJson(json).Cases);

        Assert.Equal(("A", "Priority", 28, 28), (snapshot.CaseId, snapshot.Band, snapshot.Score, snapshot.Parts![UrgencyPart.Border]));
        Assert.Equal(["F4"], snapshot.Floors!.Select(floor => floor.Id));
        Assert.Equal(A.Now, snapshot.AsOf);
        Assert.Equal(reasons.Contains("BorderRow", StringComparison.Ordinal) ? "RU-GE as of 2022-09-26 00:00Z" : null, snapshot.Reasons.Select(reason => reason.Route?.Observation).SingleOrDefault());
    }

    [Fact]
    public void What_is_not_told_is_not_known_and_said()
    {
        var side = Comparing.FromJson("[{\"CaseId\":\"CT-002\",\"Band\":\"Standard\",\"Score\":20},{\"CaseId\":\"CT-005\",\"Band\":\"Emergency\",\"Score\":76},{\"CaseId\":\"CT-001\",\"Band\":\"Priority\",\"Score\":23}]");

        Assert.Equal(2, side.Notes.Count);
        var changes = Comparing.All(side, Day);
        Assert.Equal(("CT-002", "Standard 20 -> Priority 46", ChangeCauses.None), (changes[0].CaseId, changes[0].Why, changes[0].Causes));
        Assert.All(changes.Skip(1), change => Assert.Equal(CaseChangeKind.Equal, change.Kind));
    }

    [Fact]
    public void Case_ids_that_stand_twice_are_named()
    {
        var side = Comparing.FromJson("[{\"CaseId\":\"A\",\"Band\":\"x\",\"Score\":1},{\"CaseId\":\"B\",\"Band\":\"x\",\"Score\":1},{\"CaseId\":\"A\",\"Band\":\"x\",\"Score\":1}]");

        Assert.Equal(["A"], side.RepeatedIds);
    }

    [Fact]
    public void A_sign_that_no_file_holds_does_not_keep_the_others_away()
    {
        var side = Comparing.FromJson(Comparing.Json([Day[0] with { CaseId = "\uD800x" }, Day[1]]));

        Assert.Equal(["\uFFFDx", "CT-002"], side.Cases.Select(snapshot => snapshot.CaseId));
    }

    private static CaseDecision Decision { get; } = new()
    {
        CaseId = "C-1",
        DecidedAt = A.Now,
        Band = "Urgent",
        ComputedBand = "Priority",
        Reason = "secret reason",
        By = "secret name",
        ReviewOn = A.Day(7),
        IsApplied = true,
    };
}
