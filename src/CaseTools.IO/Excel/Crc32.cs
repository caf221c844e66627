namespace CaseTools.IO.Excel;

/// <summary>The checksum of zip files.</summary>
internal sealed class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private readonly uint[] table = MakeTable();

    public uint Of(byte[] content)
    {
        var sum = uint.MaxValue;
        foreach (var value in content)
        {
            sum = table[(sum ^ value) & 0xFF] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            }

            table[i] = value;
        }

        return table;
    }
}
