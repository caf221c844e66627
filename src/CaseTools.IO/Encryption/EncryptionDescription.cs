namespace CaseTools.IO.Encryption;

/// <summary>What a file says of how it is encrypted.</summary>
/// <param name="Salt">The package's salt.</param>
/// <param name="Password">Its key, behind the password.</param>
/// <param name="IntegrityKey">The key of its integrity code, encrypted.</param>
/// <param name="IntegrityCode">Its integrity code, encrypted.</param>
internal sealed record EncryptionDescription(byte[] Salt, PasswordLock Password, byte[] IntegrityKey, byte[] IntegrityCode);
