using System.Text;

namespace CaseTools.Calendars;

/// <summary>
/// The content lines of RFC 5545, section 3.1: UTF-8, ended by CR LF, and folded so that none is longer than 75 bytes, never within a
/// character.
/// </summary>
internal sealed class ContentLines(Stream target) : IDisposable
{
    private const int LongestLine = 75;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StreamWriter writer = new(target, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\r\n" };

    /// <summary>Adds a line of which the value stands as it is.</summary>
    public void Add(string name, string value)
    {
        var line = $"{name}:{value}";
        var used = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var units = char.IsHighSurrogate(line[i]) && i + 1 < line.Length ? 2 : 1;
            var sign = line.Substring(i, units);
            var bytes = Utf8.GetByteCount(sign);
            if (used + bytes > LongestLine)
            {
                writer.WriteLine();
                writer.Write(' ');
                used = 1;
            }

            writer.Write(sign);
            used += bytes;
            i += units - 1;
        }

        writer.WriteLine();
    }

    /// <summary>Adds a line of which the value is text: what has a meaning in the format is escaped, control characters are left out.</summary>
    public void AddText(string name, string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            _ = sign switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(sign),
                '\n' or '\u2028' or '\u2029' => escaped.Append("\\n"),
                _ => char.IsControl(sign) ? escaped : escaped.Append(sign),
            };
        }

        Add(name, escaped.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
