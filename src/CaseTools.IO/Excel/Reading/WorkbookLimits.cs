namespace CaseTools.IO.Excel;

/// <summary>What a workbook can hold: more than any that people make, and far less than what a hostile one holds.</summary>
internal static class WorkbookLimits
{
    /// <summary>A package may unpack to so many times its size, and in any case to <see cref="AlwaysUnpacked"/>: sheets shrink to a tenth or a thirtieth.</summary>
    public const long MostTimesItsSize = 200;

    /// <summary>Bytes to which any package may unpack.</summary>
    public const long AlwaysUnpacked = 64L * 1024 * 1024;

    /// <summary>Bytes to which the texts that sheets share may unpack: they are held in memory, all of them.</summary>
    public const long MostSharedTexts = 256L * 1024 * 1024;

    /// <summary>Bytes to which the formats, or the list of sheets, may unpack: they are held in memory too.</summary>
    public const long MostOfHeldParts = 32L * 1024 * 1024;

    /// <summary>Parts of a package: a report of 5,000 pages has some 10,000.</summary>
    public const int MostParts = 30_000;

    /// <summary>Elements within each other: a cell of a sheet stands in the sixth.</summary>
    public const int MostLevels = 128;

    /// <summary>Different names of elements and attributes in a part.</summary>
    public const int MostNames = 20_000;

    /// <summary>Bytes from one tag to the next, and of a tag.</summary>
    public const int MostBetweenTags = 1024 * 1024;

    /// <summary>Signs in a cell, four times as many as Excel takes.</summary>
    public const int MostSignsOfCell = 128 * 1024;

    /// <summary>Pieces of a text that are formatted each by itself.</summary>
    public const int MostPiecesOfText = 2_048;

    /// <summary>Merged ranges of a sheet.</summary>
    public const int MostMerged = 200_000;

    /// <summary>Rows of a sheet, as many as Excel has.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Signs of all cells of a sheet: the same text may stand in many of them, and takes its room in the file once.</summary>
    public const long MostSignsOfSheet = 1_000_000_000;
}
