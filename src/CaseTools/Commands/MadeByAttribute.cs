using System.Collections;
using System.Management.Automation;
using CaseTools.Hosting;

namespace CaseTools;

/// <summary>
/// Takes objects of one cmdlet alone. PowerShell would try to convert any other: a person's row would stand in its error
/// message, and an object that came back from a file would turn, in silence, into a record without answers.
/// </summary>
/// <param name="type">The type of the objects.</param>
/// <param name="source">The cmdlet that makes them.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MadeByAttribute(Type type, string source) : ArgumentTransformationAttribute
{
    /// <summary>The type of the objects.</summary>
    public Type Type { get; } = type;

    /// <summary>The cmdlet that makes them.</summary>
    public string Source { get; } = source;

    /// <summary>Whether a path or a file that is piped in is left to another parameter.</summary>
    public bool LeavesPaths { get; set; }

    /// <summary>Whether a path or a file may stand in their place, for this parameter to read.</summary>
    public bool AllowsPaths { get; set; }

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        var value = ShellObject.Unwrapped(inputData);
        var items = value is IEnumerable several and not string ? several.Cast<object?>() : [value];
        foreach (var item in items)
        {
            var inner = ShellObject.Unwrapped(item);
            if (inner is not null && !Type.IsInstanceOfType(inner) && !(AllowsPaths && inner is (string or FileSystemInfo)))
            {
                throw Refused(inner);
            }
        }

        return inputData;
    }

    // PowerShell tries the next parameter only after an exception that holds one of a cast.
    private ArgumentTransformationMetadataException Refused(object item)
    {
        var message = AllowsPaths ? $"Expected what {Source} gives, as it gives it, or the path of a file." : $"Expected what {Source} gives, as it gives it.";
        return LeavesPaths && item is (string or FileSystemInfo)
            ? new(message, new PSInvalidCastException(message))
            : new(message);
    }
}
