using System.Globalization;
using System.Management.Automation;
using System.Text;
using CaseTools.Hosting;

namespace CaseTools;

/// <summary>
/// Takes an encoding by its name, by its code page number or as an object, and passes it on as a name or as an
/// <see cref="Encoding"/>: which names there are, the cmdlet finds out. PowerShell's own conversion knows only the encodings that the
/// process has registered.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EncodingAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = ShellObject.Unwrapped(inputData);
        return value switch
        {
            Encoding encoding => encoding,
            string name => name,
            int or long or short or ushort => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            _ => throw new ArgumentTransformationMetadataException(
                "Expected the name of an encoding such as windows-1251, its code page number such as 1251, or a System.Text.Encoding."),
        };
    }
}
