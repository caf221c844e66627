using System.Collections;

namespace CaseTools.Reports;

/// <summary>Rows that are counted beforehand and made one by one while they are read: a long table is never held whole.</summary>
/// <param name="count">How many rows there are.</param>
/// <param name="rows">The rows.</param>
internal sealed class CountedRows(int count, IEnumerable<IReadOnlyList<ReportCell>> rows) : IReadOnlyCollection<IReadOnlyList<ReportCell>>
{
    /// <inheritdoc/>
    public int Count { get; } = count;

    /// <inheritdoc/>
    public IEnumerator<IReadOnlyList<ReportCell>> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
