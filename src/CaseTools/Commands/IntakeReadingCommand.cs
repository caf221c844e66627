using System.Globalization;
using System.Management.Automation;
using System.Text;
using CaseTools.Commands;
using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools;

/// <summary>What the cmdlets that read intake files share: what the caller says about how a file is written.</summary>
public abstract class IntakeReadingCommand : ImportCommand
{
    private Encoding? encoding;

    /// <summary>The delimiter; found from the first lines where it is not given.</summary>
    [Parameter]
    public char? Delimiter { get; set; }

    /// <summary>
    /// The encoding, by name or code page number; found from the bytes where it is not given. A file with a byte order mark of another
    /// encoding is read as its mark says, with a warning.
    /// </summary>
    [Parameter]
    [Encoding]
    public object? Encoding { get; set; }

    /// <summary>How numbers are written, where 1.234 could mean two things.</summary>
    [Parameter]
    public CultureInfo? Culture { get; set; }

    /// <summary>The order of dates with slashes; without it such a date is a problem on its record.</summary>
    [Parameter]
    public DateOrder? DateOrder { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (Delimiter is { } sign && sign is '"' or (not '\t' and (< ' ' or > '~')))
        {
            ThrowTerminatingError(CommandErrors.DelimiterInvalid());
        }

        encoding = EncodingArgument.Resolve(this, Encoding);
    }

    private protected IntakeReadingOptions OptionsNow() => new(CalendarDates.DateOf(DateTimeOffset.Now))
    {
        Delimiter = Delimiter,
        Encoding = encoding,
        DateOrder = DateOrder,
        Culture = Culture,
    };
}
