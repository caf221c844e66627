namespace CaseTools.IO.Encryption;

/// <summary>What [MS-OFFCRYPTO] fixes for agile encryption with AES-256 and SHA-512, the strongest that Excel itself uses.</summary>
internal static class AgileScheme
{
    /// <summary>Bytes of a salt.</summary>
    public const int SaltLength = 16;

    /// <summary>Bytes of a block of the cipher.</summary>
    public const int BlockLength = 16;

    /// <summary>Bytes of a key.</summary>
    public const int KeyLength = 32;

    /// <summary>Bytes of a hash.</summary>
    public const int HashLength = 64;

    /// <summary>Rounds over a password.</summary>
    public const int Rounds = 100_000;

    /// <summary>Bytes of a piece of the package that is encrypted by itself.</summary>
    public const int SegmentLength = 4096;

    /// <summary>What is mixed in for the key that encrypts the verifier's input.</summary>
    public static readonly byte[] VerifierInput = [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79];

    /// <summary>What is mixed in for the key that encrypts the verifier's hash.</summary>
    public static readonly byte[] VerifierHash = [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E];

    /// <summary>What is mixed in for the key that encrypts the key of the package.</summary>
    public static readonly byte[] PackageKey = [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6];

    /// <summary>What is mixed in for the vector under which the key of the integrity code is encrypted.</summary>
    public static readonly byte[] IntegrityKey = [0x5F, 0xB2, 0xAD, 0x01, 0x0C, 0xB9, 0xE1, 0xF6];

    /// <summary>What is mixed in for the vector under which the integrity code is encrypted.</summary>
    public static readonly byte[] IntegrityCode = [0xA0, 0x67, 0x7F, 0x02, 0xB2, 0x2C, 0x84, 0x33];
}
