using System.Globalization;
using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools;

/// <summary>What the cmdlets that read intake files share: what the caller says about how a file is written.</summary>
public abstract class IntakeReadingCommand : ImportCommand
{
    private IntakeMap? map;

    /// <summary>The delimiter; found from the first lines where it is not given.</summary>
    [Parameter]
    public char? Delimiter { get; set; }

    /// <summary>How numbers are written, where 1.234 could mean two things.</summary>
    [Parameter]
    public CultureInfo? Culture { get; set; }

    /// <summary>The order of dates with slashes; without it such a date is a problem on its record.</summary>
    [Parameter]
    public DateOrder? DateOrder { get; set; }

    /// <summary>
    /// Which column fills which field: a table such as <c>@{ 'Кому звонить' = 'phone'; 'column 7' = $null }</c>, or the path of a file
    /// that <c>New-CaseIntakeMap</c> wrote. It goes before everything else by which a column is found.
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
    }

    private protected IntakeReadingOptions OptionsNow() => new(CalendarDates.DateOf(DateTimeOffset.Now))
    {
        Delimiter = Delimiter,
        Map = map,
        DateOrder = DateOrder,
        Culture = Culture,
        Phones = this.Adapters().Phones,
    };
}
