using System.Management.Automation;
using System.Security;
using CaseTools.Hosting;

namespace CaseTools;

/// <summary>
/// Takes a secret as a <see cref="SecureString"/> alone. PowerShell would try to convert a plain text, and its error message would hold it: it goes
/// from there into logs and transcripts.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretTextAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        ShellObject.Unwrapped(inputData) is null or SecureString
            ? inputData
            : throw new ArgumentTransformationMetadataException(
                "Expected a SecureString, such as Read-Host -AsSecureString gives. A plain text would stay in the session's history.");
}
