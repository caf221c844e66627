namespace CaseTools.IO.Excel;

/// <summary>The bounds Excel sets.</summary>
internal static class ExcelLimits
{
    public const int SheetRows = 1_048_576;
    public const int SheetColumns = 16_384;
    public const int CellCharacters = 32_767;
    public const int SheetHyperlinks = 65_530;
    public const int SheetNameCharacters = 31;
    public const int ColumnHeaderCharacters = 255;
    public const int TableNameCharacters = 255;
    public const int PageHeaderCharacters = 255;
    public const double ColumnWidth = 255;
    public const double RowHeight = 409;
}
