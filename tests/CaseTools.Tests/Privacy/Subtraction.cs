using System.Numerics;

namespace CaseTools.Tests.Privacy;

/// <summary>What plain adding and subtracting tells of a table, whatever the numbers are: the counts that its sums leave no freedom.</summary>
internal static class Subtraction
{
    /// <summary>The hidden counts that the sums determine, by Gaussian elimination.</summary>
    public static IReadOnlyList<int> Reveals(TableReader reader)
    {
        var hidden = reader.Hidden.ToArray();
        var rows = reader.Sums.Select(sum => hidden.Select(place => (BigInteger)(sum.Parts.Count(part => part == place) - (sum.Sum == place ? 1 : 0))).ToArray()).ToList();
        Eliminate(rows, hidden.Length);
        return [.. rows.Where(row => row.Count(factor => !factor.IsZero) == 1).Select(row => hidden[Array.FindIndex(row, factor => !factor.IsZero)])];
    }

    // Each row times the other's pivot: whole numbers stay whole.
    private static void Eliminate(List<BigInteger[]> rows, int columns)
    {
        var done = 0;
        for (var column = 0; column < columns && done < rows.Count; column++)
        {
            var pivot = rows.FindIndex(done, row => !row[column].IsZero);
            if (pivot < 0)
            {
                continue;
            }

            (rows[done], rows[pivot]) = (rows[pivot], rows[done]);
            foreach (var row in rows.Where((row, place) => place != done && !row[column].IsZero).ToArray())
            {
                Subtract(row, rows[done], column);
            }

            done++;
        }
    }

    private static void Subtract(BigInteger[] row, BigInteger[] pivot, int column)
    {
        var (own, other) = (row[column], pivot[column]);
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (row[i] * other) - (pivot[i] * own);
        }

        var common = row.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        for (var i = 0; i < row.Length && common > 1; i++)
        {
            row[i] /= common;
        }
    }
}
