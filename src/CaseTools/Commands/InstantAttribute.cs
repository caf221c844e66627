using System.Management.Automation;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools;

/// <summary>
/// Takes an instant with its UTC offset. A date alone or a time without offset is refused: it would mean another moment on
/// another machine. A <see cref="DateTime"/> from <c>Get-Date</c> carries its zone and is taken.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InstantAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = ShellObject.Unwrapped(inputData);
        switch (value)
        {
            case DateTimeOffset instant:
                return instant;
            case DateTime { Kind: not DateTimeKind.Unspecified } clock:
                return new DateTimeOffset(clock);
            case string text when Instants.Read(text) is { IsRead: true } reading:
                return reading.Value;
            case DateTime:
                throw new ArgumentTransformationMetadataException(
                    "This date does not say its UTC offset, and would mean another moment on another machine. Give it as 2022-09-27T12:00:00+03:00, or as an object from Get-Date.");
            default:
                throw new ArgumentTransformationMetadataException(
                    "Expected an instant with its UTC offset, such as 2022-09-27T12:00:00+03:00 or 2022-09-27T09:00:00Z, or an object from Get-Date.");
        }
    }
}
