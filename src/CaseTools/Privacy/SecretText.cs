using System.Runtime.InteropServices;
using System.Security;

namespace CaseTools.Privacy;

/// <summary>A secret that somebody types as the bytes that a key is made from: UTF-16, its lower byte first. It is never made a string, which nobody can zero.</summary>
internal static class SecretText
{
    /// <summary>The bytes of a secret.</summary>
    public static SecretBytes Of(SecureString secret)
    {
        var text = Marshal.SecureStringToBSTR(secret);
        try
        {
            var bytes = new SecretBytes(secret.Length * sizeof(char));
            Marshal.Copy(text, bytes.Bytes, 0, bytes.Bytes.Length);
            return bytes;
        }
        finally
        {
            Marshal.ZeroFreeBSTR(text);
        }
    }
}
