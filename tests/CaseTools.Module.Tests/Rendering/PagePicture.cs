using System.Globalization;
using System.Text;

namespace CaseTools.ModuleTests;

/// <summary>A printed page as pixels, a point each.</summary>
internal sealed class PagePicture(byte[] content, int start, int width, int height)
{
    private const int Channels = 3;

    public int Width { get; } = width;

    public int Height { get; } = height;

    /// <summary>Reads a portable pixmap: <c>P6</c>, width, height and 255, parted by white space, then red, green and blue.</summary>
    public static PagePicture Read(byte[] content)
    {
        var place = 0;
        var head = Enumerable.Range(0, 4).Select(_ => Word(content, ref place)).ToArray();
        Assert.Equal(("P6", "255"), (head[0], head[3]));
        return new PagePicture(content, place, int.Parse(head[1], CultureInfo.InvariantCulture), int.Parse(head[2], CultureInfo.InvariantCulture));
    }

    /// <summary>How many pixels of a rectangle have a colour that is no grey.</summary>
    public int Coloured(int left, int top, int right, int bottom)
    {
        const int greyest = 24;
        var count = 0;
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                var pixel = content.AsSpan(start + (((y * Width) + x) * Channels), Channels);
                var (low, high) = (Math.Min(pixel[0], Math.Min(pixel[1], pixel[2])), Math.Max(pixel[0], Math.Max(pixel[1], pixel[2])));
                count += high - low > greyest ? 1 : 0;
            }
        }

        return count;
    }

    private static string Word(byte[] content, ref int place)
    {
        var first = place;
        while (!char.IsWhiteSpace((char)content[place]))
        {
            place++;
        }

        return Encoding.ASCII.GetString(content, first, place++ - first);
    }
}
