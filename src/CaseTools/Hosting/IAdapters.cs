namespace CaseTools.Hosting;

/// <summary>The doors to everything that needs a third-party library. CaseTools.IO stands behind them, loaded privately.</summary>
internal interface IAdapters
{
    /// <summary>Reads delimited text.</summary>
    ITableReader Tables { get; }

    /// <summary>Names the encodings of texts.</summary>
    ITextEncodings Encodings { get; }

    /// <summary>Writes rows of delimited text beside rows kept as they were.</summary>
    IRejectedRowWriterFactory RejectedRows { get; }

    /// <summary>Writes rows as lines of delimited text.</summary>
    IDelimitedText DelimitedText { get; }

    /// <summary>Reads JSON documents.</summary>
    IDocumentReader Documents { get; }

    /// <summary>Writes JSON documents.</summary>
    IDocumentWriter DocumentWriter { get; }

    /// <summary>Knows telephone numbers.</summary>
    IPhoneNumbers Phones { get; }

    /// <summary>Writes the empty intake form.</summary>
    ITemplateWriter Templates { get; }

    /// <summary>Reads pictures.</summary>
    IPictureReader Pictures { get; }

    /// <summary>Turns a described report into a workbook.</summary>
    IWorkbookWriter Workbooks { get; }

    /// <summary>Puts workbooks into files that a password opens.</summary>
    IWorkbookEncryption WorkbookEncryption { get; }
}
