using System.Text.Json;

namespace CaseTools.ModuleTests.Help;

/// <summary>Every number that about_CaseUrgency tells is that of the model that ships.</summary>
public sealed class AboutUrgencyNumberTests
{
    private static readonly string Words = new AboutTopic("about_CaseUrgency").Words;
    private static readonly JsonElement Model = JsonDocument.Parse(File.ReadAllText(Path.Combine(BuiltFiles.ModuleFolder, "data", "urgency-model.json"))).RootElement;

    [Theory]
    [InlineData("Border", "border")]
    [InlineData("Dependants", "dependants")]
    [InlineData("Threat", "threat")]
    [InlineData("Deadline", "deadline")]
    [InlineData("Documents", "documents")]
    [InlineData("Means", "means")]
    [InlineData("Safeguarding", "safeguarding")]
    public void The_most_that_a_part_gives(string name, string part) => AssertSays($"{name} 0-{Of(part, "max")} ");

    [Fact]
    public void The_points_are_cut_and_whose_country_it_is()
    {
        AssertSays($"cut at {Of("cap")}");
        AssertSays($"a country of concern, which is {string.Join(", ", Of("countriesOfConcern").EnumerateArray())} in the default model");
    }

    [Fact]
    public void Border()
    {
        var highest = Of("border", "matrix").EnumerateArray().Last().EnumerateArray().Last();

        AssertSays($"a closing within {Of("border", "closingSoonDays")} days, makes a route level 4; a closing within {Of("border", "closingNowHours")} hours makes it level 5");
        AssertSays($"from 0 (settled abroad) to {Of("border", "matrix")[0].GetArrayLength() - 1} (inside");
        AssertSays($"Level {Of("border", "matrix").GetArrayLength() - 1} and exposure {Of("border", "matrix")[0].GetArrayLength() - 1} give {highest}.");
        AssertSays($"older than {Of("border", "staleAfterDays")} days drifts {Of("border", "staleAddsLevels")} level, older than {Of("border", "veryStaleAfterDays")} days {Of("border", "veryStaleAddsLevels")} levels, up towards level {Of("border", "noDataLevel")}");
        AssertSays($"nothing is known counts as level {Of("border", "noDataLevel")}.");
    }

    [Fact]
    public void Dependants()
    {
        AssertSays($"The first child gives {Of("dependants", "firstChild")}, each further child {Of("dependants", "eachFurtherChild")}, children at most {Of("dependants", "childrenMax")}.");
        AssertSays($"A separated child gives {Of("dependants", "separatedChild")}, a sole carer {Of("dependants", "soleCarer")}.");
        AssertSays($"A specific need gives {Of("dependants", "specificNeed")} for each person, at most {Of("dependants", "specificNeedMax")}.");
        AssertSays($"Each co-traveller gives {Of("dependants", "coTraveller")}, at most {Of("dependants", "coTravellerMax")}.");
    }

    [Fact]
    public void Threat()
    {
        AssertSays($"Inside: left the unit or wanted {Of("threat", "insideLeftUnitOrWanted")}; summons served, called up or at the unit {Of("threat", "insideSummonsServed")}; served before or a military specialty {Of("threat", "insideSpecialtyOrServed")};");
        AssertSays($"of conscript age (men of {Ages("conscriptAge")}) {Of("threat", "insideConscriptAge")}; of reservist age (men of {Ages("reservistAge")}) {Of("threat", "insideReservistAge")}.");
        AssertSays($"Abroad: {Of("threat", "abroadSummonsOrWanted")} in the first two cases, {Of("threat", "abroadLiable")} in the others. Not known gives {Of("threat", "unknown")}, not liable {Of("threat", "notLiable")}.");
    }

    [Fact]
    public void Deadline()
    {
        var steps = Of("deadline", "daysLeft").EnumerateArray().Select((step, index) => index == 0
            ? $"{step[0]} day or less gives {step[1]}"
            : $"{step[0]} days {step[1]}");

        AssertSays(string.Join(", ", steps) + ".");
        AssertSays($"more than {Of("deadline", "lapsesAfterDays")} days past has lapsed: {Of("deadline", "lapsed")} points");
    }

