using CaseTools.Hosting;
using CaseTools.IO.Json;
using CaseTools.Urgency;
using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>
/// Generated models that the check takes. A walk from the default model: number after number, floor after floor is changed, to
/// little, to much or to what another number is, and a change that the check refuses is taken back.
/// </summary>
internal static class GenModels
{
    private const int Models = 1_000;
    private const int ChangesBetween = 60;

    private static readonly string[] Conditions = [.. Enum.GetNames<FloorCondition>().Select(ModelNames.Of)];
    private static readonly Lazy<IReadOnlyList<UrgencyModel>> Pool = new(() => [.. Walk(new Random(7))]);

    /// <summary>A model without a finding.</summary>
    public static readonly Gen<UrgencyModel> Valid = Gen.Int[0, Models - 1].Select(number => Pool.Value[number]);

    private static IEnumerable<UrgencyModel> Walk(Random random)
    {
        var origin = new JsonDocumentReader().Read(File.ReadAllBytes(UrgencyModelFile.DefaultPath));
        var document = origin;
        for (var number = 0; number < Models; number++)
        {
            // Near the default as often as far from it.
            document = number % 10 == 0 ? origin : document;
            for (var change = 0; change < ChangesBetween; change++)
            {
                document = Changed(document, random);
            }

            yield return UrgencyModelReader.Read(document, $"model {number}").Model!;
        }
    }

    private static DocumentNode Changed(DocumentNode document, Random random)
    {
        var changed = random.Next(5) == 0 ? WithOtherFloors((DocumentNode.Map)document, random) : WithAnotherNumber(document, random);
        return UrgencyModelReader.Read(changed, "").Findings.Count == 0 ? changed : document;
    }

    private static DocumentNode WithAnotherNumber(DocumentNode document, Random random)
    {
        DocumentNode.Number[] numbers = [.. ModelNumbers.In(document)];
        var number = numbers[random.Next(numbers.Length)];
        var value = random.Next(6) switch
        {
            0 => 0,
            1 => random.Next(0, 6),
            2 => random.Next(0, 30),
            3 => numbers[random.Next(numbers.Length)].Value,
            _ => Math.Max(0, number.Value + random.Next(-4, 5)),
        };
        return ModelNumbers.With(document, number, value);
    }

    private static DocumentNode.Map WithOtherFloors(DocumentNode.Map document, Random random)
    {
        var bands = ((DocumentNode.Sequence)Member(document, "bands")).Items.Select(band => Member((DocumentNode.Map)band, "name")).ToArray();
        var floors = ((DocumentNode.Sequence)Member(document, "floors")).Items.ToList();
        var index = random.Next(floors.Count + 1);
        if (index == floors.Count)
        {
            var added = new Dictionary<string, DocumentNode>
            {
                ["id"] = new DocumentNode.Text("", $"F{random.Next(1000)}"),
                ["when"] = new DocumentNode.Text("", Conditions[random.Next(Conditions.Length)]),
                ["atLeast"] = bands[random.Next(bands.Length)],
            };
            if (random.Next(2) == 0)
            {
                added[random.Next(3) == 0 ? "hours" : "days"] = new DocumentNode.Number($"floors[{index}].limit", random.Next(20));
            }

            floors.Add(new DocumentNode.Map("", [.. added]));
        }
        else if (random.Next(2) == 0)
        {
            floors.RemoveAt(index);
        }
        else
        {
            floors[index] = WithMember((DocumentNode.Map)floors[index], "atLeast", bands[random.Next(bands.Length)]);
        }

        return WithMember(document, "floors", new DocumentNode.Sequence("floors", floors));
    }

    private static DocumentNode Member(DocumentNode.Map map, string name) => map.Members.Single(member => member.Key == name).Value;

    private static DocumentNode.Map WithMember(DocumentNode.Map map, string name, DocumentNode value) =>
        map with { Members = [.. map.Members.Select(member => member.Key == name ? new(name, value) : member)] };
}
