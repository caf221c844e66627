namespace CaseTools.Privacy;

/// <summary>A count of a table, inner cell or margin, as so many people who go from one place to another.</summary>
/// <param name="From">Where they come from.</param>
/// <param name="To">Where they go.</param>
/// <param name="Count">How many they are.</param>
/// <param name="IsMargin">Whether it is the sum of a row or column.</param>
internal readonly record struct CountEdge(int From, int To, int Count, bool IsMargin)
{
    /// <summary>Whether it is too small to be shown.</summary>
    public bool IsSmall => Count < SmallCells.Threshold;

    /// <summary>Where a step along it ends: its To where more people are put on it, its From where some are taken off.</summary>
    public int End(bool isMore) => isMore ? To : From;

    /// <summary>Where such a step begins.</summary>
    public int Start(bool isMore) => isMore ? From : To;
}
