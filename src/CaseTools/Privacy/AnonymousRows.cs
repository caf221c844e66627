namespace CaseTools.Privacy;

/// <summary>
/// Rows of which each is like at least k - 1 others in everything that it shows (k-anonymity, Sweeney 2002). What stands out is
/// withheld row by row (local suppression), as little of it as reaches k; a withheld value counts as one of its own, so that nobody has to
/// guess what could stand there.
/// </summary>
/// <param name="Rows">The rows in the given order.</param>
/// <param name="SmallestGroup">How many rows the smallest group of rows alike has: counted on what is shown.</param>
internal sealed record AnonymousRows(IReadOnlyList<IReadOnlyList<SharedCell>> Rows, int SmallestGroup)
{
    private const int Withheld = -1;

    /// <summary>In how many rows a column is withheld.</summary>
    public int CountWithheld(int column) => Rows.Count(row => row[column].IsWithheld);

    /// <summary>Withholds what it takes.</summary>
    /// <param name="rows">The rows: at least k, or none. Their order decides where the choice is free: it must say nothing about the people.</param>
    /// <param name="identifiers">What is shown; at most 16.</param>
    /// <param name="k">How many rows are alike at least.</param>
    /// <exception cref="ArgumentException">There are fewer rows than k.</exception>
    public static AnonymousRows Of<T>(IReadOnlyList<T> rows, IReadOnlyList<QuasiIdentifier<T>> identifiers, int k)
    {
        if (rows.Count > 0 && rows.Count < k)
        {
            throw new ArgumentException("Fewer rows than are to be alike.", nameof(rows));
        }

        var values = rows.Select(row => identifiers.Select(identifier => identifier.Value(row)).ToArray()).ToArray();
        var masks = new Choice(values, identifiers.Select(identifier => identifier.Worth).ToArray(), k).Masks();
        return Checked([.. values.Select((row, index) => Shown(row, masks[index]))], k);
    }

    /// <summary>The rows, counted anew on what is shown: whatever chose what is withheld, none leaves that is like too few.</summary>
    /// <exception cref="InvalidOperationException">A group of rows alike is smaller than k.</exception>
    public static AnonymousRows Checked(IReadOnlyList<IReadOnlyList<SharedCell>> shown, int k) =>
        SmallestOf(shown) is var smallest && (shown.Count == 0 || smallest >= k)
            ? new(shown, smallest)
            : throw new InvalidOperationException("The rows are not alike enough.");

    private static SharedCell[] Shown(string?[] row, int mask) =>
        [.. row.Select((value, column) => (mask & (1 << column)) != 0 ? new SharedCell(null, IsWithheld: true) : new SharedCell(value, IsWithheld: false))];

    private static int SmallestOf(IReadOnlyList<IReadOnlyList<SharedCell>> rows) => rows
        .GroupBy(row => string.Join("\u001f", row.Select(cell => cell.IsWithheld ? "\u0001" : cell.Text ?? "\u0002")), StringComparer.Ordinal)
        .Select(group => group.Count())
        .DefaultIfEmpty()
        .Min();

    // Which columns of which row are withheld, as bits.
    private sealed class Choice(string?[][] rows, int[] worths, int k)
    {
        private readonly int[] masks = new int[rows.Length];
        private readonly int[][] codes = CodesOf(rows, worths.Length);

        public int[] Masks()
        {
            var left = Enumerable.Range(0, rows.Length).ToList();
            foreach (var mask in ByLoss())
            {
                left = Settle(left, mask);
                if (left.Count == 0)
                {
                    return masks;
                }
            }

            // Too few to be a group even with everything withheld: others join them.
            Join(left);
            return masks;
        }

        // What loses least is tried first.
        private IEnumerable<int> ByLoss() => Enumerable
            .Range(0, 1 << worths.Length)
            .OrderBy(mask => worths.Where((_, column) => (mask & (1 << column)) != 0).Sum())
            .ThenBy(mask => mask);

        private List<int> Settle(List<int> left, int mask)
        {
            var remaining = new List<int>();
            foreach (var group in left.GroupBy(row => KeyOf(row, mask), StringComparer.Ordinal))
            {
                var alike = group.ToArray();
                if (alike.Length < k)
                {
                    remaining.AddRange(alike);
                    continue;
                }

                foreach (var row in alike)
                {
                    masks[row] = mask;
                }
            }

            remaining.Sort();
            return remaining;
        }

        private void Join(List<int> left)
        {
            var all = (1 << worths.Length) - 1;
            var missing = k - left.Count;
            var largest = Enumerable.Range(0, rows.Length)
                .Except(left)
                .GroupBy(row => KeyOf(row, masks[row]), StringComparer.Ordinal)
                .Select(group => group.ToArray())
                .OrderByDescending(group => group.Length)
                .ThenBy(group => group[0])
                .First();
            var joining = largest.Length - missing >= k ? largest.Take(missing) : largest;
            foreach (var row in left.Concat(joining))
            {
                masks[row] = all;
            }
        }

        private string KeyOf(int row, int mask)
        {
            var key = new char[2 * worths.Length];
            for (var column = 0; column < worths.Length; column++)
            {
                var code = (mask & (1 << column)) != 0 ? Withheld : codes[row][column];
                (key[2 * column], key[(2 * column) + 1]) = ((char)(code >> 16), (char)code);
            }

            return new string(key);
        }

        // The distinct values of each column by number: rows are held against each other hundreds of times.
        private static int[][] CodesOf(string?[][] rows, int columns)
        {
            var known = Enumerable.Range(0, columns).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
            return [.. rows.Select(row => row.Select((value, column) => CodeOf(value, known[column])).ToArray())];
        }

        private static int CodeOf(string? value, Dictionary<string, int> known)
        {
            if (value is null)
            {
                return 0;
            }

            if (!known.TryGetValue(value, out var code))
            {
                code = known.Count + 1;
                known.Add(value, code);
            }

            return code;
        }
    }
}
