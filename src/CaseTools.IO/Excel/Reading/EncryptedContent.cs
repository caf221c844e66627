using System.Text;

namespace CaseTools.IO.Excel;

/// <summary>Whether a compound file is an encrypted workbook: its directory names the stream that holds one, by [MS-OFFCRYPTO].</summary>
internal static class EncryptedContent
{
    private static readonly byte[] Name = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Looks for the name, block by block: what else stands in such a file is not taken apart.</summary>
    public static bool StandsIn(Stream file)
    {
        var block = new byte[64 * 1024];
        var kept = 0;
        file.Position = 0;
        while (file.Read(block, kept, block.Length - kept) is > 0 and var count)
        {
            var filled = block.AsSpan(0, kept + count);
            if (filled.IndexOf(Name) >= 0)
            {
                return true;
            }

            // The name may stand across two blocks.
            kept = Math.Min(filled.Length, Name.Length - 1);
            filled.Slice(filled.Length - kept).CopyTo(block);
        }

        return false;
    }
}
