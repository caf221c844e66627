using System.Collections;
using CaseTools.Hosting;

namespace CaseTools.Completion;

/// <summary>The objects of one type that a value holds. What is worked out only when it is read is left alone.</summary>
internal static class HeldObjects
{
    /// <summary>The value itself, or those in its list.</summary>
    public static IEnumerable<T> In<T>(object? value) => ShellObject.Unwrapped(value) switch
    {
        T one => [one],
        IDictionary => [],
        IList list => list.Cast<object?>().Select(ShellObject.Unwrapped).OfType<T>(),
        _ => [],
    };
}
