namespace CaseTools.Reports;

/// <summary>The rows of a sheet on which a case has several.</summary>
internal static class CaseRows
{
    /// <summary>The rows, with the band in its colour on the first of them alone: the colour says where a case begins, the word stands on each.</summary>
    /// <param name="rows">The rows of one case.</param>
    /// <param name="band">The place of the band among the cells.</param>
    public static IEnumerable<ReportCell[]> WithOneColour(IEnumerable<ReportCell[]> rows, int band)
    {
        var isFirst = true;
        foreach (var row in rows)
        {
            if (!isFirst)
            {
                row[band] = ReportCell.Text((string?)row[band].Value, Tone.Muted);
            }

            isFirst = false;
            yield return row;
        }
    }
}
