using System.Collections;
using System.Management.Automation;

namespace CaseTools.Completion;

/// <summary>The objects of one type that a value holds. What is worked out only when it is read is left alone.</summary>
internal static class HeldObjects
{
    /// <summary>The value itself, or those in its list.</summary>
    public static IEnumerable<T> In<T>(object? value) => Unwrapped(value) switch
    {
        T one => [one],
        IDictionary => [],
        IList list => list.Cast<object?>().Select(Unwrapped).OfType<T>(),
        _ => [],
    };

    /// <summary>A value without PowerShell's shell around it.</summary>
    public static object? Unwrapped(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;
}
