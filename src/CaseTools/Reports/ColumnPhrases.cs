using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>Columns by the key of their caption: what they hold stands in the list of sentences under the same key and an ending.</summary>
internal static class ColumnPhrases
{
    private const string Meaning = "-means";

    /// <summary>A column in the words of a language.</summary>
    public static ReportColumn Column(this Phrases phrases, string key, CellKind kind, int maximumWidth = 60) =>
        new(phrases.Of(key), phrases.Of(key + Meaning), kind, maximumWidth);

    /// <summary>The tab of a sheet.</summary>
    public static string Tab(this Phrases phrases, CaseReportSheet sheet) => phrases.OfMember("sheet-", sheet);
}
