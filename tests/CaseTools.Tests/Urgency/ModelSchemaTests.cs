using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace CaseTools.Tests.Urgency;

/// <summary>The schema that ships beside the default model says what the reader takes, as far as a schema can.</summary>
public sealed class ModelSchemaTests
{
    private const string NotKnown = "the name is not known here: look for a misspelling; expected are ";

    private static readonly string SchemaPath = Path.Combine(Path.GetDirectoryName(CaseTools.Urgency.UrgencyModelFile.DefaultPath)!, "urgency-model.schema.json");
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(SchemaPath));
    private static readonly JsonObject Tree = JsonNode.Parse(File.ReadAllText(SchemaPath))!.AsObject();

    // Every object of a model: its place in the file, and the path of its schema.
    public static TheoryData<string, string> Objects => new()
    {
        { "", "" },
        { "conscriptAge", "conscriptAge" },
        { "reservistAge", "reservistAge" },
        { "border", "border" },
        { "dependants", "dependants" },
        { "threat", "threat" },
        { "deadline", "deadline" },
        { "documents", "documents" },
        { "means", "means" },
        { "means.livingCostPerPerson30Days", "means/livingCostPerPerson30Days" },
        { "safeguarding", "safeguarding" },
        { "bands[0]", "bands/items" },
        { "floors[0]", "floors/items" },
    };

    [Fact]
    public void The_default_model_points_to_it_and_is_valid()
    {
        var model = JsonNode.Parse(ModelFiles.After(_ => { }))!;

        Assert.Equal(Path.GetFileName(SchemaPath), (string)model["$schema"]!);
        Assert.True(IsValid(model.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_reader_and_the_schema_know_the_same_names_and_need_the_same_ones(string place, string path)
    {
        var schema = SchemaAt(path);
        var findings = ModelFiles.FindingsAfter(root => Fill(root, place, new JsonObject { ["nobodysName"] = 1 }));

        var known = Assert.Single(findings, finding => finding.Contains(NotKnown, StringComparison.Ordinal)).Split(NotKnown)[1].Split(", ");
        var prefix = place.Length == 0 ? "" : place + ".";
        var needed = findings.Where(finding => finding.EndsWith(": is missing", StringComparison.Ordinal)).Select(finding => finding[prefix.Length..^": is missing".Length]).Where(name => !name.Contains('.'));

        Assert.Equal(Sorted(known), Sorted(schema["properties"]!.AsObject().Select(property => property.Key)));
        Assert.Equal(Sorted(needed), Sorted(schema["required"]!.AsArray().Select(name => (string)name!)));
        Assert.False((bool)schema["additionalProperties"]!);
    }

    [Fact]
    public void Every_object_of_the_schema_is_one_of_those() => Assert.Equal(
        Sorted(Objects.Select(row => (string)((object[])row)[1])),
        Sorted(ObjectsIn(Tree, "")));

    [Fact]
    public void Every_name_has_a_title_and_says_what_it_is() => Assert.All(
        Objects.Select(row => SchemaAt((string)((object[])row)[1])["properties"]!.AsObject()).SelectMany(properties => properties),
        property => Assert.All(new[] { "title", "description" }, word => Assert.NotEmpty((string)property.Value![word]!)));

    [Fact]
    public void The_floor_conditions_are_those_of_the_code() => Assert.Equal(
        Sorted(Enum.GetNames<FloorCondition>().Select(CaseTools.Urgency.ModelNames.Of)),
        Sorted(SchemaAt("floors/items")["properties"]!["when"]!["enum"]!.AsArray().Select(name => (string)name!)));

    [Theory]
    [InlineData("cap", "-1")]
    [InlineData("cap", "0")]
    [InlineData("cap", "1.5")]
    [InlineData("cap", "\"100\"")]
    [InlineData("cap", "1000001")]
    [InlineData("id", "\"\"")]
    [InlineData("weights", "{}")]
    [InlineData("border", "[]")]
    [InlineData("border.matirx", "[]")]
    [InlineData("border.matrix", "[]")]
    [InlineData("border.matrix[2]", "[0, 4, 8, 14]")]
    [InlineData("border.matrix[2][3]", "-1")]
    [InlineData("border.noDataLevel", "0")]
    [InlineData("border.removalRiskLevel", "6")]
    [InlineData("border.settledAfterDays", "13")]
    [InlineData("countriesOfConcern", "[]")]
    [InlineData("conscriptAge.sex", "\"unknown\"")]
    [InlineData("threat.unknown", "-2")]
    [InlineData("safeguarding.violence", "true")]
    [InlineData("deadline.daysLeft[2]", "[7]")]
    [InlineData("deadline.daysLeft[2]", "[7, 9, 1]")]
    [InlineData("deadline.daysLeft[2][0]", "-7")]
    [InlineData("means.ratioBelow[0][1]", "0.5")]
    [InlineData("means.livingCostPerPerson30Days.amount", "-0.01")]
    [InlineData("means.livingCostPerPerson30Days.currency", "\"roubles each\"")]
    [InlineData("bands", "[]")]
    [InlineData("bands[1].colour", "\"red\"")]
    [InlineData("bands[2].from", "-30")]
    [InlineData("floors[0].when", "\"fullMoon\"")]
    [InlineData("floors[4].days", "-3")]
    [InlineData("floors[2].days", "3")]
    [InlineData("floors[4].hours", "72")]
    [InlineData("floors[5].days", "3")]
    [InlineData("floors[2].when", "\"roofOrStayEnds\"")]
    [InlineData("floors[2].when", "\"insideMustReport\"")]
    [InlineData("floors[2].when", "\"outsideSoughtAndStayEnds\"")]
    [InlineData("floors[2].when", "\"insideAndEveryRouteCloses\"")]
    [InlineData("floors[2].task", "\"Call\"")]
    [InlineData("floors[2].withinHours", "4")]
    public void What_a_schema_can_refuse_it_refuses_as_the_check_does(string place, string json)
    {
        var changed = ModelFiles.After(root => ModelFiles.Set(root, place, json));

        Assert.False(IsValid(changed));
        Assert.NotEmpty(ModelFiles.FindingsOf(changed));
    }

    private static bool IsValid(string model)
    {
        using var document = JsonDocument.Parse(model);
        return Schema.Evaluate(document.RootElement).IsValid;
    }

    private static JsonObject SchemaAt(string path)
    {
        var node = Tree;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = (step == "items" ? node["items"]! : node["properties"]![step]!).AsObject();
        }

        return node;
    }

    private static IEnumerable<string> ObjectsIn(JsonObject schema, string path)
    {
        if ((string?)schema["type"] == "object")
        {
            yield return path;
        }

        var children = (schema["properties"] as JsonObject ?? []).Append(new("items", schema["items"]));
        foreach (var found in children.SelectMany(child => child.Value is JsonObject inner ? ObjectsIn(inner, $"{path}/{child.Key}".Trim('/')) : []))
        {
            yield return found;
        }
    }

    private static void Fill(JsonObject root, string place, JsonObject content)
    {
        if (place.Length > 0)
        {
            ModelFiles.Set(root, place, content.ToJsonString());
            return;
        }

        root.Clear();
        root["nobodysName"] = 1;
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
