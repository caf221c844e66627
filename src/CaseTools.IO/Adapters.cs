using CaseTools.Hosting;
using CaseTools.IO.Csv;
using CaseTools.IO.Encodings;
using CaseTools.IO.Encryption;
using CaseTools.IO.Excel;
using CaseTools.IO.Json;
using CaseTools.IO.Phones;
using CaseTools.IO.Pictures;
using CaseTools.IO.Template;

namespace CaseTools.IO;

/// <summary>What CaseTools.dll finds behind its ports. Made by name: see <see cref="AdapterLoader"/>.</summary>
internal sealed class Adapters : IAdapters
{
    public ITableReader Tables { get; } = new TableReader();

    public ITextEncodings Encodings { get; } = new TextEncodings();

    public IRejectedRowWriterFactory RejectedRows { get; } = new CsvRejectedRowWriterFactory();

    public IDelimitedText DelimitedText { get; } = new CsvDelimitedText();

    public IDocumentReader Documents { get; } = new JsonDocumentReader();

    public IDocumentWriter DocumentWriter { get; } = new JsonDocumentWriter();

    public IPhoneNumbers Phones { get; } = new LibPhoneNumbers();

    public ITemplateWriter Templates { get; } = new TemplateWriter();

    public IPictureReader Pictures { get; } = new PngReader();

    public IWorkbookWriter Workbooks { get; } = new ClosedXmlWorkbookWriter();

    public IWorkbookEncryption WorkbookEncryption { get; } = new WorkbookEncryption();
}
