namespace CaseTools.Duplicates;

/// <summary>
/// Finds records of different cases that are likely one person. Records are held against each other only where they share a key, so that the
/// work grows with the records and not with their square.
/// </summary>
internal static class DuplicateFinder
{
    // What more records share may be a shelter's telephone, and each against each would be hundreds of pairs.
    private const int MostOfOneKey = 12;

    /// <summary>The pairs, the likeliest first, then in the order of the records.</summary>
    /// <param name="subjects">The records.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <param name="threshold">From which likeness on a pair counts.</param>
    /// <param name="told">Is told of how many records the keys are made, which is most of the work.</param>
    public static IReadOnlyList<DuplicatePair> Find(
        IReadOnlyList<DuplicateSubject> subjects,
        CancellationToken cancellation,
        int threshold = DuplicateScale.Likely,
        Action<int>? told = null)
    {
        var keyed = new KeyedSubject[subjects.Count];
        for (var i = 0; i < keyed.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            keyed[i] = new KeyedSubject(subjects[i]);
            told?.Invoke(i + 1);
        }

        var pairs = new HashSet<(int First, int Second)>();
        for (var kind = 0; kind < DuplicateKeys.All.Count; kind++)
        {
            foreach (var pair in Candidates(keyed, kind))
            {
                cancellation.ThrowIfCancellationRequested();
                _ = pairs.Add(pair);
            }
        }

        return
        [
            .. pairs
                .OrderBy(pair => pair)
                .Select(pair => PairOf(keyed[pair.First], keyed[pair.Second]))
                .Where(pair => pair.First.CaseId != pair.Second.CaseId && pair.Likeness >= threshold)
                .OrderByDescending(pair => pair.Likeness),
        ];
    }

    private static DuplicatePair PairOf(KeyedSubject first, KeyedSubject second)
    {
        var shared = first.SharedWith(second);
        return new(first.Subject, second.Subject, shared, DuplicateScale.Of(shared, first.Subject.Record, second.Subject.Record));
    }

    private static IEnumerable<(int First, int Second)> Candidates(KeyedSubject[] subjects, int kind) => Enumerable.Range(0, subjects.Length)
        .Where(i => subjects[i].KeyOf(kind) is not null)
        .GroupBy(i => subjects[i].KeyOf(kind)!, StringComparer.Ordinal)
        .Select(same => same.ToArray())
        .Where(same => same.Length > 1)
        .SelectMany(same => same.Length <= MostOfOneKey ? EachWithEach(same)
            : DuplicateKeys.All[kind].Evidence == DuplicateEvidence.NationalId ? EachWithTheNext(same)
            : EachWithTheNextAlike(same, subjects));

    private static IEnumerable<(int First, int Second)> EachWithEach(int[] places) =>
        places.SelectMany((first, index) => places.Skip(index + 1).Select(second => (first, second)));

    private static IEnumerable<(int First, int Second)> EachWithTheNext(int[] places) => places.Zip(places.Skip(1), (first, second) => (first, second));

    // Of a shelter's guests those who have a name or a day of birth in common too.
    private static IEnumerable<(int First, int Second)> EachWithTheNextAlike(int[] places, KeyedSubject[] subjects) =>
        EachWithTheNextOf(places, i => subjects[i].KeyOf(DuplicateKeys.NamePlace))
            .Concat(EachWithTheNextOf(places, i => subjects[i].Subject.Record.BirthDate));

    private static IEnumerable<(int First, int Second)> EachWithTheNextOf(int[] places, Func<int, object?> keyOf) =>
        places.Where(i => keyOf(i) is not null).GroupBy(keyOf).SelectMany(same => EachWithTheNext([.. same]));
}
