namespace CaseTools.Duplicates;

/// <summary>
/// Finds records of different cases that are likely one person. Records are held against each other only where they share a key, so that the
/// work grows with the records and not with their square.
/// </summary>
internal static class DuplicateFinder
{
    // What more records share is a shelter's telephone or an office's address, and tells nobody apart.
    private const int MostOfOneKey = 12;

    /// <summary>The pairs, the likeliest first, then in the order of the records.</summary>
    public static IReadOnlyList<DuplicatePair> Find(IReadOnlyList<DuplicateSubject> subjects) =>
    [
        .. Candidates(subjects)
            .Select(pair => PairOf(subjects[pair.First], subjects[pair.Second]))
            .Where(pair => pair.Likeness >= DuplicateScale.Likely)
            .OrderByDescending(pair => pair.Likeness),
    ];

    private static DuplicatePair PairOf(DuplicateSubject first, DuplicateSubject second)
    {
        var shared = DuplicateScale.SharedBy(first.Record, second.Record);
        return new(first, second, shared, DuplicateScale.Of(shared, first.Record, second.Record));
    }

    private static SortedSet<(int First, int Second)> Candidates(IReadOnlyList<DuplicateSubject> subjects)
    {
        var pairs = new SortedSet<(int, int)>();
        foreach (var (_, keyOf) in DuplicateKeys.All)
        {
            foreach (var same in Sharing(subjects, keyOf))
            {
                for (var i = 0; i < same.Count; i++)
                {
                    for (var j = i + 1; j < same.Count; j++)
                    {
                        if (subjects[same[i]].CaseId != subjects[same[j]].CaseId)
                        {
                            _ = pairs.Add((same[i], same[j]));
                        }
                    }
                }
            }
        }

        return pairs;
    }

    private static IEnumerable<List<int>> Sharing(IReadOnlyList<DuplicateSubject> subjects, Func<IntakeRecord, string?> keyOf)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < subjects.Count; i++)
        {
            if (keyOf(subjects[i].Record) is { } key)
            {
                if (!places.TryGetValue(key, out var same))
                {
                    places.Add(key, same = new List<int>(1));
                }

                same.Add(i);
            }
        }

        return places.Values.Where(same => same.Count is > 1 and <= MostOfOneKey);
    }
}
