namespace CaseTools.Urgency;

/// <summary>What each candidate of a group is for the member for whom it is worst: level, and whether anybody's visa is missing.</summary>
internal readonly struct GroupRoutes : IEquatable<GroupRoutes>
{
    private const byte VisaMissing = 0x80;

    private readonly byte[]? codes;

    private GroupRoutes(byte[] codes) => this.codes = codes;

    /// <summary>A group of one.</summary>
    public static GroupRoutes Of(RouteForPerson[] routes) =>
        new(routes.Select(route => (byte)(route.Level | (route.LacksVisa ? VisaMissing : 0))).ToArray());

    /// <summary>The level of the best of some candidates.</summary>
    public int LowestLevel(int[] counting)
    {
        var lowest = int.MaxValue;
        foreach (var index in counting)
        {
            lowest = Math.Min(lowest, codes![index] & ~VisaMissing);
        }

        return lowest;
    }

    /// <summary>Whether exactly the visas of some candidates are missing.</summary>
    public bool Lacks(bool[] visas)
    {
        for (var i = 0; i < visas.Length; i++)
        {
            if (((codes![i] & VisaMissing) != 0) != visas[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>With the members of another group for which there are the same candidates.</summary>
    public GroupRoutes With(GroupRoutes other)
    {
        if (codes is null || ReferenceEquals(codes, other.codes))
        {
            return other;
        }

        var next = new byte[codes.Length];
        for (var i = 0; i < next.Length; i++)
        {
            var (one, two) = (codes[i], other.codes![i]);
            next[i] = (byte)(Math.Max(one & ~VisaMissing, two & ~VisaMissing) | ((one | two) & VisaMissing));
        }

        return new GroupRoutes(next);
    }

    /// <inheritdoc/>
    public bool Equals(GroupRoutes other) => ReferenceEquals(codes, other.codes) || (codes ?? []).SequenceEqual(other.codes ?? []);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GroupRoutes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var code in codes ?? [])
        {
            hash = unchecked((hash * 31) + code);
        }

        return hash;
    }
}
