namespace CaseTools.IO.Excel;

/// <summary>Where printed pages end: never within a row, and where it can be helped not between rows that belong together.</summary>
internal static class PageBreaks
{
    /// <summary>After how many rows each page ends; none where all fit on one.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<PageRow> rows, double pageHeight)
    {
        var breaks = new List<int>();
        double used = 0;
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && rows[end - 1].IsKeptWithNext)
            {
                end++;
            }

            var height = 0d;
            for (var i = start; i < end; i++)
            {
                height += rows[i].Height;
            }

            if (used > 0 && used + height > pageHeight)
            {
                breaks.Add(start);
                used = 0;
            }

            used += height;
            start = end;
        }

        return breaks;
    }
}
