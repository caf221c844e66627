using System.Management.Automation;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools;

/// <summary>Takes a delimiter as a sign, or by a word: comma, semicolon, tab or pipe.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DelimiterAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        ShellObject.Unwrapped(inputData) switch
        {
            char sign => sign,
            string text when DelimiterWords.Read(text) is { } sign => sign,
            _ => throw new ArgumentTransformationMetadataException("Expected one sign such as ';', or one of the words comma, semicolon, tab and pipe."),
        };
}
