using CaseTools.Hosting;

namespace CaseTools.Intake;

/// <summary>Finds the delimiter and the header row of a table.</summary>
internal static class IntakeLayoutFinder
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>Looks at the first rows.</summary>
    /// <exception cref="TableFormatException">There is no row, or no column that names a person.</exception>
    public static IntakeLayout Find(ITableFile file, TableSheet sheet, IntakeReadingOptions options)
    {
        var first = HeadReading.Of(file, sheet, options.Delimiter, options.Map);
        HeadReading[] readings = first.Origin == DelimiterOrigin.Detected
            ? [first, .. Delimiters.Where(delimiter => delimiter != first.Delimiter).Select(delimiter => HeadReading.Of(file, sheet, delimiter, options.Map).AsDetected())]
            : [first];

        // A question is compared with the fields only where no row names a person with certainty.
        var best = Best(readings);
        return (best.Holds || readings.Any(reading => reading.IsDisputed) ? best : BestByLikeness(readings, best)).ToLayout();
    }

    // A sign that stands within a header parts no rows: "Тегі, аты" among tabs.
    private static HeadReading BestByLikeness(HeadReading[] readings, HeadReading best)
    {
        HeadReading[] alike = [.. readings.Select(reading => reading.WithLikeness())];
        if (best.Score == 0)
        {
            return Best(alike);
        }

        HeadReading[] holding = [.. alike.Where(reading => reading.Holds && reading.Score > best.Score)];
        return holding.Length > 0 ? Best(holding) : best;
    }

    // Lines above the header row mislead a parser that looks at the first lines: the delimiter is the one with which a row names
    // the most fields.
    private static HeadReading Best(HeadReading[] readings) => readings
        .Aggregate((best, other) => (other.Score, other.RowsThatFit).CompareTo((best.Score, best.RowsThatFit)) > 0 ? other : best);
}
