using CaseTools.Intake;

namespace CaseTools.Hosting;

/// <summary>Writes the empty intake form: a row of labels, a row of field names, and room for persons below.</summary>
internal interface ITemplateWriter
{
    /// <summary>Writes it as a workbook with drop-down lists.</summary>
    void WriteWorkbook(IntakeTemplate template, Stream stream);

    /// <summary>Writes it as delimited text that Excel opens in columns.</summary>
    void WriteText(IntakeTemplate template, Stream stream);
}
