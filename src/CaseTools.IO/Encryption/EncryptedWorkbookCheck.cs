using CaseTools.Hosting;
using CaseTools.Privacy;

namespace CaseTools.IO.Encryption;

/// <summary>Opens what was written, as its reader will, and holds it against what was to be written.</summary>
internal static class EncryptedWorkbookCheck
{
    /// <summary>Looks at a file.</summary>
    /// <exception cref="EncryptionException">It does not open to the workbook.</exception>
    public static void Check(Stream file, SecretBytes password, Stream plain)
    {
        try
        {
            using var expected = new SecretBytes(AgileScheme.SegmentLength);
            var isSame = true;
            plain.Position = 0;
            var length = EncryptedWorkbookReader.Read(file, password, (segment, count) =>
            {
                var read = plain.ReadUpTo(expected.Bytes, count);
                isSame &= segment.AsSpan(0, count).SequenceEqual(expected.Bytes.AsSpan(0, read));
            });
            if (!isSame || length != plain.Length)
            {
                throw new EncryptionFormatException("it opens to something else");
            }
        }
        catch (Exception exception) when (exception is not (IOException or UnauthorizedAccessException or OutOfMemoryException))
        {
            // A damaged file makes each step of opening it fail in its own way.
            throw new EncryptionException(
                "what was encrypted does not open to what was to be written, so that it was thrown away. The disk or the memory of this machine may be failing: write the report on another one.",
                exception);
        }
    }
}
