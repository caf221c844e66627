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
        return (first.Origin == DelimiterOrigin.Detected ? Best(file, sheet, first, options) : first).ToLayout();
    }

    // Lines above the header row mislead a parser that looks at the first lines: the delimiter is the one with which a row names
    // the most fields.
    private static HeadReading Best(ITableFile file, TableSheet sheet, HeadReading first, IntakeReadingOptions options) => Delimiters
        .Where(delimiter => delimiter != first.Delimiter)
        .Select(delimiter => HeadReading.Of(file, sheet, delimiter, options.Map))
        .Aggregate(first, (best, other) => (other.Score, other.RowsThatFit).CompareTo((best.Score, best.RowsThatFit)) > 0 ? other.AsDetected() : best);
}
