namespace CaseTools.Reports;

/// <summary>Which sheets a report has at which privacy level.</summary>
internal static class PrivacySheets
{
    /// <summary>Whether a sheet may be in a report of a level.</summary>
    public static bool Allows(this PrivacyLevel level, CaseReportSheet sheet) => level switch
    {
        PrivacyLevel.Public => sheet is CaseReportSheet.Summary or CaseReportSheet.Borders or CaseReportSheet.Dictionary,
        PrivacyLevel.Partner => sheet is CaseReportSheet.Summary or CaseReportSheet.Queue or CaseReportSheet.Borders or CaseReportSheet.Dictionary,
        PrivacyLevel.Team => sheet != CaseReportSheet.Records,
        _ => true,
    };

    /// <summary>The sheets that may be in a report of a level.</summary>
    public static IEnumerable<CaseReportSheet> Sheets(this PrivacyLevel level) =>
        ((CaseReportSheet[])Enum.GetValues(typeof(CaseReportSheet))).Where(sheet => level.Allows(sheet));

    /// <summary>Whether a report of a level says anything of a single case by its id.</summary>
    public static bool ShowsCases(this PrivacyLevel level) => level is PrivacyLevel.Team or PrivacyLevel.Restricted;
}
