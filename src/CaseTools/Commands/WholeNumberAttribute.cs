using System.Management.Automation;

namespace CaseTools;

/// <summary>
/// Takes a whole number, as a number or as a text. PowerShell's own conversion would round 0.8 to 1, and read a text by the culture of the
/// session.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WholeNumberAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        NumberAttribute.Read(inputData) is { } number && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new ArgumentTransformationMetadataException("Expected a whole number, such as 60.");
}
