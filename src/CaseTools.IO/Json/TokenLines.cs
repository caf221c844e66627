using System.Text.Json;

namespace CaseTools.IO.Json;

/// <summary>Goes through the tokens of a document in step with its tree, which itself does not know on which line it stands.</summary>
internal ref struct TokenLines(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private Utf8JsonReader reader = new(utf8, options);
    private int counted;
    private int line = 1;

    /// <summary>The line of the next token: of a name, of a value, or of the end of an object or array.</summary>
    public int Next()
    {
        reader.Read();
        for (var start = (int)reader.TokenStartIndex; counted < start; counted++)
        {
            line += utf8[counted] == (byte)'\n' ? 1 : 0;
        }

        return line;
    }
}
