using System.Globalization;
using System.Text.Json;
using CaseTools.Hosting;

namespace CaseTools.IO.Json;

/// <summary>Reads JSON with System.Text.Json into the domain's document tree.</summary>
internal sealed class JsonDocumentReader : IDocumentReader
{
    private const int MostLevels = 32;
    private const int MostValues = 10_000_000;
    private const int MostSignsOfName = 1_000;

    // Every value knows its place: long names above many values would take a thousand times the room of their file.
    private const long MostSignsOfPlaces = 300_000_000;

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MostLevels };
    private static readonly JsonReaderOptions TokenOptions = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MostLevels };

    public DocumentNode Read(byte[] utf8, CancellationToken cancellation = default)
    {
        var text = WithoutByteOrderMark(utf8);
        try
        {
            RefuseBeyondMeasure(text.Span, cancellation);
            using var document = JsonDocument.Parse(text, Options);
            return new Tree(text.Span, cancellation).ToNode(document.RootElement, "");
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

    private static void RefuseBeyondMeasure(ReadOnlySpan<byte> utf8, CancellationToken cancellation)
    {
        var reader = new Utf8JsonReader(utf8, TokenOptions);
        var values = 0;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            values += reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray ? 0 : 1;
            if (values > MostValues)
            {
                throw new DocumentFormatException("more than ten million values stand in it, which no file of this kind holds");
            }

            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueSpan.Length > MostSignsOfName * 6)
            {
                throw new DocumentFormatException("a name in it is longer than 1,000 signs");
            }
        }
    }

    private ref struct Tree(ReadOnlySpan<byte> utf8, CancellationToken cancellation)
    {
        private TokenLines lines = new(utf8, TokenOptions);
        private long signsOfPlaces;

        public DocumentNode ToNode(JsonElement element, string place)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = lines.Next();
            signsOfPlaces += place.Length;
            if (signsOfPlaces > MostSignsOfPlaces)
            {
                throw new DocumentFormatException("its objects and lists lie within each other under names that are too long", line);
            }

            return element.ValueKind switch
            {
                JsonValueKind.Object => new DocumentNode.Map(place, MembersOf(element, place)) { Line = line },
                JsonValueKind.Array => new DocumentNode.Sequence(place, ItemsOf(element, place)) { Line = line },
                JsonValueKind.Number => element.TryGetDecimal(out var number)
                    ? new DocumentNode.Number(place, number) { Line = line }
                    : throw new DocumentFormatException($"{place}: a number that is too large", line),
                JsonValueKind.String => new DocumentNode.Text(place, element.GetString()!) { Line = line },
                JsonValueKind.True => new DocumentNode.Literal(place, true) { Line = line },
                JsonValueKind.False => new DocumentNode.Literal(place, false) { Line = line },
                _ => new DocumentNode.Literal(place, null) { Line = line },
            };
        }

        private List<DocumentNode> ItemsOf(JsonElement element, string place)
        {
            var items = new List<DocumentNode>();
            foreach (var item in element.EnumerateArray())
            {
                items.Add(ToNode(item, string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", place, items.Count)));
            }

            lines.Next();
            return items;
        }

        private List<KeyValuePair<string, DocumentNode>> MembersOf(JsonElement element, string place)
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

                members.Add(new KeyValuePair<string, DocumentNode>(member.Name, ToNode(member.Value, memberPlace)));
            }

            lines.Next();
            return members;
        }
    }
}
