using System.Globalization;
using System.Text.Json;
using CaseTools.Hosting;

namespace CaseTools.IO.Json;

/// <summary>Reads JSON with System.Text.Json into the domain's document tree.</summary>
internal sealed class JsonDocumentReader : IDocumentReader
{
    private const int MostLevels = 32;

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MostLevels };
    private static readonly JsonReaderOptions TokenOptions = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MostLevels };

    public DocumentNode Read(byte[] utf8)
    {
        var text = WithoutByteOrderMark(utf8);
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            var lines = new TokenLines(text.Span, TokenOptions);
            return ToNode(document.RootElement, "", ref lines);
        }
        catch (JsonException) when (IsTooDeep(text.Span))
        {
            throw new DocumentFormatException(string.Format(CultureInfo.InvariantCulture, "objects and lists are nested deeper than {0} levels in it", MostLevels));
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0) + 1;
            throw new DocumentFormatException(
                string.Format(
                    CultureInfo.InvariantCulture,
                    "line {0}, position {1}: no valid JSON. Look for a missing comma, quotation mark or bracket there or on the line above",
                    line,
                    (exception.BytePositionInLine ?? 0) + 1),
                line);
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

    private static DocumentNode ToNode(JsonElement element, string place, ref TokenLines lines)
    {
        var line = lines.Next();
        return element.ValueKind switch
        {
            JsonValueKind.Object => new DocumentNode.Map(place, MembersOf(element, place, ref lines)) { Line = line },
            JsonValueKind.Array => new DocumentNode.Sequence(place, ItemsOf(element, place, ref lines)) { Line = line },
            JsonValueKind.Number => element.TryGetDecimal(out var number)
                ? new DocumentNode.Number(place, number) { Line = line }
                : throw new DocumentFormatException($"{place}: a number that is too large", line),
            JsonValueKind.String => new DocumentNode.Text(place, element.GetString()!) { Line = line },
            JsonValueKind.True => new DocumentNode.Literal(place, true) { Line = line },
            JsonValueKind.False => new DocumentNode.Literal(place, false) { Line = line },
            _ => new DocumentNode.Literal(place, null) { Line = line },
        };
    }

    private static List<DocumentNode> ItemsOf(JsonElement element, string place, ref TokenLines lines)
    {
        var items = new List<DocumentNode>();
        foreach (var item in element.EnumerateArray())
        {
            items.Add(ToNode(item, string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", place, items.Count), ref lines));
        }

        lines.Next();
        return items;
    }

    private static List<KeyValuePair<string, DocumentNode>> MembersOf(JsonElement element, string place, ref TokenLines lines)
    {
        var members = new List<KeyValuePair<string, DocumentNode>>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var line = lines.Next();
            var memberPlace = place.Length == 0 ? member.Name : place + "." + member.Name;
            if (!names.Add(member.Name))
            {
                throw new DocumentFormatException($"{memberPlace}: the name stands twice", line);
            }

            members.Add(new KeyValuePair<string, DocumentNode>(member.Name, ToNode(member.Value, memberPlace, ref lines)));
        }

        lines.Next();
        return members;
    }
}
