using System.Security.Cryptography;

namespace CaseTools.IO.Encryption;

/// <summary>Bytes from a random source.</summary>
internal static class RandomBytes
{
    /// <summary>So many bytes.</summary>
    public static byte[] Bytes(this RandomNumberGenerator random, int length)
    {
        var bytes = new byte[length];
        random.GetBytes(bytes);
        return bytes;
    }
}
