using System.Management.Automation;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools;

/// <summary>
/// Takes a day: <c>2022-10-04</c>, the day of an instant in its own offset, or a date from <c>Get-Date</c>. PowerShell's own
/// conversion would read 03/04 as another day in another culture.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CalendarDayAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = ShellObject.Unwrapped(inputData);
        return value switch
        {
            DateTime time => DateTime.SpecifyKind(time.Date, DateTimeKind.Unspecified),
            DateTimeOffset instant => CalendarDates.DateOf(instant),
            string text when text.Trim().Length == IsoDate.Length && IsoDate.TryRead(text.Trim(), 0, out var day) => day,
            string text when Instants.Read(text) is { IsRead: true } reading => CalendarDates.DateOf(reading.Value),
            _ => throw new ArgumentTransformationMetadataException("Expected a day such as 2022-10-04, or a date such as (Get-Date).AddDays(7)."),
        };
    }
}
