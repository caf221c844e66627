namespace CaseTools.IO.Encryption;

/// <summary>A file that is not encrypted as this scheme has it, was changed, or does not open with the password.</summary>
internal sealed class EncryptionFormatException(string message) : Exception(message);
