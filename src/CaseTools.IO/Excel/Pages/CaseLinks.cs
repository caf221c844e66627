using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>Where cells that name a case lead to, all within the workbook: its page, and from there back to where it is named first.</summary>
internal sealed class CaseLinks
{
    private readonly Dictionary<int, string> pages = [];
    private readonly Dictionary<int, string> places = [];

    /// <summary>Makes a worksheet the page of a case.</summary>
    public void AddPage(int rank, string sheet) => pages.Add(rank, LocationOf(sheet, "A1"));

    /// <summary>The page of the case that a cell names; null where it names none or the case has no page.</summary>
    public string? PageOf(ReportCell cell) => cell.Case is { } rank && pages.TryGetValue(rank, out var page) ? page : null;

    /// <summary>Says that a cell names a case: the first that does is where the page leads back to.</summary>
    public void SeeAt(ReportCell cell, string sheet, string reference)
    {
        if (cell.Case is { } rank && !places.ContainsKey(rank))
        {
            places.Add(rank, LocationOf(sheet, reference));
        }
    }

    /// <summary>Where a case is named first; null where no sheet names it.</summary>
    public string? PlaceOf(int rank) => places.TryGetValue(rank, out var place) ? place : null;

    private static string LocationOf(string sheet, string reference) => $"'{string.Join("''", sheet.Split('\''))}'!{reference}";
}
