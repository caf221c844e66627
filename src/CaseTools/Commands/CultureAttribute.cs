using System.Globalization;
using System.Management.Automation;
using CaseTools.Hosting;

namespace CaseTools;

/// <summary>
/// Takes a culture by a name that there is, or as an object. PowerShell's own conversion makes a culture of any word on some systems, and on Windows
/// one that writes numbers as the user has set them.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CultureAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        ShellObject.Unwrapped(inputData) switch
        {
            CultureInfo culture => culture,
            string name when Find(name.Trim()) is { } culture => culture,
            _ => throw new ArgumentTransformationMetadataException("Expected the name of a culture, such as de-DE, ru-RU or en-US, or an object from Get-Culture."),
        };

    private static CultureInfo? Find(string name) => CultureInfo.GetCultures(CultureTypes.AllCultures)
        .Where(culture => culture.Name.Length > 0 && string.Equals(culture.Name, name, StringComparison.OrdinalIgnoreCase))
        .Select(culture => CultureInfo.GetCultureInfo(culture.Name))
        .FirstOrDefault();
}
