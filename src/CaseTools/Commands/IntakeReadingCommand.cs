using System.Globalization;
using System.Management.Automation;
using System.Text;
using CaseTools.Commands;
using CaseTools.Completion;
using CaseTools.Hosting;
using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools;

/// <summary>What the cmdlets that read intake files share: what the caller says about how a file is written.</summary>
public abstract class IntakeReadingCommand : ImportCommand
{
    // For its digest and encoding, for the habits of its columns, and for its rows.
    private const int TimesRead = 3;

    private readonly HouseholdLinks links = new();
    private readonly List<string> waiting = [];
    private IntakeMap? map;
    private Encoding? encoding;

    /// <summary>
    /// The sign between the cells of a text file, or its word: comma, semicolon, tab or pipe. Found from the first lines where it is not given.
    /// </summary>
    /// <value>Found in the file</value>
    [Parameter]
    [Delimiter]
    [ArgumentCompleter(typeof(DelimiterCompleter))]
    public char? Delimiter { get; set; }

    /// <summary>
    /// The encoding of a text file, by name or code page number, such as windows-1251, 866 or utf-8. Found from the bytes where it is not given. A
    /// file with a byte order mark of another encoding is read as its mark says, with a warning.
    /// </summary>
    /// <value>Found in the file</value>
    [Parameter]
    [Encoding]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    public object? Encoding { get; set; }

    /// <summary>
    /// How numbers are written, such as de-DE or en-US, where 1.234 could mean two things. Where it is not given, the other numbers of the column
    /// decide; where they do not, the number is not read and is a problem on its record.
    /// </summary>
    /// <value>Found in each column</value>
    [Parameter]
    [Culture]
    [ArgumentCompleter(typeof(CultureCompleter))]
    public CultureInfo? Culture { get; set; }

    /// <summary>
    /// The order of day, month and year in dates with slashes. Where it is not given, the column decides: 2/26 can only be month and day. Where
    /// nothing in the column decides, such a date is not read and is a problem on its record.
    /// </summary>
    /// <value>Found in each column</value>
    [Parameter]
    public DateOrder? DateOrder { get; set; }

    /// <summary>
    /// Which column fills which field: a table such as <c>@{ 'Кому звонить' = 'phone'; 'column 7' = $null }</c>, or the path of a file
    /// that <c>New-CaseIntakeMap</c> wrote. A column with <c>$null</c> fills no field. It goes before everything else by which a column is found.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    public object? Map { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        map = Map is null ? null : this.ReadMap(Map);
        if (Delimiter is { } sign && sign is '"' or (not '\t' and (< ' ' or > '~')))
        {
            ThrowTerminatingError(CommandErrors.DelimiterInvalid());
        }

        encoding = EncodingArgument.Resolve(this, Encoding);
    }

    /// <inheritdoc/>
    protected sealed override void ProcessRecord()
    {
        foreach (var path in ResolveFiles().Where(Accept))
        {
            Read(path, mayWait: true);
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        foreach (var path in waiting)
        {
            Read(path, mayWait: false);
        }
    }

    /// <summary>Whether a file is to be read.</summary>
    private protected virtual bool Accept(string path) => true;

    /// <summary>Whether the tables of an opened file are to be read.</summary>
    private protected virtual bool Begin(IntakeFile file) => true;

    /// <summary>A table is about to be read.</summary>
    private protected virtual void Begin(IntakeTable table)
    {
    }

    /// <summary>A row was read.</summary>
    private protected virtual void Take(IntakeTable table, IntakeOutcome outcome)
    {
    }

    /// <summary>The tables of a file have been read.</summary>
    private protected abstract void End(IntakeFile file);

    /// <summary>A file cannot be read.</summary>
    private protected abstract void Fail(IntakeReport report, ErrorRecord error);

    // A file of members alone waits for the rows that they belong to; its name may come first.
    private void Read(string path, bool mayWait)
    {
        var name = System.IO.Path.GetFileName(path);
        try
        {
            // Its own, since a stop can come while it is looked at for the first time.
            using var stream = OpenForReading(path, TimesRead);
            using var file = IntakeFile.Open(this.Adapters().Tables, stream, name, OptionsNow());
            if (mayWait && file.Tables.All(table => table.Header.TiesToParents))
            {
                waiting.Add(path);
            }
            else if (Begin(file))
            {
                ReadTables(file);
            }
        }
        catch (TableFormatException exception)
        {
            Fail(new IntakeReport(name) { Failure = exception.Message }, CommandErrors.IntakeFileRefused(name, exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(new IntakeReport(name) { Failure = "could not be read" }, CommandErrors.FileUnreadable(path, exception));
        }
    }

    private void ReadTables(IntakeFile file)
    {
        foreach (var table in file.Tables.OrderBy(table => table.Header.TiesToParents))
        {
            Begin(table);
            foreach (var outcome in table.ReadRows(links))
            {
                if (Stopping)
                {
                    return;
                }

                Take(table, outcome);
            }
        }

        End(file);
    }

    private IntakeReadingOptions OptionsNow() => new(CalendarDates.DateOf(DateTimeOffset.Now))
    {
        Delimiter = Delimiter,
        Map = map,
        Encoding = encoding,
        DateOrder = DateOrder,
        Culture = Culture,
        Phones = this.Adapters().Phones,
    };
}
