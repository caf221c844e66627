using System.Globalization;
using System.Text.Json;
using CaseTools.Hosting;

namespace CaseTools.IO.Json;

/// <summary>Reads JSON with System.Text.Json into the domain's document tree.</summary>
internal sealed class JsonDocumentReader : IDocumentReader
{
    private const int MostLevels = 32;

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MostLevels };

    public DocumentNode Read(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutByteOrderMark(utf8), Options);
            return ToNode(document.RootElement, "");
        }
        catch (JsonException) when (IsTooDeep(WithoutByteOrderMark(utf8).Span))
        {
            throw new DocumentFormatException(string.Format(CultureInfo.InvariantCulture, "objects and lists are nested deeper than {0} levels in it", MostLevels));
        }
        catch (JsonException exception)
        {
            throw new DocumentFormatException(string.Format(
                CultureInfo.InvariantCulture,
                "line {0}, position {1}: no valid JSON. Look for a missing comma, quotation mark or bracket there or on the line above",
                (exception.LineNumber ?? 0) + 1,
                (exception.BytePositionInLine ?? 0) + 1));
        }
        catch (InvalidOperationException)
        {
            // A name or a text is decoded only when it is asked for.
            throw new DocumentFormatException("a name or a text in it is not valid UTF-8. Save the file as UTF-8");
        }
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(byte[] utf8) => utf8 is [0xEF, 0xBB, 0xBF, ..] ? utf8.AsMemory(3) : utf8;

    private static bool IsTooDeep(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= MostLevels && reader.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Broken before it is deep.
        }

        return false;
    }

    private static DocumentNode ToNode(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Object => ToMap(element, place),
        JsonValueKind.Array => new DocumentNode.Sequence(
            place,
            element.EnumerateArray()
                .Select((item, index) => ToNode(item, string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", place, index)))
                .ToArray()),
        JsonValueKind.Number => element.TryGetDecimal(out var number)
            ? new DocumentNode.Number(place, number)
            : throw new DocumentFormatException($"{place}: a number that is too large"),
        JsonValueKind.String => new DocumentNode.Text(place, element.GetString()!),
        JsonValueKind.True => new DocumentNode.Literal(place, true),
        JsonValueKind.False => new DocumentNode.Literal(place, false),
        _ => new DocumentNode.Literal(place, null),
    };

    private static DocumentNode.Map ToMap(JsonElement element, string place)
    {
        var members = new List<KeyValuePair<string, DocumentNode>>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var memberPlace = place.Length == 0 ? member.Name : place + "." + member.Name;
            if (!names.Add(member.Name))
            {
                throw new DocumentFormatException($"{memberPlace}: the name stands twice");
            }

            members.Add(new KeyValuePair<string, DocumentNode>(member.Name, ToNode(member.Value, memberPlace)));
        }

        return new DocumentNode.Map(place, members);
    }
}