    [Fact]
    public void Documents()
    {
        AssertSays($"No travel passport {Of("documents", "noTravelPassport")}, not known {Of("documents", "travelPassportUnknown")}. A visa is missing for every route {Of("documents", "visaMissingEverywhere")}.");
        AssertSays($"Consent of a guardian missing {Of("documents", "guardianConsentMissing")}. Stay irregular {Of("documents", "stayIrregular")}, pending {Of("documents", "stayPending")}. Exit ban {Of("documents", "exitBan")}.");
    }

    [Fact]
    public void Means()
    {
        AssertSays(string.Join(", ", Of("means", "ratioBelow").EnumerateArray().Select(step => $"under {step[0]} gives {step[1]}")) + ".");
        AssertSays($"Said not to be enough {Of("means", "statedInsufficient")}, not known {Of("means", "unknown")}.");
        AssertSays($"The living cost for a person and 30 days is {Of("means", "livingCostPerPerson30Days", "amount")} {Of("means", "livingCostPerPerson30Days", "currency")}.");
    }

    [Fact]
    public void Safeguarding()
    {
        var serious = new[] { "selfInjury", "harmToOthers", "violence", "exploitation", "acuteMedical" }.Select(sign => Of("safeguarding", sign).GetInt32()).Distinct();
        var lesser = new[] { "severeDistress", "childWellbeing" }.Select(sign => Of("safeguarding", sign).GetInt32()).Distinct();

        AssertSays($"Imminent self-harm {Of("safeguarding", "selfHarmImminent")}. Self-injury, harm to others, violence, exploitation or acute medical need {Assert.Single(serious)}.");
        AssertSays($"Severe distress or the wellbeing of a child {Assert.Single(lesser)}. Moderate distress {Of("safeguarding", "moderateDistress")}. A sign in a second person adds {Of("safeguarding", "secondPersonAdds")}.");
    }

    [Fact]
    public void Bands()
    {
        var bands = Of("bands").EnumerateArray().ToArray();
        for (var index = 0; index < bands.Length; index++)
        {
            var from = bands[index].GetProperty("from").GetInt32();
            var above = index == 0 ? 0 : bands[index - 1].GetProperty("from").GetInt32();
            var range = index == 0 ? $"{from} or more" : from == 0 ? $"below {above}" : $"{from} to {above - 1}";
            AssertSays($"{bands[index].GetProperty("name")} {range} contact within {bands[index].GetProperty("contactWithinHours")} hours");
        }
    }

    [Fact]
    public void Floors() => Assert.All(Of("floors").EnumerateArray(), floor =>
    {
        var id = floor.GetProperty("id").GetString()!;
        var begin = Words.IndexOf($" {id} {floor.GetProperty("atLeast")} ", StringComparison.Ordinal);
        Assert.True(begin > 0, $"{id} is not told with its band");
        var text = Words[begin..].Split([" F", " WHAT IS NOT KNOWN"], 3, StringSplitOptions.None)[1];
        Assert.True(!floor.TryGetProperty("withinHours", out var hours) || text.Contains($"within {hours} hours", StringComparison.Ordinal), text);
        Assert.True(!floor.TryGetProperty("days", out var days) || text.Contains($"in {days} days or less", StringComparison.Ordinal), text);
        Assert.True(!floor.TryGetProperty("hours", out var closing) || text.Contains($"in {closing} hours", StringComparison.Ordinal), text);
    });

    private static JsonElement Of(params string[] path) => path.Aggregate(Model, (element, name) => element.GetProperty(name));

    private static string Ages(string name)
    {
        Assert.Equal("M", Of(name, "sex").GetString());
        return $"{Of(name, "from")}-{Of(name, "to")}";
    }

    private static void AssertSays(string text) => Assert.Contains(text, Words, StringComparison.Ordinal);
}
