using System.Runtime.InteropServices;
using System.Security;

namespace CaseTools.IO.Encryption;

/// <summary>A password as the bytes that a key is made from: UTF-16, its lower byte first. It is never made a string, which nobody can zero.</summary>
internal static class PasswordText
{
    /// <summary>The bytes of a password.</summary>
    public static SecretBytes Of(SecureString password)
    {
        var text = Marshal.SecureStringToBSTR(password);
        try
        {
            var bytes = new SecretBytes(password.Length * sizeof(char));
            Marshal.Copy(text, bytes.Bytes, 0, bytes.Bytes.Length);
            return bytes;
        }
        finally
        {
            Marshal.ZeroFreeBSTR(text);
        }
    }
}
