using System.Text;
using System.Text.Json.Nodes;
using CaseTools.IO.Json;
using CaseTools.Urgency;

namespace CaseTools.Tests.Urgency;

/// <summary>The default model file, changed in one place and read again.</summary>
internal static class ModelFiles
{
    private static readonly string Default = File.ReadAllText(UrgencyModelFile.DefaultPath);

    /// <summary>The findings of a changed model, each as place and reason.</summary>
    public static IReadOnlyList<string> FindingsAfter(Action<JsonObject> change) => FindingsOf(After(change));

    /// <summary>A changed model, refused or not, and its findings.</summary>
    public static (UrgencyModel? Model, IReadOnlyList<UrgencyModelFinding> Findings) ReadAfter(Action<JsonObject> change) =>
        UrgencyModelReader.Read(new JsonDocumentReader().Read(Encoding.UTF8.GetBytes(After(change))), "hash");

    /// <summary>The text of the changed file.</summary>
    public static string After(Action<JsonObject> change)
    {
        var root = JsonNode.Parse(Default)!.AsObject();
        change(root);
        return root.ToJsonString();
    }

    public static IReadOnlyList<string> FindingsOf(string json) =>
        [.. UrgencyModelReader.Read(new JsonDocumentReader().Read(Encoding.UTF8.GetBytes(json)), "hash").Findings.Select(finding => $"{finding.Place}: {finding.Reason}")];

    /// <summary>Sets the value at a path such as <c>border.matrix[2][3]</c> to a piece of JSON.</summary>
    public static void Set(JsonObject root, string path, string json)
    {
        var steps = path.Replace("]", "").Split('.', '[');
        JsonNode node = root;
        foreach (var step in steps[..^1])
        {
            node = Child(node, step);
        }

        if (node is JsonArray array)
        {
            array[Index(steps[^1])] = JsonNode.Parse(json);
        }
        else
        {
            node[steps[^1]] = JsonNode.Parse(json);
        }
    }

    private static JsonNode Child(JsonNode node, string step) => node is JsonArray array ? array[Index(step)]! : node[step]!;

    private static int Index(string step) => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
}
