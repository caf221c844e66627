using System.Text.Encodings.Web;
using System.Text.Json;
using CaseTools.Hosting;

namespace CaseTools.IO.Json;

/// <summary>Writes a document tree as JSON that a person can read and correct.</summary>
internal sealed class JsonDocumentWriter : IDocumentWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public byte[] Write(DocumentNode document)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            Write(writer, document);
        }

        // The same bytes on every system; a line break in a text is escaped.
        stream.WriteByte((byte)'\n');
        return [.. stream.ToArray().Where(sign => sign != (byte)'\r')];
    }

    private static void Write(Utf8JsonWriter writer, DocumentNode node)
    {
        switch (node)
        {
            case DocumentNode.Map map:
                writer.WriteStartObject();
                foreach (var member in map.Members)
                {
                    writer.WritePropertyName(member.Key);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case DocumentNode.Sequence sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case DocumentNode.Number number:
                writer.WriteNumberValue(number.Value);
                break;
            case DocumentNode.Text text:
                writer.WriteStringValue(text.Value);
                break;
            case DocumentNode.Literal { Value: { } value }:
                writer.WriteBooleanValue(value);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
