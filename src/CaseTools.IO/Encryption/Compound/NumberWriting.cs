namespace CaseTools.IO.Encryption;

/// <summary>Writing of numbers of sectors.</summary>
internal static class NumberWriting
{
    /// <summary>Writes numbers, one after the other.</summary>
    public static void Write(this BinaryWriter writer, IEnumerable<uint> numbers)
    {
        foreach (var number in numbers)
        {
            writer.Write(number);
        }
    }
}
