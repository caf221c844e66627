using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using CaseTools.Hosting;
using CaseTools.Reports;

namespace CaseTools.IO.Pictures;

/// <summary>
/// Reads PNG files as the specification lays them out (W3C, Portable Network Graphics): a signature, then chunks of length, name, content and
/// checksum. The graphics libraries need native ones that are not on every system, and the picture itself is not looked into.
/// </summary>
internal sealed class PngReader : IPictureReader
{
    private const int FrameOfChunk = 12;
    private const int HeaderLength = 13;
    private const int MostPixels = 4_000;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    // The picture, its colours and how they are meant; everything else says something of its maker.
    private static readonly string[] Kept = ["IHDR", "PLTE", "tRNS", "cHRM", "gAMA", "sRGB", "IDAT", "IEND"];

    /// <inheritdoc/>
    public ReportLogo ReadPng(byte[] content)
    {
        if (!content.AsSpan().StartsWith(Signature))
        {
            throw new PictureFormatException("it is no PNG picture");
        }

        using var picture = new MemoryStream();
        picture.Write(Signature, 0, Signature.Length);
        var (width, height) = (0, 0);
        string? last = null;
        var hasPixels = false;
        for (var place = Signature.Length; last != "IEND";)
        {
            var chunk = ChunkAt(content, place);
            var name = NameOf(chunk);
            if ((last is null) != (name == "IHDR"))
            {
                throw Damaged();
            }

            if (last is null)
            {
                (width, height) = SizeOf(chunk);
            }

            if (Kept.Contains(name))
            {
                picture.Write(content, place, chunk.Length);
            }

            if (name == "IDAT" && !hasPixels)
            {
                hasPixels = BeginsPixels(chunk) ? true : throw Damaged();
            }

            (last, place) = (name, place + chunk.Length);
        }

        return !hasPixels ? throw Damaged() : new ReportLogo(picture.ToArray(), width, height);
    }

    // The chunk with its frame; only a whole one.
    private static ReadOnlySpan<byte> ChunkAt(byte[] content, int place)
    {
        var rest = content.AsSpan(place);
        var length = rest.Length < FrameOfChunk ? uint.MaxValue : BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (length > rest.Length - FrameOfChunk)
        {
            throw Damaged();
        }

        var chunk = rest.Slice(0, (int)length + FrameOfChunk);
        var checksum = BinaryPrimitives.ReadUInt32BigEndian(chunk.Slice(chunk.Length - sizeof(uint)));
        return Crc32.HashToUInt32(chunk.Slice(sizeof(uint), chunk.Length - 2 * sizeof(uint))) == checksum ? chunk : throw Damaged();
    }

    private static string NameOf(ReadOnlySpan<byte> chunk) => Encoding.ASCII.GetString(chunk.Slice(sizeof(uint), sizeof(uint)).ToArray());

    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> header)
    {
        if (header.Length != HeaderLength + FrameOfChunk)
        {
            throw Damaged();
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header.Slice(8)), BinaryPrimitives.ReadUInt32BigEndian(header.Slice(12)));
        return !IsKnownForm(header.Slice(16, 5)) || width is 0 || height is 0 ? throw Damaged()
            : width > MostPixels || height > MostPixels ? throw new PictureFormatException($"it is larger than {MostPixels} pixels. Make it smaller; a few hundred are enough")
            : ((int)width, (int)height);
    }

    // Depth and colour, compression, filter, interlacing: the values that the specification allows.
    private static bool IsKnownForm(ReadOnlySpan<byte> form) =>
        form[2] == 0 && form[3] == 0 && form[4] <= 1 && form[1] switch
        {
            0 => form[0] is 1 or 2 or 4 or 8 or 16,
            3 => form[0] is 1 or 2 or 4 or 8,
            2 or 4 or 6 => form[0] is 8 or 16,
            _ => false,
        };

    // The first bytes of a zlib stream: deflate, with a checksum over both.
    private static bool BeginsPixels(ReadOnlySpan<byte> chunk) =>
        chunk.Length >= FrameOfChunk + 2 && (chunk[8] & 0x0F) == 8 && ((chunk[8] << 8) | chunk[9]) % 31 == 0;

    private static PictureFormatException Damaged() => new("it is a PNG picture, but damaged or cut off");
}
