using CaseTools.Privacy;

namespace CaseTools.IO.Encryption;

/// <summary>Opens an encrypted workbook with its password, by what stands in the file alone.</summary>
internal static class EncryptedWorkbookReader
{
    /// <summary>Decrypts a workbook.</summary>
    /// <param name="file">The file; seekable, left open.</param>
    /// <param name="password">What opens it.</param>
    /// <param name="take">Takes its bytes piece by piece, of which so many count; they are gone when it returns.</param>
    /// <returns>How many bytes the workbook has.</returns>
    /// <exception cref="EncryptionFormatException">It was changed, or the password is another one.</exception>
    public static long Read(Stream file, SecretBytes password, Action<byte[], int> take)
    {
        var compound = new CompoundFileReader(file);
        var description = EncryptionInfo.Read(compound.Read(EncryptedWorkbook.Info));
        using var key = description.Password.Open(password);
        using (var package = compound.Open(DataSpaces.Package))
        {
            new PackageIntegrity(key, description.Salt).Check(package, description);
        }

        using var encrypted = compound.Open(DataSpaces.Package);
        return new PackageSegments(key, description.Salt).Decrypt(encrypted, take);
    }
}
