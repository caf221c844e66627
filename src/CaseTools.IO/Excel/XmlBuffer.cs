using System.Globalization;

namespace CaseTools.IO.Excel;

/// <summary>
/// Builds XML as UTF-8 bytes in one buffer, which goes on to the target whenever it is full: no string is made for a cell, and nothing of a
/// sheet is held.
/// </summary>
internal sealed class XmlBuffer(Stream target)
{
    private const int Size = 1 << 16;

    // The longest that one call writes without asking for room: a number, an entity, a sign of four bytes.
    private const int Reserve = 64;

    private readonly byte[] buffer = new byte[Size];
    private int used;

    /// <summary>Sends on what stands in the buffer.</summary>
    public void Flush()
    {
        target.Write(buffer, 0, used);
        used = 0;
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > Size - used)
        {
            var fitting = bytes.Slice(0, Size - used);
            fitting.CopyTo(buffer.AsSpan(used));
            used = Size;
            Flush();
            bytes = bytes.Slice(fitting.Length);
        }

        bytes.CopyTo(buffer.AsSpan(used));
        used += bytes.Length;
    }

    /// <summary>Writes a whole number, 0 or more.</summary>
    public void Whole(int number)
    {
        MakeRoom();
        Span<byte> digits = stackalloc byte[10];
        var first = digits.Length;
        do
        {
            digits[--first] = (byte)('0' + (number % 10));
            number /= 10;
        }
        while (number > 0);

        digits.Slice(first).CopyTo(buffer.AsSpan(used));
        used += digits.Length - first;
    }

    /// <summary>Writes a number so that it reads back as the same.</summary>
    public void Number(double number)
    {
        if (number is >= 0 and <= int.MaxValue && number == Math.Floor(number))
        {
            Whole((int)number);
            return;
        }

        foreach (var sign in number.ToString("R", CultureInfo.InvariantCulture))
        {
            MakeRoom();
            buffer[used++] = (byte)sign;
        }
    }

    /// <summary>Writes a text that a workbook can hold, escaped.</summary>
    public void Text(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            MakeRoom();
            var sign = text[i];
            switch (sign)
            {
                case '&':
                    Raw("&amp;"u8);
                    break;
                case '<':
                    Raw("&lt;"u8);
                    break;
                case '>':
                    Raw("&gt;"u8);
                    break;
                // Excel would take _x0041_ for the letter A.
                case '_' when IsCode(text, i):
                    Raw("_x005F_"u8);
                    break;
                case < '\u0080':
                    buffer[used++] = (byte)sign;
                    break;
                case < '\u0800':
                    buffer[used++] = (byte)(0xC0 | (sign >> 6));
                    buffer[used++] = (byte)(0x80 | (sign & 0x3F));
                    break;
                default:
                    i += Wide(text, i);
                    break;
            }
        }
    }

    /// <summary>Writes a text that stands between quotation marks.</summary>
    public void Attribute(string text)
    {
        var parts = text.Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            Raw(i == 0 ? ""u8 : "&quot;"u8);
            Text(parts[i]);
        }
    }

    // A sign of three or four bytes; gives how many further UTF-16 units it took.
    private int Wide(string text, int index)
    {
        var sign = text[index];
        if (!char.IsHighSurrogate(sign))
        {
            buffer[used++] = (byte)(0xE0 | (sign >> 12));
            buffer[used++] = (byte)(0x80 | ((sign >> 6) & 0x3F));
            buffer[used++] = (byte)(0x80 | (sign & 0x3F));
            return 0;
        }

        var code = char.ConvertToUtf32(sign, text[index + 1]);
        buffer[used++] = (byte)(0xF0 | (code >> 18));
        buffer[used++] = (byte)(0x80 | ((code >> 12) & 0x3F));
        buffer[used++] = (byte)(0x80 | ((code >> 6) & 0x3F));
        buffer[used++] = (byte)(0x80 | (code & 0x3F));
        return 1;
    }

    private void MakeRoom()
    {
        if (used > Size - Reserve)
        {
            Flush();
        }
    }

    private static bool IsCode(string text, int start) =>
        start + 6 < text.Length && text[start + 1] == 'x' && text[start + 6] == '_'
        && IsHex(text[start + 2]) && IsHex(text[start + 3]) && IsHex(text[start + 4]) && IsHex(text[start + 5]);

    private static bool IsHex(char sign) => sign is (>= '0' and <= '9') or (>= 'A' and <= 'F') or (>= 'a' and <= 'f');
}
