using System.Text;

namespace CaseTools.IO.Encryption;

/// <summary>
/// The storage that tells a reader which stream is transformed, and how ([MS-OFFCRYPTO] 2.1 and 2.2). It is the same in every encrypted workbook.
/// </summary>
internal static class DataSpaces
{
    /// <summary>The name of the stream that is transformed.</summary>
    public const string Package = "EncryptedPackage";

    private const string Space = "StrongEncryptionDataSpace";
    private const string Transform = "StrongEncryptionTransform";
    private const string TransformId = "{FF9A3F03-56EF-4613-BDD5-5A41C1D07246}";
    private const int HeaderLength = 8;
    private const int Version1 = 1;

    /// <summary>The storage.</summary>
    public static CompoundStorage Storage() => new(
        "\u0006DataSpaces",
        [
            Stream("Version", writer =>
            {
                WriteText(writer, "Microsoft.Container.DataSpaces");
                WriteVersions(writer);
            }),
            Stream("DataSpaceMap", WriteMap),
            new CompoundStorage("DataSpaceInfo", [Stream(Space, WriteSpace)]),
            new CompoundStorage("TransformInfo", [new CompoundStorage(Transform, [Stream("\u0006Primary", WriteTransform)])]),
        ]);

    private static void WriteMap(BinaryWriter writer)
    {
        var entry = Bytes(part =>
        {
            part.Write(1); // references
            part.Write(0); // to a stream
            WriteText(part, Package);
            WriteText(part, Space);
        });
        writer.Write(HeaderLength);
        writer.Write(1); // entries
        writer.Write(sizeof(int) + entry.Length);
        writer.Write(entry);
    }

    private static void WriteSpace(BinaryWriter writer)
    {
        writer.Write(HeaderLength);
        writer.Write(1); // transforms
        WriteText(writer, Transform);
    }

    private static void WriteTransform(BinaryWriter writer)
    {
        var id = Bytes(part => WriteText(part, TransformId));
        writer.Write(2 * sizeof(int) + id.Length);
        writer.Write(1); // its kind
        writer.Write(id);
        WriteText(writer, "Microsoft.Container.EncryptionTransform");
        WriteVersions(writer);
        writer.Write(0); // name, block size and mode of the cipher: agile encryption says them elsewhere
        writer.Write(0);
        writer.Write(0);
        writer.Write(4); // reserved
    }

    // Of the reader, the updater and the writer.
    private static void WriteVersions(BinaryWriter writer)
    {
        for (var i = 0; i < 3; i++)
        {
            writer.Write(Version1);
        }
    }

    // Its length in bytes, its signs, zeros up to a multiple of four.
    private static void WriteText(BinaryWriter writer, string text)
    {
        var signs = Encoding.Unicode.GetBytes(text);
        writer.Write(signs.Length);
        writer.Write(signs);
        writer.Write(new byte[signs.Length % sizeof(int)]);
    }

    private static CompoundStream Stream(string name, Action<BinaryWriter> write) => CompoundStream.Of(name, Bytes(write));

    private static byte[] Bytes(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        write(writer);
        writer.Flush();
        return stream.ToArray();
    }
}
