using System.Runtime.InteropServices;

namespace CaseTools.Privacy;

/// <summary>
/// Bytes that nobody is to find in memory later: they stay in one place, so that no collection leaves a copy of them elsewhere, and are zero when
/// they are let go.
/// </summary>
internal sealed class SecretBytes : IDisposable
{
    private GCHandle pin;

    /// <summary>So many bytes, each 0.</summary>
    public SecretBytes(int length)
    {
        Bytes = new byte[length];
        pin = GCHandle.Alloc(Bytes, GCHandleType.Pinned);
    }

    /// <summary>The bytes themselves.</summary>
    public byte[] Bytes { get; }

    /// <summary>The first of some bytes, all of which are zero afterwards.</summary>
    public static SecretBytes TakeFrom(byte[] source, int length)
    {
        var taken = new SecretBytes(length);
        Buffer.BlockCopy(source, 0, taken.Bytes, 0, length);
        Array.Clear(source, 0, source.Length);
        return taken;
    }

    public void Dispose()
    {
        Array.Clear(Bytes, 0, Bytes.Length);
        if (pin.IsAllocated)
        {
            pin.Free();
        }
    }
}
