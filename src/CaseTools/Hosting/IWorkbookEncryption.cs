using System.Security;

namespace CaseTools.Hosting;

/// <summary>Puts workbooks into files that a password opens.</summary>
internal interface IWorkbookEncryption
{
    /// <summary>
    /// Has a workbook written into memory, and writes it encrypted: the target gets no byte of it in plain. What then stands there is opened again
    /// with the password and held against the workbook. Salts and keys are random, so that the same workbook never gives the same file twice.
    /// </summary>
    /// <param name="write">Writes the workbook, to a stream that is empty, seekable and readable.</param>
    /// <param name="password">What opens the file; not empty.</param>
    /// <param name="target">An empty, seekable, readable stream; left open.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="EncryptionException">What stands in the target does not open to what was written.</exception>
    void Write(Action<Stream> write, SecureString password, Stream target, CancellationToken cancellation);
}

/// <summary>A workbook that could not be encrypted. The message speaks to the user.</summary>
internal sealed class EncryptionException(string message, Exception? cause = null) : IOException(message, cause);
