namespace CaseTools.IO.Encryption;

/// <summary>Writes the content of streams, each filled up to whole sectors.</summary>
internal static class CompoundContent
{
    /// <summary>Writes each of some streams.</summary>
    /// <param name="streams">The streams.</param>
    /// <param name="target">Takes them.</param>
    /// <param name="size">Bytes of a sector.</param>
    /// <exception cref="InvalidOperationException">One has another length than it said: what follows would stand in a wrong place.</exception>
    public static void ForEachWhole(this IReadOnlyList<CompoundStream> streams, Stream target, int size)
    {
        foreach (var stream in streams)
        {
            var start = target.Position;
            stream.Write(target);
            if (target.Position - start != stream.Length)
            {
                throw new InvalidOperationException($"The stream {stream.Name} has another length than it said.");
            }

            target.Pad(stream.Length, size);
        }
    }

    /// <summary>Fills up to whole sectors.</summary>
    public static void Pad(this Stream target, long length, int size)
    {
        var rest = (int)(length % size);
        if (rest > 0)
        {
            target.Write(new byte[size - rest], 0, size - rest);
        }
    }
}
