namespace CaseTools.Tests.Encryption;

/// <summary>A disk that changes one byte of what is written to it.</summary>
internal sealed class FaultyStream(long place, byte change) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        base.Write(buffer, offset, count);
        Spoil(count);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        base.Write(buffer);
        Spoil(buffer.Length);
    }

    public override void WriteByte(byte value)
    {
        base.WriteByte(value);
        Spoil(1);
    }

    private void Spoil(int count)
    {
        if (place >= Position - count && place < Position)
        {
            GetBuffer()[place] ^= change;
        }
    }
}
