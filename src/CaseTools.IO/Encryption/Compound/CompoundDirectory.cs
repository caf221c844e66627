using System.Text;
using static CaseTools.IO.Encryption.CompoundFormat;

namespace CaseTools.IO.Encryption;

/// <summary>
/// The directory of a compound file: an entry for each storage and stream. Those of one storage form a red-black tree in <see cref="SiblingOrder"/>;
/// they are known beforehand, so that it is built in balance and only its lowest, unfilled level is red.
/// </summary>
internal sealed class CompoundDirectory
{
    private const byte StorageKind = 1;
    private const byte StreamKind = 2;
    private const byte RootKind = 5;
    private const int NameLength = 64;

    private readonly List<Node> nodes = [];

    /// <param name="root">What stands in the file.</param>
    public CompoundDirectory(CompoundStorage root) => Add(root).Child = Tree(root.Entries);

    /// <summary>How many entries it has.</summary>
    public int Count => nodes.Count;

    /// <summary>Writes its sectors.</summary>
    public void Write(BinaryWriter writer, CompoundLayout layout)
    {
        foreach (var node in nodes)
        {
            Write(writer, node, layout);
        }

        for (var left = layout.DirectorySectors * (Sector / DirectoryEntry) - nodes.Count; left > 0; left--)
        {
            writer.Write(new byte[NameLength + 4]);
            writer.Write([Free, Free, Free]);
            writer.Write(new byte[DirectoryEntry - NameLength - 4 - 3 * sizeof(uint)]);
        }
    }

    private void Write(BinaryWriter writer, Node node, CompoundLayout layout)
    {
        var name = new byte[NameLength];
        var signs = Encoding.Unicode.GetBytes(node.Entry.Name, 0, node.Entry.Name.Length, name, 0);
        writer.Write(name);
        writer.Write((ushort)(signs + sizeof(char)));
        writer.Write(node == nodes[0] ? RootKind : node.Entry is CompoundStorage ? StorageKind : StreamKind);
        writer.Write((byte)(node.IsRed ? 0 : 1));
        writer.Write([node.Left, node.Right, node.Child]);
        writer.Write(new byte[36]); // class, state, times: none
        var (start, length) = node == nodes[0] ? (layout.MiniStreamStart, (long)layout.MiniSectors * MiniSector)
            : node.Entry is CompoundStream stream ? (layout.StartOf(stream), stream.Length)
            : (0u, 0);
        writer.Write(start);
        writer.Write(length);
    }

    private Node Add(CompoundEntry entry)
    {
        var node = new Node(entry, (uint)nodes.Count);
        nodes.Add(node);
        return node;
    }

    private uint Tree(IReadOnlyList<CompoundEntry> entries)
    {
        var siblings = entries.OrderBy(entry => entry.Name, SiblingOrder.Of).Select(Add).ToArray();
        foreach (var node in siblings)
        {
            node.Child = node.Entry is CompoundStorage storage ? Tree(storage.Entries) : Free;
        }

        var fullLevels = 0;
        while ((2 << fullLevels) - 1 <= siblings.Length)
        {
            fullLevels++;
        }

        return Balance(siblings, 0, siblings.Length, fullLevels);
    }

    private static uint Balance(Node[] siblings, int from, int to, int blackLevels)
    {
        if (from == to)
        {
            return Free;
        }

        var middle = from + (to - from) / 2;
        var node = siblings[middle];
        node.IsRed = blackLevels == 0;
        node.Left = Balance(siblings, from, middle, blackLevels - 1);
        node.Right = Balance(siblings, middle + 1, to, blackLevels - 1);
        return node.Number;
    }

    private sealed class Node(CompoundEntry entry, uint number)
    {
        public CompoundEntry Entry { get; } = entry;

        public uint Number { get; } = number;

        public uint Left { get; set; } = Free;

        public uint Right { get; set; } = Free;

        public uint Child { get; set; } = Free;

        public bool IsRed { get; set; }
    }
}
