using System.Text;
using CaseTools.Hosting;
using CaseTools.Intake;
using CaseTools.IO.Excel;
using CaseTools.Reports;
using ClosedXML.Excel;
using CsvHelper;

namespace CaseTools.IO.Template;

/// <summary>Writes the empty intake form, the same bytes each time.</summary>
internal sealed class TemplateWriter : ITemplateWriter
{
    private const int LabelRow = 1;
    private const int NameRow = 2;
    private const int FirstRow = 3;
    private const int LastRow = 1000;
    private const double Width = 18;

    // What Excel takes as the title of a message beside a cell.
    private const int LongestTitle = 32;

    // A document states a time. The form has none of its own.
    private static readonly DateTimeOffset StatedTime = new(2022, 9, 21, 0, 0, 0, TimeSpan.Zero);

    public void WriteText(IntakeTemplate template, Stream stream)
    {
        // Excel parts cells by the list separator of the country: a semicolon where decimals have a comma.
        var options = new CsvWriterOptions { Separator = template.Language == "en" ? ',' : ';', NewLine = "\r\n" };
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 4096, leaveOpen: true);
        using var csv = CsvWriter.Create(text, options, leaveOpen: true);
        csv.WriteRecord([.. template.Columns.Select(column => column.Label)]);
        csv.WriteRecord([.. template.Columns.Select(column => column.Field)]);
    }

    public void WriteWorkbook(IntakeTemplate template, Stream stream)
    {
        using var culture = new InvariantCultureScope();
        using var workbook = new XLWorkbook(XLEventTracking.Disabled);
        workbook.Style.Font.FontName = CellStyles.FontName;
        workbook.Style.Font.FontSize = CellStyles.FontSize;
        var sheet = workbook.AddWorksheet("intake");
        var lists = workbook.AddWorksheet("lists");
        for (var i = 0; i < template.Columns.Count; i++)
        {
            WriteColumn(sheet, lists, template.Columns[i], i + 1);
        }

        sheet.Row(LabelRow).Height = 48;
        sheet.SheetView.FreezeRows(NameRow);
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.SetRowsToRepeatAtTop(LabelRow, NameRow);
        lists.Visibility = XLWorksheetVisibility.Hidden;

        using var saved = new MemoryStream();
        workbook.SaveAs(saved, new SaveOptions { ValidatePackage = false, EvaluateFormulasBeforeSaving = false, GenerateCalculationChain = false });
        var described = new ReportWorkbook("CaseTools intake form", "", StatedTime, []);
        new PackageFinish(described, [], new WriteNotes(), new RowCount(described, told: null)).Write(saved, stream, CancellationToken.None);
    }

    private static void WriteColumn(IXLWorksheet sheet, IXLWorksheet lists, TemplateColumn column, int number)
    {
        sheet.Column(number).Width = Width;
        var label = sheet.Cell(LabelRow, number).SetValue(column.Label);
        label.Style.Font.SetBold().Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        label.Style.Fill.SetBackgroundColor(XLColor.FromArgb(0xE8, 0xEE, 0xF4));
        sheet.Cell(NameRow, number).SetValue(column.Field).Style.Font.SetFontSize(8).Font.SetFontColor(XLColor.FromArgb(0x80, 0x80, 0x80));

        var entries = sheet.Range(FirstRow, number, LastRow, number);
        if (column.IsDate)
        {
            entries.Style.NumberFormat.SetFormat("yyyy-mm-dd");
        }
        else if (column.MostOfCount is null)
        {
            // As text, so that ids and telephones keep their zeros and figures.
            entries.Style.NumberFormat.SetNumberFormatId(49);
        }

        Validate(entries, lists, column, number);
    }

    private static void Validate(IXLRange entries, IXLWorksheet lists, TemplateColumn column, int number)
    {
        if (column.Choices.Count > 0)
        {
            for (var i = 0; i < column.Choices.Count; i++)
            {
                _ = lists.Cell(i + 1, number).SetValue(column.Choices[i]);
            }

            entries.SetDataValidation().List(lists.Range(1, number, column.Choices.Count, number), true);
        }
        else if (column.MostOfCount is { } most)
        {
            entries.SetDataValidation().WholeNumber.Between(0, most);
        }

        if (column.Hint is { } hint)
        {
            // Shown beside the cell while it is selected; it forbids nothing.
            var validation = entries.SetDataValidation();
            validation.InputTitle = hint.Example.Length <= LongestTitle ? hint.Example : "";
            validation.InputMessage = hint.Example.Length <= LongestTitle ? hint.Text : $"{hint.Text}\n{hint.Example}";
        }
    }
}
