using System.Globalization;
using System.Management.Automation;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools;

/// <summary>
/// Takes a number, as a number or as a text such as 0.25 or 0,25. PowerShell's own conversion would read a text by the culture of the session: 0,25
/// as 25 in one and as a quarter in another.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NumberAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        Read(inputData) is { } number
            ? (double)number
            : throw new ArgumentTransformationMetadataException("Expected a number, such as 0.25.");

    /// <summary>A number however it is held; null where the value is none, or could be two.</summary>
    internal static decimal? Read(object? value) => ShellObject.Unwrapped(value) switch
    {
        string text => Numbers.Read(text, culture: null) is { IsRead: true } reading ? reading.Value : null,
        byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal or System.Numerics.BigInteger =>
            LanguagePrimitives.TryConvertTo<decimal>(value, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => null,
    };
}
